import SessionCore
import Testing

@Suite("A clinic's protocol file")
struct ProtocolFileTests {
  private func refusal(_ text: String) -> String? {
    do throws(ProtocolError) {
      _ = try CareProtocol(settingsText: text, name: "ours")
      return nil
    } catch {
      return error.message
    }
  }

  @Test func inheritsOneAndChangesLines() throws {
    let text = """
      inherits = sl-kap
      title = our lozenge
      reviewed by = Dr Lin, 2026-10-01
      [limits]
      systolic caution = 150
      systolic note low = 110
      [stay]
      minimum = 150
      [checklist predose]
      room = off
      cat = Cat out of the room?
      """
    let ours = try CareProtocol(settingsText: text, name: "ours")
    let base = Story.embedded("sl-kap")
    #expect(ours.title == "our lozenge")
    #expect(ours.route == .sublingual)
    #expect(ours.stay.minimumMinutes == 150)
    #expect(ours.vitals == base.vitals)
    #expect(ours.limits.count == base.limits.count + 1)
    #expect(ours.limits.contains { $0.phrase == "systolic caution 150" })
    #expect(ours.limits.allSatisfy { $0.source == "clinic, reviewed by Dr Lin, 2026-10-01" })
    let items = ours.checklists.first { $0.name == "predose" }?.items.map(\.name) ?? []
    #expect(items.last == "cat" && !items.contains("room"))
    #expect(CareProtocol(json: ours.json) == ours)
  }

  @Test(arguments: [
    ("inherits = sl-kap\n[limits]\nsystolic caution = fast", "ours: line 3: "),
    ("inherits = sl-kop", "ours: line 1: inherits \"sl-kop\", which is none of sl-kap"),
    ("[vitals]\ndue = 30, 10", "ours: line 2: \"30, 10\" is no list of minutes in rising order"),
    ("[vitals]\ndue = soon", "ours: line 2: \"soon\" is no whole number"),
    ("[vitals]\nwhen = 30", "ours: line 2: [vitals] has no \"when\""),
    ("[vitels]\ndue = 30", "ours: line 1: there is no section [vitels]"),
    ("[effects]\nnausea = n\nitch = n", "ours: line 3: \"n\" is no free letter: nausea has it"),
    ("", "ours: says nothing; begin with \"inherits = sl-kap\""),
    ("# words\n[limits]\n", "ours: says nothing"),
    ("route = moon", "ours: line 1: \"moon\" is no route"),
    ("[marks]\n10 = x", "ours: line 2: \"10\" is no whole number from 1 to 9"),
    ("[limits]\npulse caution high 100", "ours: line 2: \"pulse caution high 100\" is neither"),
    ("[limits]\nwarmth caution = 38", "ours: line 2: \"warmth\" is no sign"),
    ("[limits]\nsystolic = 140", "ours: line 2: \"systolic 140\" names no level"),
    ("[stay]\nfrom = lunch", "ours: line 2: \"lunch\" is no beginning of the stay"),
    ("[instruments]\nx = 9 to 1", "ours: line 2: \"9 to 1\" is no range"),
    ("[meanings x]\n1 = a", "ours: line 2: \"x\" is no name that [instruments] has"),
    (
      "inherits = sl-kap\n[limits]\nsystolic caution = 190",
      "ours: line 3: \"systolic caution 190\" is unreachable: \"systolic urgent 180\" is crossed"
    ),
    (
      "inherits = sl-kap\n[limits]\nsystolic caution low = 145",
      "ours: line 3: \"systolic caution low 145\" overlaps \"systolic note 140\""
    ),
    (
      "[limits]\nspo2 caution = 101\nspo2 urgent = under 50",
      "ours: line 3: \"spo2 urgent under 50\" is unreachable: SpO2 is read between 50 and 100"
    ),
    (
      "[limits]\nheart rate urgent = 120\nheart rate urgent sustained = 125 for 5 min",
      "ours: line 3: \"heart rate urgent 125 for 5 min\" is unreachable"
    ),
    (
      "[limits]\nsystolic urgent = 180\nsystolic urgent single = 170",
      "ours: line 2: \"systolic urgent 180\" is unreachable"
    ),
    (
      "[gate limits]\nsystolic caution = 170\nsystolic urgent = 160",
      "ours: line 2: \"systolic caution 170\" is unreachable"
    ),
  ])
  func isRefusedWithFileLineAndCause(text: String, message: String) {
    let said = refusal(text) ?? "accepted"
    #expect(said.hasPrefix(message), "\(said)")
  }

