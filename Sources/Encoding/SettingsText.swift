/// Reads the format that themes, protocols and the configuration share:
///
///     # a comment, also after white space in a line, not inside "double quotes"
///     key = value
///     [section name]
///     colour = #ff8800    # a six-digit colour is no comment
///
/// Every line is read for itself, so that one pass names everything that is wrong.
package struct SettingsText {
  /// Bytes.
  package static let longestLine = 4096
  /// Bytes.
  package static let longestFile = 256 * 1024

  private let repeatedKeys: Set<String>
  private let repeatedSections: Set<String>
  private var settings = Settings(sections: [])
  private var errors: [SettingsError] = []
  private var line = 0

  private init(repeatedKeys: Set<String>, repeatedSections: Set<String>) {
    self.repeatedKeys = repeatedKeys
    self.repeatedSections = repeatedSections
  }

  /// What could be read, and everything that could not; the named keys and sections may repeat.
  package static func parse(
    _ bytes: some Collection<UInt8>, repeatedKeys: Set<String> = [],
    repeatedSections: Set<String> = []
  ) -> (settings: Settings, errors: [SettingsError]) {
    var text = SettingsText(repeatedKeys: repeatedKeys, repeatedSections: repeatedSections)
    text.read(Array(bytes.prefix(longestFile + 1)))
    return (text.settings, text.errors)
  }

  private mutating func read(_ bytes: [UInt8]) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    for text in bytes.dropFirst(hasMark ? 3 : 0).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      line += 1
      guard text.endIndex <= Self.longestFile else { return refuse(.fileTooLong) }
      do throws(SettingsError.Cause) { try readLine(text) } catch { refuse(error) }
    }
  }

  private mutating func refuse(_ cause: SettingsError.Cause) {
    errors.append(SettingsError(line: line, cause: cause))
  }

  private mutating func readLine(_ bytes: ArraySlice<UInt8>) throws(SettingsError.Cause) {
    guard bytes.count <= Self.longestLine else { throw .lineTooLong }
    guard !bytes.contains(0) else { throw .nulByte }
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    guard isASCII || String(validating: bytes, as: UTF8.self) != nil else { throw .invalidUTF8 }
    let text = Self.trimmed(try Self.withoutComment(bytes))
    guard let first = text.first else { return }
    if first == UInt8(ascii: "[") {
      try readSection(text)
    } else {
      try readEntry(text)
    }
  }

  private mutating func readSection(_ text: ArraySlice<UInt8>) throws(SettingsError.Cause) {
    guard text.last == UInt8(ascii: "]") else { throw .noClosingBracket }
    let name = Self.string(text.dropFirst().dropLast())
    guard !name.isEmpty else { throw .noSectionName }
    let earlier = settings[section: name]
    settings.sections.append(.init(name: name, line: line, entries: []))
    if let earlier, !repeatedSections.contains(name) {
      throw .repeatedSection(name, first: earlier.line)
    }
  }

  private mutating func readEntry(_ text: ArraySlice<UInt8>) throws(SettingsError.Cause) {
    guard let equals = text.firstIndex(of: UInt8(ascii: "=")) else {
      throw .noEqualsSign(Self.string(text))
    }
    let key = Self.string(text[..<equals])
    guard !key.isEmpty else { throw .noKey }
    if settings.sections.isEmpty {
      settings.sections.append(.init(name: "", line: line, entries: []))
    }
    let section = settings.sections.count - 1
    let earlier = settings.sections[section].entries.first { $0.key == key }
    if let earlier, !repeatedKeys.contains(key) { throw .repeatedKey(key, first: earlier.line) }
    let value = Self.string(text[(equals + 1)...])
    settings.sections[section].entries.append(.init(key: key, value: value, line: line))
  }
}

extension SettingsText {
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text.drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return text
  }

  private static func string(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: trimmed(text), as: UTF8.self)
  }

  /// A quotation mark opens only at the start of a word, so that 5'6" stays text.
  private static func withoutComment(_ text: ArraySlice<UInt8>) throws(SettingsError.Cause)
    -> ArraySlice<UInt8>
  {
    var isQuoted = false
    var isAtStart = true
    var hasKey = false
    for place in text.indices {
      let byte = text[place]
      if isQuoted {
        isQuoted = byte != UInt8(ascii: "\"")
      } else if byte == UInt8(ascii: "\""), isAtStart {
        isQuoted = true
      } else if byte == UInt8(ascii: "#"), isAtStart, !(hasKey && isColour(text[place...])) {
        return text[..<place]
      }
      if byte == UInt8(ascii: "=") { hasKey = true }
      isAtStart = isSpace(byte) || byte == UInt8(ascii: "=")
    }
    if isQuoted { throw .unclosedQuotation }
    return text
  }

  /// `#rrggbb` and then white space or the end, in a value.
  private static func isColour(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = text.dropFirst().prefix { Hexadecimal.value($0) != nil }
    guard digits.count == 6 else { return false }
    return text.dropFirst(7).first.map(isSpace) ?? true
  }
}

extension Settings {
  /// Reads a file's bytes, refusing it for the first thing that is wrong.
  package init(
    bytes: some Collection<UInt8>, repeatedKeys: Set<String> = [],
    repeatedSections: Set<String> = []
  ) throws(SettingsError) {
    let (settings, errors) = SettingsText.parse(
      bytes, repeatedKeys: repeatedKeys, repeatedSections: repeatedSections)
    if let first = errors.first { throw first }
    self = settings
  }
}
