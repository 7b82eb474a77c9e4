extension CareProtocol {
  /// Reads a clinic's file with what it inherits, refusing it for the first thing that is wrong.
  package init(
    settingsText bytes: some Collection<UInt8>, name: String
  ) throws(ProtocolError) {
    let (careProtocol, errors) = Self.reading(bytes, name: name)
    if let first = errors.first { throw first }
    self = careProtocol
  }

  package init(settingsText: String, name: String) throws(ProtocolError) {
    try self.init(settingsText: Array(settingsText.utf8), name: name)
  }

  /// What can be read, and everything that can't.
  package static func reading(
    _ bytes: some Collection<UInt8>, name: String
  ) -> (CareProtocol, [ProtocolError]) {
    let lines = wholeLines(ProtocolLines(bytes: bytes, file: name), name: name)
    return reading(lines, name: name, text: lines.text)
  }

  /// The same of a text that a record holds, which is the protocol's own text already.
  static func recorded(_ text: String, name: String) -> CareProtocol {
    let lines = ProtocolLines(bytes: Array(text.utf8), file: name, keepsText: false)
    return reading(wholeLines(lines, name: name), name: name, text: text).0
  }

  private static func reading(
    _ lines: ProtocolLines, name: String, text: String
  ) -> (CareProtocol, [ProtocolError]) {
    var reader = ProtocolReader(lines, name: name, text: text)
    reader.read()
    return (reader.careProtocol, reader.errors)
  }

  /// With what they inherit laid under them.
  private static func wholeLines(_ own: ProtocolLines, name: String) -> ProtocolLines {
    var lines = own
    if lines.sections.allSatisfy(\.lines.isEmpty) {
      lines.refuse(.saysNothing, file: name, line: nil)
    }
    while let (parent, number) = lines.parent {
      guard let inherited = embeddedBytes(named: parent) else {
        lines = lines.withoutParent
        lines.refuse(.unknownParent(parent), file: name, line: number)
        break
      }
      lines = lines.withoutParent.over(ProtocolLines(bytes: inherited, file: parent))
    }
    return lines
  }
}
