package import SessionCore

/// The forms in which a record is handed over.
package enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  case text, markdown, html, csv, json, fhir, ndjson, rems

  /// The ending of its file's name.
  package var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .csv: "events.csv"
    case .json: "json"
    case .fhir: "fhir.json"
    case .ndjson: "ndjson"
    case .rems: "rems.txt"
    }
  }

  /// One sentence for help and errors.
  package var summary: String {
    switch self {
    case .text: "a note of 80 columns in plain ASCII, for a record system's text box"
    case .markdown: "the same note in Markdown"
    case .html: "the note with a chart, for the screen and for paper"
    case .csv: "tables for a spreadsheet or pandas: every entry, and the vital signs"
    case .json: "everything, for programs; `vigil schema` prints its schema"
    case .fhir: "a FHIR R4 bundle, for a record system"
    case .ndjson: "FHIR R4 bulk files, one for each type of resource"
    case .rems: "a worksheet for the SPRAVATO REMS form, with what is missing named"
    }
  }

  /// The file's name: the session's, or one that says nothing where it was de-identified.
  package func fileName(for session: Session, options: ExportOptions = ExportOptions()) -> String {
    Self.stem(for: session, options) + "." + fileExtension
  }

  /// The folder for a form of several files; no other form's, nor the packet's.
  package func folderName(for session: Session, options: ExportOptions = ExportOptions()) -> String
  {
    Self.stem(for: session, options) + "-" + rawValue
  }

  /// Only characters that every file system takes.
  static func stem(for session: Session, _ options: ExportOptions) -> String {
    guard !options.deidentify else { return "session-deidentified" }
    let safe = session.id.unicodeScalars.map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        || "-_+".unicodeScalars.contains(scalar) ? Character(scalar) : "-"
    }
    return safe.isEmpty ? "session" : String(safe)
  }

  /// The export in this form: a pure function of its input, the same bytes every time.
  package func render(_ input: ExportInput, _ options: ExportOptions) -> [ExportFile] {
    guard self != .ndjson else { return FHIRFiles.render([input], options) }
    let record = Record(input, options)
    return texts(record).map { ending, text in
      ExportFile(name: Self.stem(for: input.session, options) + "." + ending, text: text)
    }
  }

  private func texts(_ record: Record) -> [(String, String)] {
    switch self {
    case .text: [(fileExtension, TextNote(NoteWriter(record).document).text)]
    case .markdown: [(fileExtension, MarkdownNote(NoteWriter(record).document).text)]
    case .html: [(fileExtension, HTMLNote(record).text)]
    case .csv:
      [
        ("events.csv", EventsTable(record: record).text),
        ("vitals.csv", VitalsTable(record: record).text),
      ]
    case .json: [(fileExtension, JSONExport(record: record).text)]
    case .fhir: [(fileExtension, FHIRBundle(record).text)]
    case .rems: [(fileExtension, TextNote(REMSWorksheet(record).document).text)]
    case .ndjson: []
    }
  }
}
