/// What is wrong with a settings file, and where.
package struct SettingsError: Error, Hashable, Sendable {
  package enum Cause: Error, Hashable, Sendable {
    case fileTooLong
    case lineTooLong
    case nulByte
    case invalidUTF8
    case noEqualsSign(String)
    case noKey
    case noClosingBracket
    case noSectionName
    case unclosedQuotation
    case repeatedKey(String, first: Int)
    case repeatedSection(String, first: Int)
  }

  /// From 1.
  package let line: Int
  package let cause: Cause

  package init(line: Int, cause: Cause) {
    self.line = line
    self.cause = cause
  }

  /// What is wrong, for a person; the caller names the file.
  package var message: String { "line \(line): \(words)" }

  private var words: String {
    switch cause {
    case .fileTooLong: "the file is longer than \(SettingsText.longestFile / 1024) KiB"
    case .lineTooLong: "the line is longer than \(SettingsText.longestLine / 1024) KiB"
    case .nulByte: "the line holds a NUL byte, so this is no text file"
    case .invalidUTF8: "the line is not valid UTF-8; save the file as UTF-8"
    case .noEqualsSign(let text): "\"\(text)\" is neither `key = value` nor `[section]`"
    case .noKey: "nothing stands before the `=`"
    case .noClosingBracket: "a section must end in `]`"
    case .noSectionName: "the section has no name"
    case .unclosedQuotation: "a quotation mark is never closed"
    case .repeatedKey(let key, let first): "\"\(key)\" is set already, in line \(first)"
    case .repeatedSection(let name, let first): "[\(name)] stands already in line \(first)"
    }
  }
}
