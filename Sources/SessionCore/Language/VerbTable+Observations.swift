extension VerbTable {
  static let observations: [Verb] = [
    Verb(
      .vitals, keys: ["v"], "S/D [HR [SpO2]] [b|h|s|r|t VALUE …] [baseline]",
      help:
        "A set of vital signs: numbers in the order BP, heart rate, SpO2, or each with its letter.",
      example: "vitals 128/82 74 98"),
    Verb(
      .note, keys: ["n"], "TEXT", help: "An observation in your own words, for the record.",
      example: "note breathing slow and even"),
    Verb(
      .quote, keys: ["q", "\"", "'"], "TEXT", help: "The patient's words, verbatim.",
      example: "quote it is warm and I am very small"),
    Verb(
      .private, aliases: ["process"], keys: ["w"], "TEXT",
      help: "Your own process note: another file, never in the record or its exports.",
      example: "private I felt her grief in my chest"),
    Verb(
      .mark, "DIGIT", help: "An observation of the clinic's list; a digit alone does the same.",
      example: "mark 4"),
    Verb(
      .seen, aliases: ["observed"], keys: ["o"], "[TEXT]",
      help: "You looked: the protocol's sentence, or your words in its place.",
      example: "seen breathing, calm"),
    Verb(
      .moment, aliases: ["pin"], keys: [".", "m"],
      help: "Holds this moment; words can be given to it later.", example: "moment"),
    Verb(
      .describe, "NUMBER TEXT",
      help: "Words for the moment of that number; m TEXT takes the oldest without words.",
      example: "describe 12 she put her hand on her heart"),
    Verb(
      .dismiss, "NUMBER [because TEXT]", help: "The moment of that number needs no words.",
      example: "dismiss 12 because the key slipped"),
    Verb(
      .effect, keys: ["e"], "NAME [GRADE] | none",
      help:
        "A side effect and its grade, 0 gone to 3 severe; none when you asked and there was none.",
      example: "effect nausea 2"),
    Verb(
      .experience, keys: ["x"], "NAME | promote NAME",
      help: "An expected experience, no side effect; promote makes it one.",
      example: "experience tears"),
    Verb(
      .score, keys: ["s"], "NAME VALUE … | NAME untested [REASON]",
      help: "A rating of the clinic's list.", example: "score suds 6"),
  ]
}
