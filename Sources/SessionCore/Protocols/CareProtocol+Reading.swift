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
    var lines = ProtocolLines(bytes: bytes, file: name)
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
    var reader = ProtocolReader(lines, name: name)
    reader.read()
    return (reader.careProtocol, reader.errors)
  }
}
