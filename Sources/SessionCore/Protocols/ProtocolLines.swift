import Encoding

/// A protocol's lines with where each came from, so that a file can change single lines of another.
struct ProtocolLines {
  struct Line {
    let key: String
    let value: String
    let file: String
    let number: Int
    /// As written, with its comment and the lines of comment right above it; empty where it isn't kept.
    let raw: String
  }

  struct Section {
    let name: String
    let file: String
    let number: Int
    var lines: [Line]
  }

  private(set) var sections: [Section] = []
  private(set) var errors: [ProtocolError] = []

  /// The lines of one file, without what it inherits.
  init(bytes: some Collection<UInt8>, file: String, keepsText: Bool = true) {
    let (settings, errors) = SettingsText.parse(bytes)
    self.errors = errors.map { ProtocolError(file: file, line: $0.line, cause: .format($0.cause)) }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let raw =
      keepsText
      ? bytes.dropFirst(mark).split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) : []
    for section in settings.sections {
      let lines = section.entries.map { entry in
        Line(
          key: entry.key, value: entry.unquoted, file: file, number: entry.line,
          raw: keepsText ? Self.commented(raw, entry.line - 1) : "")
      }
      sections.append(
        Section(name: section.name, file: file, number: section.line, lines: lines))
    }
  }

  private static func commented(
    _ lines: [some Collection<UInt8>], _ place: Int
  ) -> String {
    var text = trimmed(lines[place])
    for line in lines[..<place].reversed() {
      let comment = trimmed(line)
      guard comment.hasPrefix("#") else { break }
      text = comment + "\n" + text
    }
    return text
  }

  /// As the parser of settings trims a line: what it keeps of one is kept here too. A mark of the encoding
  /// can stand before the first line alone.
  private static func trimmed(_ line: some Collection<UInt8>) -> String {
    let spaces: [UInt8] = [0x20, 0x09, 0x0D]
    var bytes = Array(line)[...]
    while let last = bytes.last, spaces.contains(last) { bytes.removeLast() }
    return String(decoding: bytes.drop { spaces.contains($0) }, as: UTF8.self)
  }

  /// The parent that the file names, with the line where it does.
  var parent: (name: String, line: Int)? {
    for section in sections where section.name.isEmpty {
      if let line = section.lines.first(where: { $0.key == "inherits" }) {
        return (line.value, line.number)
      }
    }
    return nil
  }

  /// The same lines once what they inherit is about to be laid under them.
  var withoutParent: ProtocolLines {
    var lines = self
    for place in lines.sections.indices where lines.sections[place].name.isEmpty {
      lines.sections[place].lines.removeAll { $0.key == "inherits" }
    }
    return lines
  }

  /// This file's lines on top of its parent's: a key's line takes the parent's place.
  func over(_ parent: ProtocolLines) -> ProtocolLines {
    var merged = parent
    merged.errors += errors
    for section in sections { merged.take(section) }
    return merged
  }

  private mutating func take(_ section: Section) {
    guard let place = sections.firstIndex(where: { $0.name == section.name }) else {
      if section.name.isEmpty {
        sections.insert(section, at: 0)
      } else {
        sections.append(section)
      }
      return
    }
    for line in section.lines {
      if let old = sections[place].lines.firstIndex(where: { $0.key == line.key }) {
        sections[place].lines[old] = line
      } else {
        sections[place].lines.append(line)
      }
    }
  }

  mutating func refuse(_ cause: ProtocolError.Cause, file: String, line: Int?) {
    errors.append(ProtocolError(file: file, line: line, cause: cause))
  }

  /// The whole as one file that inherits nothing and reads back the same.
  var text: String {
    var text = "# For review by the clinic's prescriber. Inherited lines are written out.\n\n"
    for section in sections {
      if !section.name.isEmpty { text += "\n[\(section.name)]\n" }
      for line in section.lines { text += line.raw + "\n" }
    }
    return text
  }
}
