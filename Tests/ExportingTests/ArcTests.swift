import Encoding
import SessionCore
import Testing

@Suite("Everything around the dose, typed and exported")
struct ArcTests {
  @Test("Every checklist item of every protocol", arguments: CareProtocol.embeddedNames)
  func checklists(name: String) throws {
    let careProtocol = try #require(CareProtocol.embedded(named: name))
    let items = careProtocol.checklists.flatMap { list in list.items.map { (list.name, $0.name) } }
    let answers = ["yes", "no", "na", "Anna, 0664 123"]
    for answer in answers {
      let arc = try ExportedArc(careProtocol, items.map { "check \($0.1) \(answer)" })
      let exported = try arc.items("checklists")
      #expect(exported.map { $0["list"] } == items.map { .string($0.0) })
      #expect(exported.map { $0["item"] } == items.map { .string($0.1) })
      let isWord = answer != answers.last
      #expect(exported.allSatisfy { $0["answer"] == .string(isWord ? answer : "text") })
      #expect(exported.allSatisfy { $0["text"] == (isWord ? .null : .string(answer)) })
    }
  }

  @Test("Two lozenges that overlap keep two clocks, and T0 stays")
  func lozenges() throws {
    let arc = try ExportedArc(
      "sl-kap",
      """
      dose 100mg sl hold 12m
      wait 5m
      dose 50mg sl hold 10m
      wait 7m
      hold spit
      wait 4m
      hold swallowed
      """)
    let doses = try arc.items("doses")
    #expect(doses.map { $0["offsetSeconds"] } == [0, 300])
    #expect(doses.map { $0["hold"]?["seconds"] } == [720, 600])
    #expect(doses.map { $0["hold"]?["outcome"] } == ["spit", "swallowed"])
    let ends = doses.compactMap { $0["hold"]?["endedAt"]?.string?.dropFirst(11).prefix(5) }
    #expect(ends == ["13:52", "13:56"])
  }

  static let visit = """
    check enrolled yes
    check benzodiazepines no
    check sedatives no
    check stimulants yes methylphenidate, held
    check maoi no
    check opioids no
    check escort Anna, 0664 123
    set devices 3
    wait 5m
    126/78 70 98 r 14 baseline
    wait 5m
    gate predose proceed by Dr Lin
    dose 28mg lot 7A31 expires 2027-03 by KM
    wait 5m
    dose 28mg lot 7A31 expires 2027-03 by KM
    wait 5m
    dose 28mg lot 7A32 expires 2027-03 by KM
    wait 10m
    experience dissociation
    score moaas 4
    effect drowsiness 1
    wait 20m
    148/90 82 98 r 12
    wait 10m
    experience promote dissociation
    did guided breathing for dissociation
    effect drowsiness 0
    wait 40m
    effect dissociation 0
    wait 10m
    ready
    wait 20m
    128/80 72 98 r 14
    check acceptable yes
    check respiratory no
    check serious no
    check escort-here Anna
    followup 2026-11-21 next-day call
    gate discharge proceed by KM
    end
    """

  @Test("Every field of the REMS form that a log can hold")
  func rems() throws {
    let arc = try ExportedArc("spravato", Self.visit)
    let session = try #require(arc.json()["session"])
    let answers = try arc.items("checklists")
    for item in [
      "enrolled", "benzodiazepines", "sedatives", "stimulants", "maoi", "opioids", "acceptable",
      "respiratory", "serious",
    ] { #expect(answers.contains { $0["item"] == .string(item) }, "\(item)") }
    let doses = try arc.items("doses")
    #expect(doses.map { $0["milligrams"] } == [28, 28, 28])
    #expect(doses.map { $0["lot"] } == ["7A31", "7A31", "7A32"])
    #expect(doses.allSatisfy { $0["expires"] == "2027-03" && $0["givenBy"] == "KM" })
    #expect(try arc.json()["clocks"]?["sinceFirstDoseSeconds"] == 7200)
    #expect(session["readyAt"] == "2026-11-20T15:30:00.000+01:00", "100 min from the first device")
    #expect(session["endedAt"] == "2026-11-20T15:50:00.000+01:00")
    let vitals = try arc.items("vitals")
    #expect(vitals.map { $0["offsetSeconds"] } == [-300, 2400, 7200])
    #expect(vitals.map { $0["spo2"] } == [98, 98, 98])
    #expect(vitals.map { $0["respiratoryRate"] } == [14, 12, 14])
    #expect(try arc.items("decisions").map { $0["gate"] } == ["predose", "discharge"])
    let effects = try arc.items("effects")
    #expect(effects.map { $0["name"] } == ["drowsiness", "dissociation"])
    #expect(effects.allSatisfy { $0["onsetAt"]?.string != nil && $0["resolvedAt"]?.string != nil })
    #expect(try arc.items("interventions").first?["for"] == effects.last?["id"])
    #expect(try arc.items("scores").first?["instrument"] == "moaas")
    #expect(try arc.items("followups").first?["on"] == "2026-11-21")
  }

  @Test("The worksheet misses only what no log can hold")
  func worksheet() throws {
    let text = try ExportedArc("spravato", Self.visit).worksheet()
    let missing = try #require(text.split(separator: "MISSING FROM THE LOG").last)
    for part in ["Concomitant", "Session:", "Vital signs:", "Breathing:", "Sedation:", "Serious"] {
      #expect(!missing.contains("- \(part)"), "\(part)")
    }
    for words in ["Benzodiazepines (required) no", "yes, methylphenidate, held", "84 mg: 28 mg"] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.contains("end of monitoring (required) 120"))
    #expect(text.contains("100 min from the first device"))
    #expect(text.contains("40 min after the last device (required) 148/90"))
  }

