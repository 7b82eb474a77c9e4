/// The note in plain ASCII, at most 80 columns wide, as a record system's text box takes it.
struct TextNote {
  static let width = 80

  let document: NoteDocument

  init(_ document: NoteDocument) { self.document = document }

  var text: String {
    var lines: [String] = document.isSimulation ? Self.banner + [""] : []
    lines += [document.title.uppercased(), String(repeating: "=", count: Self.width)]
    for section in document.sections {
      lines += ["", Self.ruled(section.title.uppercased())]
      let blocks = section.blocks.map { self.lines(of: $0) }.filter { !$0.isEmpty }
      lines += Array(blocks.joined(separator: [""]))
    }
    if isTransliterated { lines += [""] + wrapped(Self.transliterated, indent: 0) }
    if document.isSimulation { lines += [""] + Self.banner }
    return lines.map(Self.withoutTrailingBlanks).joined(separator: "\n") + "\n"
  }

  /// A title with the rule on its own line, for the paper's sake.
  private static func ruled(_ title: String) -> String {
    title + " " + String(repeating: "-", count: max(0, width - title.utf8.count - 1))
  }

  private static let banner = [
    String(repeating: "*", count: width),
    "  SIMULATION    A practice record: no patient, no medicine. Not for any chart.",
    String(repeating: "*", count: width),
  ]

  private static let transliterated = """
    Letters outside ASCII are written as the nearest in ASCII, and <U+....> stands for one that has \
    none; the record itself has them as they were typed.
    """

  private var isTransliterated: Bool { document.words.contains(where: Transliteration.changes) }

  private func lines(of block: NoteBlock) -> [String] {
    switch block {
    case .paragraph(let prose): wrapped(prose.text, indent: 0)
    case .facts(let facts): lines(of: facts)
    case .lines(let lines): lines.flatMap { self.lines(of: $0) }
    case .table(let table): TextTable(table, width: Self.width).lines
    case .chart: []
    case .signature: Self.signature
    }
  }

  private static let signature = [
    "Signed ______________________________  Date and time ____________________"
  ]

  private func lines(of line: NoteLine) -> [String] {
    wrapped("- " + line.prose.text, indent: 2)
      + line.remarks.flatMap { wrapped("    " + $0.text, indent: 6) }
  }

  private func lines(of facts: [NoteFact]) -> [String] {
    let longest =
      facts.map { Transliteration.ascii($0.label).utf8.count }.filter { $0 <= 32 }.max() ?? 0
    return facts.flatMap { fact -> [String] in
      let label = TextWrap.joined(Transliteration.ascii(fact.label))
      guard label.count <= longest else {
        return wrapped(label, indent: 2)
          + wrapped(
            String(repeating: " ", count: longest + 2) + fact.value.text, indent: longest + 4)
      }
      let padding = String(repeating: " ", count: longest - label.count + 2)
      return wrapped(label + padding + fact.value.text, indent: longest + 2)
    }
  }

  private func wrapped(_ text: String, indent: Int) -> [String] {
    TextWrap.lines(Transliteration.ascii(text), width: Self.width, indent: indent)
  }

  private static func withoutTrailingBlanks(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}

extension NoteDocument {
  /// Every text in it.
  var words: [String] {
    sections.flatMap { section in section.blocks.flatMap(\.words) }
  }
}

extension NoteBlock {
  var words: [String] {
    switch self {
    case .paragraph(let prose): [prose.text]
    case .facts(let facts): facts.flatMap { [$0.label, $0.value.text] }
    case .lines(let lines): lines.flatMap { ([$0.prose] + $0.remarks).map(\.text) }
    case .table(let table): table.rows.flatMap { ($0.cells + $0.remarks).map(\.text) }
    case .chart, .signature: []
    }
  }
}
