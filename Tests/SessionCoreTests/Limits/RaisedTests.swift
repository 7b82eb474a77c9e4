import SessionCore
import Testing

@Suite("What a reading raises")
struct RaisedTests {
  private func raised(_ session: Session, _ values: [Sign: Int], at t: Int) -> [String] {
    let vitals = Vitals(values: values.mapValues { Amount($0) })
    return session.raised(by: vitals, at: t).map { raised in
      "\(raised.level.rawValue): \(raised.limit) (\(raised.source)) \(raised.delta?.text ?? "-")"
    }
  }

  @Test func speaksOfTheMockUpsReading() {
    var story = Story.lozenge()
    story.at(31, .withdrawn(Withdrawal(target: 13)))
    #expect(
      raised(
        story.session,
        [.systolic: 166, .diastolic: 104, .heartRate: 92, .spo2: 97], at: story.now(32).t) == [
          "caution: systolic over 160 (clinic default, not reviewed) 44",
          "caution: diastolic over 100 (clinic default, not reviewed) 26",
        ])
  }

  @Test func hasNoChangeBeforeABaselineIsSettled() {
    var story = Story(Story.embedded("sl-kap"))
    story.vitals(1, [.systolic: 110])
    #expect(raised(story.session, [.systolic: 135], at: 120_000) == [])
    story.at(3, .dose(Dose(milligrams: Amount(100))))
    #expect(
      raised(story.session, [.systolic: 135], at: 240_000) == [
        "note: systolic 20 over baseline (clinic default, not reviewed) 25"
      ])
  }

  @Test func knowsAFastHeartOnlyWhenItLasts() {
    var story = Story(Story.embedded("sl-kap"))
    story.vitals(10, [.heartRate: 121])
    #expect(
      raised(story.session, [.heartRate: 125], at: 14 * 60_000 + 59_999).first?.hasPrefix("caution")
        == true)
    #expect(
      raised(story.session, [.heartRate: 125], at: 15 * 60_000) == [
        "urgent: heart rate over 120 for 5 min (clinic default, not reviewed) -"
      ])
    story.vitals(12, [.heartRate: 120])
    #expect(
      raised(story.session, [.heartRate: 125], at: 15 * 60_000).first?.hasPrefix("caution") == true)
  }

  @Test func saysThatOneReadingIsEnough() {
    let story = Story(Story.embedded("sl-kap"))
    #expect(
      raised(story.session, [.systolic: 204, .diastolic: 119], at: 0) == [
        "urgent: systolic over 200, single reading (clinic default, not reviewed) -",
        "urgent: diastolic over 110 (clinic default, not reviewed) -",
      ])
  }

  @Test func aBackdatedReadingRaisesOnlyWhatNothingSettled() {
    var story = Story(Story.embedded("sl-kap"))
    story.vitals(20, [.systolic: 166])
    #expect(raised(story.session, [.systolic: 170], at: story.now(10).t).count == 1)
    let later = story.vitals(30, [.systolic: 128, .spo2: 98])
    #expect(raised(story.session, [.systolic: 170], at: story.now(10).t) == [])
    #expect(
      raised(story.session, [.systolic: 170, .heartRate: 140], at: story.now(10).t).count == 1)
    #expect(raised(story.session, [.systolic: 170], at: story.now(31).t).count == 1)
    story.at(32, .withdrawn(Withdrawal(target: later)))
    #expect(raised(story.session, [.systolic: 170], at: story.now(10).t).count == 1)
  }

  @Test func aCorrectionIsNotComparedWithWhatItReplaces() {
    var story = Story(Story.embedded("sl-kap"))
    let first = story.vitals(10, [.systolic: 128], baseline: true)
    let corrected = Vitals(values: [.systolic: Amount(182)])
    let raised = story.session.raised(by: corrected, at: story.now(5).t, replacing: first)
    #expect(raised.map(\.level) == [.urgent])
    #expect(raised.first?.delta == nil)
  }

  @Test func putsThePatientsOwnLimitsAndChangesOnTop() throws {
    let own = try Limit.own(
      settingsText: Array("limits by = Dr Lin\nsystolic caution = 150\n".utf8), name: "own")
    var story = Story(Story.embedded("sl-kap")) { $0.ownLimits = own }
    #expect(
      raised(story.session, [.systolic: 152], at: 0) == ["caution: systolic over 150 (Dr Lin) -"])
    story.at(10, .changed(Change(what: "limit", to: "systolic caution 155", authority: "Dr Roe")))
    story.at(20, .changed(Change(what: "limit", to: "systolic note off")))
    story.at(21, .changed(Change(what: "limit", to: "gibberish")))
    #expect(raised(story.session, [.systolic: 152], at: 0).first?.contains("Dr Lin") == true)
    #expect(
      raised(story.session, [.systolic: 152], at: story.now(10).t) == [
        "note: systolic over 140 (clinic default, not reviewed) -"
      ])
    #expect(raised(story.session, [.systolic: 152], at: story.now(20).t) == [])
    #expect(
      story.session.limitsInForce.first { $0.phrase == "systolic caution 155" }?.source == "Dr Roe")
  }

  @Test func marksWhatNoLivingPersonHas() {
    for (sign, low, high) in [
      (Sign.systolic, 50, 300), (.diastolic, 20, 200), (.heartRate, 20, 250), (.spo2, 50, 100),
      (.respiratoryRate, 2, 60), (.temperature, 30, 43),
    ] {
      for (value, isMarked) in [(low, false), (low - 1, true), (high, false), (high + 1, true)] {
        let vitals = Vitals(values: [sign: Amount(value)])
        #expect(vitals.implausibleSigns == (isMarked ? [sign] : []), "\(sign) \(value)")
      }
    }
    for (systolic, isMarked) in [(81, false), (80, true), (79, true)] {
      let vitals = Vitals(values: [.systolic: Amount(systolic), .diastolic: Amount(80)])
      #expect(vitals.implausibleSigns == (isMarked ? [.diastolic] : []))
    }
  }
}
