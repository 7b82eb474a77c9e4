import Testing

@testable import SessionCore

@Suite("A line about a side effect or an experience")
struct EffectLineTests {
  private static let nausea = Effect(name: "nausea", snomed: "422587007")

  private static func nausea(_ grade: Int?) -> Effect {
    Effect(name: "nausea", snomed: "422587007", grade: grade)
  }

  static let understood: [(line: String, effect: Effect)] = [
    ("e nausea 2", nausea(2)), ("e n 2", nausea(2)), ("e n2", nausea(2)), ("e N2", nausea(2)),
    ("effect sick moderate", nausea(2)), ("e NAUSEA mild", nausea(1)), ("e n severe", nausea(3)),
    ("e n gone", nausea(0)), ("e n 0", nausea(0)), ("e n0", nausea(0)), ("e n5", nausea(5)),
    ("e nausea 4", nausea(4)), ("e nausea", nausea(nil)), ("e n", nausea(nil)),
    ("ef n 2", nausea(2)), ("e none", .askedNone), ("e NONE", .askedNone),
    ("e blurred vision 1", Effect(name: "blurred vision", grade: 1)),
    ("e blurry", Effect(name: "blurred vision")),
    ("e v1", Effect(name: "blurred vision", grade: 1)),
    ("e near-faint 3", Effect(name: "near-faint", grade: 3)),
    ("e ringing ears 2", Effect(name: "ringing ears", grade: 2)),
    ("e none of hers", Effect(name: "none of hers")),
    ("e nausea2", Effect(name: "nausea2")), ("e q2", Effect(name: "q2")),
  ]

  @Test(arguments: understood)
  func isUnderstood(line: String, effect: Effect) throws {
    #expect(try Bench().understood(line).events.map(\.body) == [.effect(effect)])
  }

  @Test(arguments: [
    ("e", EntryError.Cause.missing("a side effect")),
    ("e 2", .missing("a side effect before the grade")),
    ("e gone", .missing("a side effect before the grade")),
    ("e n 6", .outOfRange(what: "a grade", range: 0...5)),
    ("e n 10", .outOfRange(what: "a grade", range: 0...5)),
  ])
  func isRefused(line: String, cause: EntryError.Cause) {
    #expect(Bench().refusal(of: line)?.cause == cause)
  }

  @Test func asksOnceAboutAnUnknownName() throws {
    var bench = Bench()
    #expect(
      try bench.understood("e nausae 2").question
        == .unknownEffect(name: "nausae", near: ["nausea"]))
    #expect(
      try bench.understood("e naus").question == .unknownEffect(name: "naus", near: ["nausea"]))
    #expect(try bench.understood("e q2").question == .unknownEffect(name: "q2", near: []))
    for line in ["e nausea2", "e NAUSEA2", "e sick2"] {
      #expect(
        try bench.understood(line).question
          == .unknownEffect(name: String(line.dropFirst(2)), near: ["nausea 2"]),
        "only a quick letter touches its grade")
    }
    #expect(
      try bench.understood("e naus2").question
        == .unknownEffect(name: "naus2", near: ["nausea 2"]), "the grade isn't lost")
    #expect(try bench.understood("e n2").question == nil)
    try bench.type("e tinnitus 1")
    #expect(try bench.understood("e tinnitus 0").question == nil)
  }

  @Test func saysOnsetAndLength() throws {
    var bench = Bench()
    bench.minute = 27
    try bench.type("d 100mg")
    bench.minute = 29
    #expect(
      try bench.understood("e n2").preview == [PreviewPart("nausea, moderate, from 13:29, T+2")])
    try bench.type("e n2")
    bench.minute = 55
    #expect(try bench.understood("e n0").preview == [PreviewPart("nausea, gone, 26 min")])
  }

  @Test func promotesTheNewestExperienceOfThatName() throws {
    var bench = Bench()
    try bench.type(["x tears", "x Dissociation", "x out of body"])
    let seq = bench.session.entries[2].seq
    #expect(
      bench.body(of: "x promote dissociation")
        == .experience(Experience(name: "dissociation", promotes: seq)))
    try bench.type("x promote dissociation")
    #expect(bench.session.course.openEpisodes.map(\.name) == ["dissociation"])
    #expect(bench.body(of: "x promote visions") == .effect(Effect(name: "visions")))
    #expect(bench.body(of: "x promote") == .experience(Experience(name: "promote")))
    #expect(Bench().refusal(of: "x")?.cause == .missing("an experience"))
  }
}
