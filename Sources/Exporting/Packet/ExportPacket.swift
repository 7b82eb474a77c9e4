package import SessionCore

/// Everything a prescriber is handed about one session, in one folder.
package enum ExportPacket {
  /// The folder's name.
  package static func folderName(
    for session: Session, options: ExportOptions = ExportOptions()
  ) -> String {
    ExportFormat.stem(for: session, options) + "-packet"
  }

  /// The note in its forms, tables, JSON and FHIR, and the worksheet where it applies.
  package static func formats(for session: Session) -> [ExportFormat] {
    [.text, .markdown, .html, .csv, .json, .fhir]
      + (session.opened?.route == .esketamine ? [.rems] : [])
  }

  /// Every form, and what changed since the earlier session where one was given; `before` hears each form's name.
  package static func render(
    _ input: ExportInput, _ options: ExportOptions, before: (String) -> Void = { _ in }
  ) -> [ExportFile] {
    let files = formats(for: input.session).flatMap { format in
      before(format.rawValue)
      return format.render(input, options)
    }
    guard let page = SessionComparison(input, options) else { return files }
    let name = ExportFormat.stem(for: input.session, options) + ".changes.txt"
    return files + [ExportFile(name: name, text: TextNote(page.document).text)]
  }
}
