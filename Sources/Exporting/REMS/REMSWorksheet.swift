import Encoding
import SessionCore

/// What a SPRAVATO REMS monitoring form asks, as far as the log holds it, for a person to copy out.
struct REMSWorksheet {
  let record: Record
  let writer: NoteWriter
  var course: Course { record.course }

  init(_ record: Record) {
    self.record = record
    writer = NoteWriter(record)
  }

  var document: NoteDocument {
    let sections = [
      patient, medicines, monitor, setting, treatment, vitalSigns, breathing, sedation,
      dissociation, serious,
    ]
    return NoteDocument(
      title: "SPRAVATO REMS worksheet", isSimulation: record.session.isSimulation,
      sections: [preface] + sections.map(\.section) + [missing(in: sections), close])
  }

  private var preface: NoteSection {
    var words = """
      For copying onto the patient monitoring form within 7 days of the session. This is not the \
      form. It says only what the log holds; everything else is named as missing. Check the \
      fields against the current form.
      """
    let route = record.session.opened?.route
    if route != .esketamine {
      let name = route?.words ?? "not recorded"
      words += " The route of this session is \(name), to which the SPRAVATO REMS does not apply."
    }
    return NoteSection(title: "Use", blocks: [.paragraph(Prose(words))])
  }

  private func missing(in parts: [REMSPart]) -> NoteSection {
    let names = parts.flatMap(\.missing)
    let lines = names.map { NoteLine(prose: Prose($0)) }
    return NoteSection(
      title: "Missing from the log: \(names.count)",
      blocks: [lines.isEmpty ? .paragraph("Nothing.") : .lines(lines)])
  }

  private var close: NoteSection {
    let head = record.head.map { NoteBlock.paragraph(Prose("Head of the record (SHA-256): \($0)")) }
    return NoteSection(
      title: "Monitor's signature", blocks: [.signature] + (head.map { [$0] } ?? []))
  }
}

/// A part of the form: its fields, and which of them the log doesn't hold.
struct REMSPart {
  let title: String
  private(set) var facts: [NoteFact] = []
  private(set) var missing: [String] = []

  init(_ title: String) { self.title = title }

  /// A field with its value; nil is missing, with what the log does hold about it.
  mutating func add(_ label: String, _ value: String?, hint: String? = nil) {
    guard let value else {
      missing.append("\(title): \(label)")
      let hint = hint.map { " (\($0))" } ?? ""
      return facts.append(NoteFact(label: label, value: Prose("MISSING" + hint)))
    }
    facts.append(NoteFact(label: label, value: Prose(value)))
  }

  var section: NoteSection { NoteSection(title: title, blocks: [.facts(facts)]) }
}
