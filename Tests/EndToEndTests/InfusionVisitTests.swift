import TestSupport
import Testing

@Suite("An infusion that is stopped early, through a pipe")
struct InfusionVisitTests {
  private static let script = """
    148/88 70 98 baseline
    wait 12m
    138/84 70 98 baseline
    answer proceed by Dr Lin because repeat 138/84
    wait 8m
    dose 36mg iv over 40m
    wait 5m
    140/86 74 98
    wait 15m
    142/88 76 98
    wait 4m
    s91
    wait 1m
    status
    infusion stop
    wait 1m
    s90
    answer called Dr Lin reached
    status
    wait 6m
    infusion given 23mg
    wait 3m
    132/84 88 96
    status
    wait 5m
    status
    wait 45m
    status
    """

  @Test func saysWhatRanByTimeAndWhatThePumpRead() throws {
    let home = try Home()
    let outcome = try home.simulate(Self.script, route: "iv")
    #expect(outcome.status == 0, "\(outcome.output)")
    let said = outcome.lines
    func expect(_ words: String, _ count: Int = 1) {
      #expect(said.filter { $0.contains(words) }.count == count, "\(words)\n\(outcome.output)")
    }
    expect("* CAUTION before dosing: systolic over 140 (clinic default, not reviewed)")
    expect("pump running, about 22.5 mg by time")
    expect("infusion stop, about 22.5 mg by time; pump reads?")
    expect("infusion given 23 mg by the pump")
    expect("1 alert open", 2)
    expect("alerts open", 0)
    expect("* 14:48 vitals due, end +15")
    expect("vitals due, T+40", 0)
    expect("not yet:")
    #expect(said.last?.contains("minimum stay") == false, "60 min from the pump's end are over")
    let json = try home.run("export", "hour", "--format", "json", "--output", "-").output
    #expect(json.contains("\"givenMilligrams\": 23") || json.contains("\"givenMilligrams\":23"))
  }

  @Test func countsTheStayFromThePumpsEnd() throws {
    let script = Self.script.replacing("wait 45m\nstatus", with: "wait 44m\nphase recovery\nstatus")
    let outcome = try Home().simulate(script, route: "iv")
    #expect(
      outcome.lines.last?.contains("not yet: 1 min of minimum stay") == true, "\(outcome.output)")
  }

  @Test func countsReadingsNotSignsAndSaysTheUnansweredOnceMore() throws {
    let script = """
      122/78 68 98 baseline
      dose 100mg sl
      166/104 92 97
      wait 3m
      168/106 92 97
      status
      wait 1m
      wait 1m
      wait 5m
      """
    let lines = try Home().simulate(script).lines
    #expect(lines.contains { $0.contains(", 1 alert open") }, "\(lines)")
    let louder = lines.filter { $0.contains("unanswered for 5 min: CAUTION, sustained BP 168/106") }
    #expect(louder.count == 1 && louder.first?.hasPrefix("* 13:53") == true, "\(lines)")
  }
}
