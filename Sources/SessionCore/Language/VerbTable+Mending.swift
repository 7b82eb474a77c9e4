extension VerbTable {
  static let mending: [Verb] = [
    Verb(
      .undo, keys: ["u"], help: "Withdraws your newest entry; again, the one before.",
      example: "undo"),
    Verb(.redo, keys: ["U"], help: "Brings the newest undone entry back.", example: "redo"),
    Verb(
      .correct, aliases: ["amend"], keys: ["c"], "NUMBER [TIME] [ENTRY] [because TEXT]",
      help: "States an entry again, whole, or moves its time; the original stays in the record.",
      example: "correct 12 128/84 74 98 because typo"),
    Verb(
      .withdraw, aliases: ["strike"], "NUMBER [because TEXT]",
      help: "An entry no longer counts; it stays in the record.",
      example: "withdraw 12 because wrong patient"),
  ]
}
