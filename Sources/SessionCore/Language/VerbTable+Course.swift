extension VerbTable {
  static let course: [Verb] = [
    Verb(
      .phase, keys: ["p"], "[NAME]", help: "A phase begins; without a name, the next one.",
      example: "phase journey"),
    Verb(
      .answer, aliases: ["ack"], keys: ["a"],
      "recheck [MINUTES] | called WHO [reached | no answer] [order \"…\"] | treated TEXT | expected",
      help: "The decision on what is open; before dosing also proceed, delay or cancel.",
      example: "answer recheck 5"),
    Verb(
      .gate, "predose | discharge, then proceed | delay | cancel [by WHO] [because TEXT]",
      help: "The decision before dosing, or before leaving.",
      example: "gate predose proceed because repeat 138/84"),
    Verb(
      .defer, "MINUTES [because TEXT]", help: "Puts the set of vitals that is due off.",
      example: "defer 10 because asleep"),
    Verb(
      .ready, help: "The first moment at which the patient is ready to leave.", example: "ready"),
    Verb(
      .emergency, "start | called | arrived | handed-over | over",
      help: "A stamp of the emergency card.", example: "emergency called"),
    Verb(
      .end, "[against-advice] [TEXT]", help: "The dosing session ends and the patient leaves.",
      example: "end"),
    Verb(
      .close, help: "Closes the record; afterwards only corrections and addenda, with a reason.",
      example: "close"),
  ]
}
