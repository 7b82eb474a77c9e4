import Encoding
import SessionCore

/// Writes the note: what was recorded, in a clinician's order, and nothing that nobody recorded.
struct NoteWriter {
  static let title = "Ketamine-assisted psychotherapy: dosing session note"
  static let nothing: Prose = "not recorded"

  let record: Record
  var session: Session { record.session }
  var course: Course { record.course }

  init(_ record: Record) { self.record = record }

  var document: NoteDocument {
    let sections =
      [
        header, preparation, doses, vitals, limits, effects, experiences, interventions, scores,
        quotes, timeline, adherence, discharge, clocks, changes,
      ] + privateNotes + [assessment, seal]
    return NoteDocument(
      title: Self.title, isSimulation: session.isSimulation,
      sections: record.options.deidentify ? sections.map(\.withoutClock) : sections)
  }

  private var assessment: NoteSection {
    NoteSection(
      title: "Assessment and plan",
      blocks: [
        .paragraph("Not part of the session's record; for the clinician to write."), .signature,
      ])
  }

  /// One section where private notes were asked for, none otherwise.
  private var privateNotes: [NoteSection] {
    guard record.options.includeProcess else { return [] }
    let warning: Prose = "Included on request. Keep apart from the medical record."
    let lines = record.processNotes.map { note in
      NoteLine(
        prose: Prose("\(clock(note.at))  \(relative(note.t))  \(note.text)\(author(note.by))"))
    }
    let none: Prose = "No private notes were handed to this export."
    return [
      NoteSection(
        title: "Private process notes",
        blocks: [.paragraph(warning), lines.isEmpty ? .paragraph(none) : .lines(lines)])
    ]
  }
}
