/// What a settings file says, in its order, with line numbers for messages.
package struct Settings: Hashable, Sendable {
  package struct Section: Hashable, Sendable {
    /// What stands between the brackets; "" for entries before the first section.
    package let name: String
    /// From 1.
    package let line: Int
    package internal(set) var entries: [Entry]

    /// The text of the key's first value.
    package subscript(key: String) -> String? { entries.first { $0.key == key }?.value }

    /// Every value of a key that may be repeated.
    package func values(_ key: String) -> [Entry] { entries.filter { $0.key == key } }
  }

  package struct Entry: Hashable, Sendable {
    package let key: String
    /// Without white space at its ends and without the comment; quotation marks stay.
    package let value: String
    /// From 1.
    package let line: Int

    /// The value, less the quotation marks when one pair encloses all of it.
    package var unquoted: String {
      let inner = value.utf8.dropFirst().dropLast()
      let isQuoted =
        value.utf8.count >= 2 && value.hasPrefix("\"") && value.hasSuffix("\"")
        && !inner.contains(UInt8(ascii: "\""))
      return isQuoted ? String(decoding: inner, as: UTF8.self) : value
    }
  }

  package internal(set) var sections: [Section]

  /// The first section of that name.
  package subscript(section name: String) -> Section? { sections.first { $0.name == name } }
}
