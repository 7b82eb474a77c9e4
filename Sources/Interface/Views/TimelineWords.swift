import Drawing
import Encoding
import SessionCore

/// One line of the timeline in words.
struct TimelineWords {
  var clock = ""
  var elapsed = ""
  var kind = ""
  var kindRole: Role
  var text: [Span] = []
  /// Who wrote it, where that is somebody else than the header says; else empty.
  var author = ""
  var isLate = false
  var isWithdrawn = false
  var isChosen: Bool

  init(_ row: TimelineRow, scene: Scene, plain: Role) {
    kindRole = plain
    isChosen = row.selection != nil && row.selection == scene.state.selection
    switch row {
    case .entry(let entry):
      clock = entry.observedAt.clock
      elapsed = scene.elapsed(entry.t)
      kind = EntryWords.kind(of: entry)
      text = Self.text(of: entry, in: scene.session, plain: plain)
      if !scene.state.isConfirmed { text.insert(Self.mark(of: .saving), at: 0) }
      if entry.event.via != .auto, entry.by != scene.state.author { author = entry.by ?? "?" }
      isLate = entry.isLate
      isWithdrawn = entry.isWithdrawn
      if isWithdrawn { text.insert(Span("withdrawn: ", plain), at: 0) }
    case .privateNote(let note):
      clock = scene.now.wall(of: note.t).clock
      elapsed = scene.elapsed(note.t)
      kind = "PRIVATE"
      kindRole = .privateNote
      text = [Span(note.text, .privateNote)]
      isWithdrawn = note.isWithdrawn
      if isWithdrawn { text.insert(Span("withdrawn: ", plain), at: 0) }
    case .savingPrivate(let words, let status):
      clock = scene.now.wall.clock
      elapsed = scene.elapsed(scene.now.t)
      (kind, kindRole) = ("PRIVATE", .privateNote)
      text = [Self.mark(of: status), Span(words, .privateNote)]
    case .saving(let event, let status):
      let entry = Entry(pending: event, now: scene.now)
      clock = entry.observedAt.clock
      elapsed = scene.elapsed(entry.t)
      kind = EntryWords.kind(of: entry)
      text = [Self.mark(of: status)] + Self.text(of: entry, in: scene.session, plain: plain)
    }
  }

  private static func mark(of status: Saving.Status) -> Span {
    switch status {
    case .saving: Span("saving  ", .unsaved)
    case .failed: Span("NOT SAVED  ", .unsaved)
    }
  }

  private static func text(of entry: Entry, in session: Session, plain: Role) -> [Span] {
    var spans = words(of: entry, in: session, plain: plain)
    if entry.restatements.contains(where: \.isStanding) { spans.append(Span("  corrected", .dim)) }
    return spans
  }

  private static func words(of entry: Entry, in session: Session, plain: Role) -> [Span] {
    switch entry.body {
    case .vitals(let vitals):
      return vitalsWords(vitals, plain: plain) + cleared(by: entry, in: session)
    case .pin(.held): return momentWords(entry.seq, in: session, plain: plain)
    case .note(let note) where note.kind == .quote:
      return [Span("“\(note.text)”", plain == .dim ? .dim : .quote)]
    default: return [Span(EntryWords.text(of: entry, in: session), plain)]
    }
  }

  private static func momentWords(_ seq: Int, in session: Session, plain: Role) -> [Span] {
    let moment = session.course.moments.first { $0.stamp.seq == seq }
    switch moment?.state {
    case .described(let text, _): return [Span(text, plain)]
    case .dismissed(let reason, _):
      return [Span(reason.map { "dismissed: \($0)" } ?? "dismissed", .dim)]
    case .open, nil: return [Span("no words yet", plain)]
    }
  }

  /// "166/104  92  97   ▲ caution"
  private static func vitalsWords(_ vitals: Vitals, plain: Role) -> [Span] {
    var values: [String] = []
    let pressure = ReadingWords.pressure(vitals)
    if !pressure.isEmpty { values.append(pressure) }
    for sign in [Sign.heartRate, .spo2] {
      guard let value = vitals.values[sign]?.text else { continue }
      let isNamed = pressure.isEmpty || (sign == .spo2 && vitals.values[.heartRate] == nil)
      values.append(isNamed ? "\(ReadingWords.name(of: sign)) \(value)" : value)
    }
    for sign in [Sign.respiratoryRate, .temperature] {
      guard let value = vitals.values[sign]?.text else { continue }
      values.append("\(ReadingWords.name(of: sign)) \(value)")
    }
    for sign in Sign.allCases where sign != .diastolic {
      guard let reason = vitals.absent[sign] else { continue }
      values.append("\(sign == .systolic ? "BP" : ReadingWords.name(of: sign)) \(reason)")
    }
    var spans = [Span(values.joined(separator: "  "), plain)]
    if vitals.baseline { spans.append(Span("   baseline", .dim)) }
    if !vitals.implausible.isEmpty { spans.append(Span("   implausible", .caution)) }
    if let level = ReadingWords.levelWords(vitals) {
      spans += [Span("   "), level]
    }
    return spans
  }
}

extension Entry {
  /// What is on its way to the disk, as it will read.
  init(pending: PendingEvent, now: Now) {
    let t = pending.t ?? now.t
    self.init(
      Event(
        seq: 0, t: t, recorded: now.t, wall: now.wall, by: nil, via: .keys, line: pending.line,
        body: pending.body))
  }
}
