/// One option of a subcommand, as parsing, help, the manual page and completions know it.
struct Option: Hashable, Sendable {
  /// Without the dashes.
  let name: String
  /// What stands for its value in the help; nil when it takes none.
  let value: String?
  /// The only values it takes; empty when any will do.
  let choices: [String]
  let summary: String

  /// An option without a value.
  init(_ name: String, _ summary: String) {
    self.name = name
    value = nil
    choices = []
    self.summary = summary
  }

  init(_ name: String, value: String, choices: [String] = [], _ summary: String) {
    self.name = name
    self.value = value
    self.choices = choices
    self.summary = summary
  }

  /// "--route ROUTE", as help shows it.
  var usage: String { value.map { "--\(name) \($0)" } ?? "--\(name)" }

  static let help = Option("help", "say what this command does, and leave")
  static let by = Option("by", value: "INITIALS", "who writes; else $VIGIL_BY, else the settings")
  static let linear = Option(
    "linear", "line by line, without a screen; also chosen without a terminal")
  static let json = Option("json", "as JSON, for scripts")
}