  /// Pairs of tiers: whatever isn't in order is refused, whatever is in order is taken.
  @Test func acceptsExactlyTheOrdersThatCanBeMeant() {
    for note in stride(from: 120, through: 160, by: 10) {
      for caution in stride(from: 120, through: 160, by: 10) {
        for urgent in stride(from: 120, through: 160, by: 10) {
          let text =
            "[limits]\nsystolic note = \(note)\nsystolic caution = \(caution)\n"
            + "systolic urgent = \(urgent)"
          let isOrdered = note < caution && caution < urgent
          #expect((refusal(text) == nil) == isOrdered, "\(note) \(caution) \(urgent)")
        }
      }
    }
  }

  @Test func keepsItsSourcesWhenWrittenOut() {
    let text = Story.embedded("sl-kap").text
    #expect(text.contains("systolic caution = 160  # CANMAT 2021, second-hand\n"))
    #expect(text.contains("# for completion alone, never a suggestion"))
    #expect(!text.contains("inherits"))
  }

  @Test func aDamagedOneGivesWhatCanBeRead() {
    let text = Story.embedded("sl-kap").text
    let bytes = Array(text.utf8)
    for cut in stride(from: 0, through: bytes.count, by: 97) {
      let (whole, _) = CareProtocol.reading(bytes.prefix(cut), name: "cut")
      let torn = Array(bytes.prefix(cut)) + [0xFF, 0x00] + Array(bytes.dropFirst(cut + 2))
      let (mended, _) = CareProtocol.reading(torn, name: "torn")
      #expect(whole.limits.count <= 40 && mended.limits.count >= 30)
    }
  }

  @Test func printsWhichValuesFallInWhichTier() {
    let report = ProtocolCheck.report(of: Story.embedded("sl-kap"))
    #expect(report.first == "sl-kap: limits, clinic default, not reviewed")
    #expect(
      report.contains(
        "  systolic        urgent 50-90 · caution 91-100 · within 101-139 · note 140-159 · "
          + "caution 160-179 · urgent 180-300"))
    #expect(
      report.contains("  SpO2            urgent 50-91 · caution 92-93 · note 94-95 · within 96-100")
    )
    #expect(
      report.contains(
        "  temperature     urgent 30-35 · note 35.1-36 · within 36.1-38 · note 38.1-39 · "
          + "caution 39.1-43"))
    #expect(report.contains { $0.hasSuffix("urgent: more than 120 for 5 min") })
    #expect(report.contains { $0.hasSuffix("urgent: 200 or more, single reading") })
    #expect(report.contains { $0.hasSuffix("caution: 40 or more over baseline") })
  }

  @Test(
    arguments: [
      ("systolic caution = 150", nil), ("[limits]\nspo2 urgent = under 90", nil),
      ("systolic caution = off", "line 1"), ("[vitals]\ndue = 1", "line 1"), ("x", "line 1"),
    ] as [(String, String?)])
  func readsAPatientsOwnLimits(text: String, place: String?) {
    do throws(ProtocolError) {
      #expect(try Limit.own(settingsText: Array(text.utf8), name: "own").count == 1)
      #expect(place == nil)
    } catch {
      #expect(error.message.hasPrefix("own: \(place ?? "nothing")"), "\(error.message)")
    }
  }

  @Test func checksOwnLimitsAgainstTheProtocols() throws {
    let own = try Limit.own(settingsText: Array("systolic caution = 185".utf8), name: "own")
    #expect(throws: ProtocolError.self) {
      try Limit.check(own, on: Story.embedded("sl-kap"), name: "own")
    }
    let fitting = try Limit.own(settingsText: Array("systolic caution = 150".utf8), name: "own")
    try Limit.check(fitting, on: Story.embedded("sl-kap"), name: "own")
  }
}
