import Testing

/// A whole session as lines and as the keys that enter the same.
struct Visit: Sendable, CustomTestStringConvertible {
  struct Step: Sendable {
    /// Minutes before it, through the pipe.
    let wait: Int
    let line: String
    /// What is typed on the screen.
    let keys: String
  }

  let name: String
  let route: String
  let steps: [Step]
  /// What is typed on the finish page.
  let leaving: [String]

  var testDescription: String { name }

  /// As the linear door reads it.
  var script: String {
    let lines = steps.flatMap { ($0.wait > 0 ? ["wait \($0.wait)m"] : []) + [$0.line] }
    return (lines + ["wait 20m"] + leaving).joined(separator: "\n")
  }

  private static func step(_ line: String, _ keys: String, after wait: Int = 0) -> Step {
    Step(wait: wait, line: line, keys: keys + "\r")
  }

  private static func typed(_ line: String, after wait: Int = 0) -> Step {
    step(line, ":" + line, after: wait)
  }

  private static func check(_ words: String) -> Step { step("check \(words)", "k\(words)") }

  private static func vitals(_ values: String, after wait: Int) -> Step {
    step(values, values, after: wait)
  }

  static let spravato = Visit(
    name: "a whole Spravato visit", route: "esketamine",
    steps: [
      check("identity yes"), check("enrolled yes"), check("benzodiazepines no"),
      check("stimulants yes held today"), check("escort Anna, 0664 123"), check("nose yes"),
      step("touch terms hand, ask first", "tterms hand, ask first"),
      typed("intention to sleep again"), typed("set devices 3"), typed("clock face start"),
      vitals("126/78 70 98 r14 baseline", after: 5),
      step("answer proceed by Dr Lin", "ap by Dr Lin", after: 3),
      step("dose 28mg lot 7A31 expires 2027-03", "d28mg lot 7A31 expires 2027-03", after: 2),
      step("dose 28mg lot 7A31 expires 2027-03", "d28mg lot 7A31 expires 2027-03", after: 5),
      step("dose 28mg lot 7A32 expires 2027-03", "d28mg lot 7A32 expires 2027-03", after: 5),
      typed("clock face stop"), step("phase journey", "pjourney", after: 5),
      step("experience dissociation", "xdissociation", after: 5),
      step("score moaas 4", "smoaas 4"), step("effect drowsiness 1", "edrowsiness 1"),
      step("seen", "o", after: 10), vitals("172/96 88 97", after: 11),
      step("answer recheck 5", "ar 5"), vitals("168/94 86 97", after: 5),
      step(
        "answer called Dr Lin reached order \"wait\"", "acalled Dr Lin reached order \"wait\""),
      step("experience promote dissociation", "xpromote dissociation", after: 4),
      step("did guided breathing for dissociation", "iguided breathing for dissociation"),
      vitals("148/90 82 98", after: 10), step("effect drowsiness 0", "edrowsiness 0"),
      step("effect dissociation 0", "edissociation 0", after: 15),
      step("phase integration", "pintegration"), typed("clock therapy start"),
      step("quote I slept without being afraid", "qI slept without being afraid", after: 10),
      typed("clock therapy stop", after: 10), vitals("128/80 72 98 r14", after: 10),
      step("phase discharge", "pdischarge"), check("escort-here Anna"), check("acceptable yes"),
      check("respiratory no"), check("serious no"), step("effect none", "enone"),
      typed("followup 2026-11-24 integration with RL"),
      typed("gate discharge proceed by KM because family waits"),
    ],
    leaving: ["ready", "end", "close"])

  static let intramuscular = Visit(
    name: "an injection with a booster", route: "im",
    steps: [
      check("identity yes"), check("allergies penicillin"), check("consent yes"),
      check("escort Ben, 0664 456"), vitals("122/78 68 98 baseline", after: 5),
      typed("intention to meet my grief gently"),
      step("answer proceed by Dr Lin because usual", "ap by Dr Lin because usual"),
      step(
        "dose 60mg im site \"left deltoid\" lot K1 by AB witness CD waste 10mg",
        "d60mg im site \"left deltoid\" lot K1 by AB witness CD waste 10mg", after: 5),
      step("phase onset", "ponset", after: 3), vitals("138/86 84 98", after: 7),
      step("effect none", "enone"),
      step(
        "dose 30mg im site \"right deltoid\" lot K1", "d30mg im site \"right deltoid\" lot K1",
        after: 5),
      step("phase journey", "pjourney"), step("mark 4", "4", after: 4),
      Step(wait: 2, line: "moment", keys: " "),
      step("effect nausea 2", "en2", after: 2), vitals("166/104 92 97", after: 2),
      step("answer recheck", "ar"),
      step(
        "did ondansetron 4mg odt by prescriber for nausea",
        "iondansetron 4mg odt by prescriber for nausea", after: 3),
      vitals("128/80 72 98", after: 2), step("effect nausea 0", "en0", after: 10),
      step("note wrong room", "nwrong room"), Step(wait: 0, line: "undo", keys: "u"),
      step("did modality silence", "imodality silence"), step("phase return", "preturn", after: 10),
      step("m she laughed without a sound", "mshe laughed without a sound"),
      step("touch granted", "tgranted", after: 5), vitals("124/78 70 98", after: 20),
      step("score dissociation 0", "sdissociation 0"), step("phase discharge", "pdischarge"),
      check("escort-here Ben"),
    ],
    leaving: ["ready", "end", "close"])
}
