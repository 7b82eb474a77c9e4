/// A word that a subcommand takes by its place.
struct Operand: Hashable, Sendable {
  enum Count: Hashable, Sendable {
    case one, optional
    /// At least one; everything from the first on is taken as it stands.
    case rest
  }

  /// As the help writes it: CLIENT.
  let name: String
  let count: Count
  /// The only words it takes; empty when any will do.
  let choices: [String]
  let summary: String

  init(_ name: String, _ count: Count, choices: [String] = [], _ summary: String) {
    self.name = name
    self.count = count
    self.choices = choices
    self.summary = summary
  }

  /// "[SESSION]", "COMMAND …"
  var usage: String {
    switch count {
    case .one: name
    case .optional: "[\(name)]"
    case .rest: "\(name) …"
    }
  }

  static let anySession = Operand(
    "SESSION", .optional,
    "an id or its beginning; else the only unfinished session with an event in the last 12 hours")
  static let session = Operand(
    "SESSION", .one, "an id, or a beginning that fits exactly one session")
}
