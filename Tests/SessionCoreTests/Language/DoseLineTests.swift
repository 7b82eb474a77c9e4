import Testing

@testable import SessionCore

@Suite("A line about medicine")
struct DoseLineTests {
  private static func dose(_ milligrams: Int, _ change: (inout Dose) -> Void = { _ in }) -> Dose {
    var dose = Dose(milligrams: Amount(milligrams), route: "sl")
    change(&dose)
    return dose
  }

  static let understood: [(line: String, dose: Dose)] = [
    ("d 100mg sl", dose(100)), ("dose 100 mg sl", dose(100)), ("d 100mg", dose(100)),
    ("D 100MG SL".lowercased(), dose(100)), ("d 100MG SL", dose(100)),
    ("d 62,5mg", dose(0) { $0.milligrams = Amount(thousandths: 62_500) }),
    ("d 75500mcg", dose(0) { $0.milligrams = Amount(thousandths: 75_500) }),
    ("d 100mg hold 12m", dose(100) { $0.holdSeconds = 720 }),
    ("d 100mg hold 12", dose(100) { $0.holdSeconds = 720 }),
    ("d 100mg hold 90s", dose(100) { $0.holdSeconds = 90 }),
    ("d 100mg hold 1h", dose(100) { $0.holdSeconds = 3600 }),
    ("d 100mg iv over 40m", dose(100) { ($0.route, $0.overSeconds) = ("iv", 2400) }),
    (
      "d 50mg im lot 7A31 expires 2027-03 site \"left deltoid\" by AB witness CD waste 10mg",
      dose(50) {
        ($0.route, $0.lot, $0.expires) = ("im", "7A31", "2027-03")
        ($0.site, $0.givenBy, $0.witness) = ("left deltoid", "AB", "CD")
        $0.wasteMilligrams = Amount(10)
      }
    ),
    (
      "d 100mg sl site left deltoid by Dr Lin lot “A 1”",
      dose(100) { ($0.site, $0.givenBy, $0.lot) = ("left deltoid", "Dr Lin", "A 1") }
    ),
  ]

  @Test(arguments: understood)
  func isUnderstood(line: String, dose: Dose) throws {
    let understanding = try Bench().understood(line)
    #expect(understanding.events.map(\.body) == [.dose(dose)])
    #expect(understanding.question == nil)
  }

  static let refused: [(line: String, part: String)] = [
    ("d", ""), ("d sl", "sl"), ("d 100", "100"), ("d 100g", "100g"), ("d 2ml", "2ml"),
    ("d 100.0001mg", "100.0001mg"), ("d 0.5mcg", "0.5mcg"), ("d -100mg", "-100mg"),
    ("d 100mg xx", "xx"), ("d 100mg sl im", "im"), ("d 100mg hold", ""), ("d 100mg hold x", "x"),
    ("d 100mg hold 0m", "0m"), ("d 100mg hold 12m hold 3m", "hold"),
    ("d 100mg expires 2027", "2027"),
    ("d 100mg expires 2027-13", "2027-13"), ("d 100mg lot by AB", "by"), ("d 100mg waste 3", "3"),
    ("d 100mg over 999999m", "999999m"),
  ]

  @Test(arguments: refused)
  func isRefused(line: String, part: String) {
    let refusal = Bench().refusal(of: line)
    #expect(refusal != nil, "understood: \(line)")
    #expect(refusal?.part?.text ?? "" == part)
  }

  @Test func needsARouteWhereTheSessionNamesNone() {
    let bench = Bench {
      $0.route = nil
      $0.careProtocol.route = nil
    }
    #expect(bench.refusal(of: "d 100mg hold 12m")?.cause == .noRoute)
    #expect(bench.body(of: "d 100mg po") == .dose(Dose(milligrams: Amount(100), route: "po")))
  }

  @Test func asksOnceAboutATenfoldDose() throws {
    let understanding = try Bench().understood("d 1000mg sl hold 12m")
    guard case .implausible(_, let suggestion)? = understanding.question else {
      Issue.record("nothing was asked")
      return
    }
    #expect(suggestion == "d 100mg sl hold 12m")
    guard case .dose(let dose) = understanding.events[0].body else { return }
    #expect(dose.implausible && dose.milligrams == Amount(1000))
    for line in ["d 400mg", "d 450mg", "d 20mg"] {
      #expect(try Bench().understood(line).question == nil, "asked about \(line)")
    }
    #expect(try Bench().understood("d 0mg").question != nil)
  }

