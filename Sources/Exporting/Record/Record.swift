import Encoding
import SessionCore

/// A session as the formats see it: redacted, with its ends and clocks reckoned once.
struct Record {
  let session: Session
  let options: ExportOptions
  /// The hash of the last line; nil in a de-identified export, which must not lead back.
  let head: String?
  /// Names the record without saying anything of it.
  let key: String
  let eventCount: Int
  let parts: [String]
  let processNotes: [ProcessNote]
  /// `recorded` of the last event: an export knows no later moment.
  let now: Int

  init(_ input: ExportInput, _ options: ExportOptions) {
    session = Redaction.applied(options, to: input.session)
    self.options = options
    head = options.deidentify ? nil : input.head
    key = SHA256.hash(Array("vigil record \(input.head)".utf8)).hexadecimal
    eventCount = input.eventCount
    parts = options.deidentify ? [] : input.parts
    now = input.session.lastEvent?.recorded ?? 0
    processNotes = Self.processNotes(of: input, options)
  }

  private static func processNotes(
    of input: ExportInput, _ options: ExportOptions
  ) -> [ProcessNote] {
    guard options.includeProcess, let notes = input.processNotes else { return [] }
    guard options.hidesText else { return notes }
    let redaction = Redaction(options: options, session: input.session)
    return notes.map { note in
      var note = note
      note.text = Redaction.marker
      guard options.deidentify else { return note }
      note.by = nil
      note.recordedAt = redaction.wall(
        of: note.t + note.recordedAt.milliseconds - note.at.milliseconds)
      note.at = redaction.wall(of: note.t)
      return note
    }
  }

  var course: Course { session.course }
  var opening: Event? {
    session.entries.first { $0.seq == 1 }?.event ?? session.entries.first?.event
  }

  /// Nil where the code was withheld or is empty.
  var client: String? { session.client.isEmpty ? nil : session.client }

  /// When the patient left, else when the record was closed, else now.
  var end: Int { course.ended?.stamp.t ?? course.closedAt ?? now }

  /// The first standing entry of that type, in order of observation.
  func entry(ofType type: String) -> Entry? {
    session.timeline.first { $0.isStanding && $0.event.body.type == type }
  }

  /// Entries of those types in order of observation, withdrawn ones among them.
  func entries(ofType types: String...) -> [Entry] {
    session.timeline.filter { types.contains($0.event.body.type) }
  }

  /// Numbers of the gaps that another one speaks for.
  var mergedGaps: Set<Int> {
    let standing = entries(ofType: Gap.type).filter(\.isStanding).map(\.seq)
    return Set(standing).subtracting(session.gaps.map(\.seq))
  }

  /// By time of the reading, systolic before diastolic.
  var alerts: [Alert] {
    let places = Dictionary(uniqueKeysWithValues: zip(Sign.alerting, 0...))
    return course.alerts.all.sorted {
      ($0.reading.t, $0.reading.seq, places[$0.sign] ?? 0)
        < ($1.reading.t, $1.reading.seq, places[$1.sign] ?? 0)
    }
  }

  /// The wall clock at a session time, by the clocks of the entry it belongs to, else of the last event.
  func wall(of t: Int, seq: Int? = nil) -> WallTime? {
    (seq.flatMap { session.entry($0)?.event } ?? session.lastEvent)?.wall(of: t)
  }

  /// In force at the end of the record.
  var limits: [Limit] { session.limitsInForce }

  /// The moment of the last line, as the session reckons.
  var moment: Now {
    Now(t: now, wall: session.lastEvent?.wall ?? Redaction.epoch)
  }
}
