extension VerbTable {
  static let frame: [Verb] = [
    Verb(
      .check, keys: ["k"], "ITEM [yes | no | na | TEXT]", help: "An item of a checklist, answered.",
      example: "check escort Maria, sister"),
    Verb(
      .touch, keys: ["t"], "terms TEXT | asked | granted | declined | withdrawn",
      help: "What was agreed about touch, asked or answered.", example: "touch terms hand-only"),
    Verb(
      .intention, "TEXT", help: "The patient's intention in their words, in sight all session.",
      example: "intention to meet my grief gently"),
    Verb(
      .followup, "YYYY-MM-DD TEXT", help: "Something arranged for after the session.",
      example: "followup 2026-11-24 integration with RL"),
    Verb(
      .clock, "face | therapy, then start | stop",
      help: "Starts or stops the clock of face-to-face or of therapy minutes.",
      example: "clock therapy start"),
    Verb(
      .set, "weight KG | devices N | prescriber | site | room | escort VALUE [because TEXT]",
      help: "Changes something of the session from now on.",
      example: "set weight 72 because weighed today"),
    Verb(
      .limit, "SIGN LEVEL NUMBER [by WHO] [because TEXT]",
      help: "Changes one of this patient's limits from now on.",
      example: "limit systolic caution 150 because treated hypertension"),
    Verb(.by, "INITIALS", help: "Who writes from now on.", example: "by KM"),
  ]
}
