extension VerbTable {
  static let medicine: [Verb] = [
    Verb(
      .dose, keys: ["d"],
      "AMOUNT [ROUTE] [hold TIME] [over TIME] [lot L] [expires YYYY-MM] [site S] [by A] [witness B] "
        + "[waste AMOUNT]",
      help: "Medicine given, in mg or mcg; the first dose starts T+.",
      example: "dose 100mg sl hold 12m"),
    Verb(
      .hold, keys: ["h"], "[NUMBER] spit | swallowed",
      help: "Ends the oldest running hold, or that of the dose with that number.",
      example: "hold spit"),
    Verb(
      .infusion, "start | rate RATE | pause | resume | stop [given AMOUNT] | given AMOUNT",
      help: "A step of the pump; with a pump in the protocol, h does the same.",
      example: "infusion stop given 23mg"),
    Verb(
      .did, aliases: ["intervention"], keys: ["i"], "TEXT [for EFFECT] | modality NAME [TEXT]",
      help: "Something done for the patient; a last for NAME links it to an open side effect.",
      example: "did ondansetron 4mg odt by prescriber for nausea"),
  ]
}
