package import Encoding

/// What is wrong with a protocol or limits file, and where.
package struct ProtocolError: Error, Hashable, Sendable {
  package enum Cause: Error, Hashable, Sendable {
    case format(SettingsError.Cause)
    case unknownSection(String)
    case unknownKey(String, section: String)
    case wrongValue(String, want: String)
    case unknownParent(String)
    case unknownSign(String)
    case noLevel(String)
    case wrongDirection(String)
    case tier(TierProblem)
    case saysNothing
  }

  /// The file's name as it was given.
  package let file: String
  /// From 1; nil where it is the file as a whole.
  package let line: Int?
  package let cause: Cause

  package init(file: String, line: Int?, cause: Cause) {
    self.file = file
    self.line = line
    self.cause = cause
  }

  /// The same, of the file by its path, where it is of the protocol of that name.
  package func naming(_ path: String, of name: String) -> ProtocolError {
    ProtocolError(file: file == name ? path : file, line: line, cause: cause)
  }

  /// What is wrong, for a person.
  package var message: String {
    if case .format(let format) = cause, let line {
      return "\(file): \(SettingsError(line: line, cause: format).message)"
    }
    return "\(file): \(line.map { "line \($0): " } ?? "")\(words)"
  }

  private var words: String {
    switch cause {
    case .format(let cause): SettingsError(line: 0, cause: cause).message
    case .unknownSection(let name):
      "there is no section [\(name)]; `vigil protocols show sl-kap` lists them"
    case .unknownKey(let key, let section): "[\(section)] has no \"\(key)\""
    case .wrongValue(let value, let want): "\"\(value)\" is no \(want)"
    case .unknownParent(let name):
      "inherits \"\(name)\", which is none of \(CareProtocol.embeddedNames.joined(separator: ", "))"
    case .unknownSign(let word):
      "\"\(word)\" is no sign; write systolic, diastolic, heart rate, spo2, breathing or temperature"
    case .noLevel(let text): "\"\(text)\" names no level; write note, caution or urgent"
    case .wrongDirection(let text):
      "\"\(text)\" goes the other way: a low limit is \"under\", a high one and a rise are \"over\""
    case .tier(let problem): problem.message
    case .saysNothing:
      "says nothing; begin with \"inherits = sl-kap\" and change what is different here"
    }
  }
}
