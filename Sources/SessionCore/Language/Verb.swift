/// A word that begins a line, with everything that help, completion and the footer say of it.
package struct Verb: Hashable, Sendable {
  /// Which entry it makes, by the verb's full name.
  package enum Name: String, Hashable, Sendable, CaseIterable {
    case vitals, note, quote, `private`, mark, seen, moment, describe, dismiss, effect, experience
    case dose, hold, infusion, did, score, phase, answer, gate, check, touch, intention, followup
    case clock, `defer`, ready, emergency, set, limit, by, undo, redo, correct, withdraw, end, close
  }

  package let name: Name
  package let aliases: [String]
  /// One-character names, which tell small letters from capitals.
  package let keys: [String]
  /// What follows it, as the help shows it.
  package let arguments: String
  /// One sentence of help.
  package let help: String
  package let example: String

  package init(
    _ name: Name, aliases: [String] = [], keys: [String] = [], _ arguments: String = "",
    help: String, example: String
  ) {
    self.name = name
    self.aliases = aliases
    self.keys = keys
    self.arguments = arguments
    self.help = help
    self.example = example
  }

  /// True for verbs that end something and so are never completed from a part.
  package var isTakenWhole: Bool { [.end, .close, .withdraw].contains(name) }

  /// Every name of two or more letters.
  package var words: [String] { [name.rawValue] + aliases }

  /// "dose AMOUNT [ROUTE] …"
  package var usage: String { arguments.isEmpty ? name.rawValue : "\(name.rawValue) \(arguments)" }
}