  @Test func showsTheDoseForTheWeight() throws {
    let bench = Bench { $0.weightKilograms = Amount(72) }
    let parts = ["100 mg sublingual, hold 12 min", "1.4 mg/kg"]
    #expect(try bench.understood("d 100mg hold 12m").preview.map(\.text) == parts)
    let expired = try bench.understood("d 100mg expires 2026-10").preview
    #expect(expired.last == PreviewPart("expired", level: .caution))
    #expect(try bench.understood("d 100mg expires 2026-11").preview.last?.level == nil)
  }

  @Test func endsTheOldestRunningHold() throws {
    var bench = Bench()
    try bench.type("d 100mg sl hold 12m")
    bench.minute = 10
    try bench.type("d 50mg sl hold 12m")
    bench.minute = 12.1
    #expect(
      try bench.understood("h spit").preview.map(\.text) == [
        "spit 100 mg, held 12:06", "the dose of 13:00",
      ])
    #expect(bench.body(of: "hold swallowed") == .hold(HoldEnd(dose: 2, outcome: "swallowed")))
    #expect(bench.body(of: "h 3 spit") == .hold(HoldEnd(dose: 3, outcome: "spit")))
    try bench.type(["h spit", "h SPIT"])
    #expect(bench.session.course.runningHolds.isEmpty)
    #expect(bench.refusal(of: "h spit")?.cause == .noHoldRunning)
    #expect(bench.refusal(of: "h 2 spit")?.cause == .holdEnded(at: "13:12"))
  }

  @Test(arguments: [
    "h", "h sp", "h s", "h spat", "h 2", "h spit now", "h 99 spit", "h 1 spit", "h x spit",
  ])
  func refusesWhatEndsNoHold(line: String) throws {
    var bench = Bench()
    try bench.type("d 100mg sl hold 12m")
    #expect(bench.refusal(of: line) != nil)
  }

  @Test func stepsThePump() throws {
    var bench = Bench {
      $0.route = .intravenous
      $0.careProtocol.dosing.infuses = true
    }
    try bench.type("d 36mg iv over 40m")
    let steps: [(String, InfusionStep)] = [
      ("h start", InfusionStep(action: "start", dose: 2)),
      ("infusion rate 60ml/h", InfusionStep(action: "rate", rate: "60ml/h", dose: 2)),
      ("h rate 60 ml/h", InfusionStep(action: "rate", rate: "60 ml/h", dose: 2)),
      ("h pause", InfusionStep(action: "pause", dose: 2)),
      ("inf resume", InfusionStep(action: "resume", dose: 2)),
      ("h stop", InfusionStep(action: "stop", dose: 2)),
      ("h stop given 23mg", InfusionStep(action: "stop", givenMilligrams: Amount(23), dose: 2)),
      (
        "infusion given 22.5mg",
        InfusionStep(action: "given", givenMilligrams: Amount(thousandths: 22_500), dose: 2)
      ),
    ]
    for (line, step) in steps { #expect(bench.body(of: line) == .infusion(step), "line: \(line)") }
    for line in [
      "h", "h st", "h stop now", "h rate", "h rate 60", "h given", "h given 23", "h stop given",
    ] {
      #expect(bench.refusal(of: line) != nil, "understood: \(line)")
    }
    try bench.type("d 50mg sl hold 12m")
    #expect(bench.body(of: "h spit") == .hold(HoldEnd(dose: 3, outcome: "spit")))
  }

  @Test func linksWhatWasDoneToAnOpenSideEffect() throws {
    var bench = Bench()
    try bench.type(["e n2", "e blurred vision 1"])
    let done = "ondansetron 4mg odt by prescriber for"
    #expect(
      bench.body(of: "i \(done) nausea")
        == .intervention(Intervention(text: "\(done) nausea", effect: 2)))
    #expect(
      bench.body(of: "did \(done) Blurred Vision")
        == .intervention(Intervention(text: "\(done) Blurred Vision", effect: 3)))
    for text in ["music changed", "waited for 5 min", "blanket for her", "for"] {
      #expect(bench.body(of: "i \(text)") == .intervention(Intervention(text: text)))
    }
    #expect(
      bench.body(of: "i modality ifs met the exile")
        == .intervention(Intervention(text: "met the exile", modality: "ifs")))
    #expect(
      bench.body(of: "i modality IFS") == .intervention(Intervention(text: "", modality: "ifs")))
    #expect(bench.refusal(of: "i modality reiki") != nil)
    #expect(bench.refusal(of: "i") != nil)
  }
}