  @Test("Pump steps are segments, and the amount is only what was read from the pump")
  func infusion() throws {
    let lines = [
      "dose 36mg iv over 40m", "wait 10m", "infusion rate 60ml/h", "wait 5m", "infusion pause",
      "wait 5m", "infusion resume", "wait 10m", "infusion stop", "infusion given 23mg",
    ]
    let careProtocol = try #require(CareProtocol.embedded(named: "iv-40"))
    for (count, given) in [(9, JSONValue.null), (10, 23)] {
      let arc = try ExportedArc(careProtocol, Array(lines[..<count]))
      let infusion = try #require(arc.items("doses").first?["infusion"])
      #expect(infusion["givenMilligrams"] == given)
      #expect(infusion["overSeconds"] == 2400)
      #expect(infusion["segments"]?.array?.count == 3)
      #expect(infusion["stoppedAt"]?.string?.contains("14:10") == true)
    }
    let again = try ExportedArc(careProtocol, lines + ["wait 2m", "infusion start"])
    #expect(try again.items("doses").first?["infusion"]?["stoppedAt"]?.isNull == true)
    #expect(again.typist.session.infusion?.isRunning == true, "a pump that runs again runs")
  }

  @Test("Touch, clocks, follow-ups, emergency stamps, deferrals, changes and leaving")
  func frame() throws {
    let arc = try ExportedArc(
      "im-kap",
      """
      touch terms hand only
      touch asked
      touch granted
      intention to rest
      clock face start
      wait 10m
      clock face stop
      clock therapy start
      wait 5m
      clock therapy stop
      set weight 70 because weighed today
      dose 60mg im site "left deltoid" witness CD waste 10mg
      defer 10 because asleep
      did modality silence
      emergency start
      emergency called
      emergency arrived
      emergency handed-over
      emergency over
      followup 2026-11-24 integration with RL
      end against-advice wanted to go home
      """)
    #expect(
      try arc.items("touches").map { $0["action"] } == ["terms", "asked", "granted"])
    let clocks = try #require(arc.json()["clocks"])
    #expect(clocks["faceToFaceSeconds"] == 600)
    #expect(clocks["therapySeconds"] == 300)
    #expect(
      try arc.items("emergencies").map { $0["stamp"] } == [
        "start", "called", "arrived", "handed-over", "over",
      ])
    let dose = try #require(arc.items("doses").first)
    #expect(dose["site"] == "left deltoid")
    #expect(dose["witness"] == "CD")
    #expect(dose["wasteMilligrams"] == 10)
    let decision = try #require(arc.items("decisions").first)
    #expect(decision["kind"] == "deferred")
    #expect(decision["minutes"] == 10)
    #expect(decision["reason"] == "asleep")
    #expect(try arc.items("interventions").first?["modality"] == "silence")
    #expect(try arc.json()["session"]?["intention"] == "to rest")
    #expect(try arc.items("changes").first?["to"] == "70")
    let ended = try #require(arc.items("otherEntries").last { $0["type"] == "ended" })
    #expect(ended["data"]?["againstAdvice"] == true)
    #expect(ended["data"]?["text"] == "wanted to go home")
  }
}
