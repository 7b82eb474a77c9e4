import Encoding
import SessionCore
import Testing

@Suite("The eight rules of limits, typed and exported")
struct LimitRuleTests {
  private func number(_ value: JSONValue?) -> Double? { value?.number }

  @Test("1: a change is against the baseline set, never against the reading before")
  func changes() throws {
    let arc = try ExportedArc(
      "sl-kap",
      """
      110/66 58 98
      120/70 60 98 baseline
      wait 5m
      dose 100mg sl
      wait 5m
      135/80 66 98
      wait 5m
      138/84 70 98
      """)
    let last = try #require(arc.items("vitals").last)
    #expect(number(last["deltaSystolic"]) == 18)
    #expect(number(last["deltaDiastolic"]) == 14)
    #expect(number(last["deltaHeartRate"]) == 10)
    #expect(try arc.json()["baseline"]?["systolic"] == 3, "the marked set, by its number")
  }

  @Test("2: urgent is tested before caution before note")
  func urgentFirst() throws {
    let arc = try ExportedArc("sl-kap", "150/70 150 80\n162/70 112 93\n141/70 101 95")
    let levels = try arc.items("vitals").map { $0["levels"] }
    #expect(levels[0]?["heartRate"] == "urgent")
    #expect(levels[0]?["spo2"] == "urgent")
    #expect(levels[1]?["systolic"] == "caution")
    #expect(levels[1]?["heartRate"] == "caution")
    #expect(levels[1]?["spo2"] == "caution")
    #expect(levels[2]?["systolic"] == "note")
    #expect(levels[2]?["heartRate"] == "note")
    #expect(levels[2]?["spo2"] == "note")
  }

  @Test("3: the value, the limit that fired and whose it is are kept, and the limits in force")
  func keepsTheLimit() throws {
    let arc = try ExportedArc(
      "sl-kap",
      "164/80\nlimit systolic caution 150 by Dr Lin because treated hypertension\n152/80")
    let alerts = try arc.items("alerts")
    #expect(alerts.map { $0["value"] } == [164, 152])
    #expect(alerts.map { $0["limit"] } == ["systolic over 160", "systolic over 150"])
    #expect(alerts.map { $0["limitSource"] } == ["clinic default, not reviewed", "Dr Lin"])
    let limits = try #require(arc.json()["session"]?["limits"]?.array)
    #expect(
      limits.contains {
        $0["sign"] == "systolic" && $0["level"] == "caution" && $0["atLeast"] == 150
      })
    let change = try #require(arc.items("changes").first)
    #expect(change["authority"] == "Dr Lin")
    #expect(change["reason"] == "treated hypertension")
  }

  @Test("4: two readings over a limit, one after the other, are sustained")
  func sustained() throws {
    let arc = try ExportedArc(
      "sl-kap", "164/80\nanswer recheck 5\nwait 5m\n166/80\nwait 5m\n128/80\nwait 5m\n164/80")
    let alerts = try arc.items("alerts")
    #expect(alerts.map { $0["sustained"] } == [false, true, false])
    #expect(alerts.map { $0["clearedAt"]?.isNull } == [false, false, true])
    #expect(alerts[0]["decision"]?["recheckMinutes"] == 5)
  }

  @Test(
    "5: the gate before dosing blocks nothing and keeps who decided and why",
    arguments: ["proceed", "delay", "cancel"])
  func gate(kind: String) throws {
    let arc = try ExportedArc(
      "sl-kap", "148/92\ngate predose \(kind) by Dr Lin because her usual\ndose 100mg sl")
    let decision = try #require(arc.items("decisions").first)
    #expect(decision["gate"] == "predose")
    #expect(decision["kind"] == .string(kind))
    #expect(decision["who"] == "Dr Lin")
    #expect(decision["reason"] == "her usual")
    #expect(try arc.items("doses").count == 1)
    let ungated = try ExportedArc("sl-kap", "148/92\ndose 100mg sl")
    #expect(try ungated.items("doses").count == 1)
  }

  @Test("6: the text says what crossed what, and the clinic's own instruction stands beside it")
  func saysWhatCrossedWhat() throws {
    let arc = try ExportedArc("sl-kap", "122/78 68 98 baseline\ndose 100mg sl\n166/104 92 97\ns91")
    #expect(
      try arc.items("alerts").map { $0["limit"] } == [
        "systolic over 160", "diastolic over 100", "SpO2 under 92",
      ])
    let session = arc.typist.session
    #expect(session.careProtocol.instructions[.caution]?.contains("Repeat after 5 min") == true)
    let now = Now(t: 0, wall: SessionBuilder.opening)
    let handOver = session.handOver(at: now).joined(separator: " ")
    #expect(handOver.contains("systolic over 160"), "\(handOver)")
  }

  @Test(
    "7: no typed value is clamped: it is kept and marked",
    arguments: [
      ("b301/80", "systolic", 301.0), ("b49/30", "systolic", 49), ("h251", "heartRate", 251),
      ("h19", "heartRate", 19), ("s101", "spo2", 101), ("s9", "spo2", 9),
      ("vitals r 61", "respiratoryRate", 61), ("vitals t 43.1", "temperature", 43.1),
      ("b90/190", "diastolic", 190),
    ])
  func neverClamps(line: String, sign: String, value: Double) throws {
    let reading = try #require(try ExportedArc("sl-kap", line).items("vitals").first)
    #expect(number(reading[sign]) == value)
    #expect(reading["implausible"]?.array?.contains(.string(sign)) == true, "\(reading)")
  }

  @Test(
    "8: what couldn't be measured is neither zero nor normal",
    arguments: ["unable", "refused", "deferred"])
  func absent(word: String) throws {
    let arc = try ExportedArc(
      "sl-kap", "vitals b \(word) asleep h \(word) s \(word) r \(word) t \(word)")
    let reading = try #require(arc.items("vitals").first)
    let signs = ["systolic", "diastolic", "heartRate", "spo2", "respiratoryRate", "temperature"]
    for sign in signs where sign != "diastolic" {
      #expect(reading[sign]?.isNull == true, "\(sign)")
      #expect(reading["absent"]?[sign]?.string?.hasPrefix(word) == true, "\(sign)")
    }
    #expect(reading["diastolic"]?.isNull == true)
    #expect(reading["levels"]?.object?.isEmpty == true)
    #expect(try arc.items("alerts").isEmpty)
  }
}
