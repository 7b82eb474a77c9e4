import Testing

@testable import SessionCore

@Suite("An implausible set of vital signs")
struct VitalsQuestionTests {
  static let questions: [(line: String, what: String, suggestion: String?)] = [
    ("1280/82", "BP 1280/82", "128/82"),
    ("1280/82 74 98 baseline", "BP 1280/82", "128/82 74 98 baseline"),
    ("82/128", "BP 82/128", "128/82"),
    ("82-128 74", "BP 82/128", "128-82 74"),
    ("82 128 74 98", "BP 82/128", "128 82 74 98"),
    ("-3 v 1288/82", "BP 1288/82", "-3 v 128/82"),
    ("128/82 744 98", "HR 744", "128/82 74 98"),
    ("128/82 74 988", "SpO2 988", "128/82 74 98"),
    ("s988", "SpO2 988", "s98"), ("h7744", "HR 7744", nil), ("s9", "SpO2 9", nil),
    ("992%", "SpO2 992", "99%"), ("t368", "temperature 368 °C", "t36"),
    ("t98.6", "temperature 98.6 °C", nil),
    ("r144", "RR 144", "r14"),
  ]

  @Test(arguments: questions)
  func isAskedOnceAndStoredAsTyped(line: String, what: String, suggestion: String?) throws {
    let understanding = try Bench().understood(line)
    #expect(understanding.question == .implausible(what: what, suggestion: suggestion))
    guard case .vitals(let vitals) = understanding.events[0].body else { return }
    #expect(!vitals.implausible.isEmpty)
    #expect(vitals.words.hasPrefix(what.split(separator: " ")[0]) || line.contains(" "))
  }

  @Test func showsTheChangeFromBaseline() throws {
    var bench = Bench()
    try bench.type("122/78 68 98 baseline")
    bench.minute = 10
    #expect(
      try bench.understood("128/76 68").preview.map(\.text) == ["BP 128/76 (+6/-2)", "HR 68 (0)"])
    #expect(
      try bench.understood("124/80 baseline").preview.map(\.text) == ["BP 124/80", "baseline"])
    #expect(
      try bench.understood("v b unable s97").preview.map(\.text) == ["BP unable", "SpO2 97 (-1)"])
    #expect(try bench.understood("-20 128/76").preview.map(\.text) == ["BP 128/76"])
  }
}
