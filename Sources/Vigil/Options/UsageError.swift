/// Why a command line was refused; always exit 2.
enum UsageError: Error, Hashable, Sendable {
  case unknownCommand(String, near: String?)
  case unknownOption(String, Subcommand, near: String?)
  case missingValue(Option)
  case needlessValue(Option)
  case repeatedOption(Option)
  case emptyValue(Option)
  case notAChoice(String, of: String, choices: [String])
  case missingOperand(Operand, Subcommand)
  case emptyOperand(Operand, Subcommand)
  case tooManyOperands(String, Subcommand)
  case conflict(String, String)
  case onlyWith(String, String)
  case unreadable(String, of: String, wanted: String)
  case unknownTopic(String)

  /// The thing, the reason, the way out.
  var message: String {
    switch self {
    case .unknownCommand(let word, let near):
      "\(quoted(word)) is no command\(suggestion(near)); `vigil --help` lists them"
    case .unknownOption(let word, let command, let near):
      "\(quoted(word)) is no option of `\(command.words)`\(suggestion(near)); "
        + "`\(command.words) --help` lists them"
    case .missingValue(let option): "--\(option.name) needs a value: \(option.usage)"
    case .needlessValue(let option): "--\(option.name) takes no value; write it alone"
    case .repeatedOption(let option): "--\(option.name) stands there twice; keep one"
    case .emptyValue(let option): "--\(option.name) has an empty value; name it or leave it out"
    case .notAChoice(let word, let thing, let choices):
      "\(quoted(word)) is no \(thing); it takes \(choices.joined(separator: ", "))"
    default: moreWords
    }
  }

  private var moreWords: String {
    switch self {
    case .missingOperand(let operand, let command):
      "`\(command.words)` needs \(operand.name) (\(operand.summary)): \(command.usage)"
    case .emptyOperand(let operand, let command):
      "\(operand.name) of `\(command.words)` is empty; name it"
        + (operand.count == .optional ? " or leave it out" : "")
    case .tooManyOperands(let word, let command):
      "\(quoted(word)) is one word too many for `\(command.words)`: \(command.usage)"
    case .conflict(let one, let other): "\(one) and \(other) exclude each other; keep one"
    case .onlyWith(let one, let other):
      "\(one) works only with \(other); add it or leave \(one) out"
    case .unreadable(let word, let thing, let wanted):
      "\(quoted(word)) is no \(thing); write \(wanted)"
    case .unknownTopic(let word):
      "\(quoted(word)) is neither a command nor a verb; `vigil help` lists both"
    default: ""
    }
  }

  private func quoted(_ word: String) -> String { "\"\(Output.visible(word))\"" }
  private func suggestion(_ near: String?) -> String { near.map { ", did you mean \($0)?" } ?? "" }
}

extension Subcommand {
  /// "vigil export"; home is `vigil` alone.
  var words: String { self == .home ? "vigil" : "vigil \(rawValue)" }
}
