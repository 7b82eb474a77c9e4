import Encoding
import SessionCore
import Testing

@Suite("The fold over every order and part of its events")
struct FoldOrderTests {
  /// Stories of six or seven events that speak of each other.
  static let stories: [String: [Event]] = [
    "lozenges": story { story in
      let first = story.at(0, .dose(Dose(milligrams: Amount(100), holdSeconds: 720)))
      let second = story.at(8, .dose(Dose(milligrams: Amount(50), holdSeconds: 600)))
      story.at(12, .hold(HoldEnd(outcome: "spit")))
      story.at(18, .hold(HoldEnd(dose: second, outcome: "swallowed")))
      story.at(19, .withdrawn(Withdrawal(target: first)))
      story.at(20, .restored(Restoration(target: first)))
    },
    "alert": story { story in
      let first = story.vitals(30, [.systolic: 166, .diastolic: 104])
      story.at(31, .decision(Decision(kind: .recheck, alerts: ["\(first).systolic"], minutes: 5)))
      let second = story.vitals(36, [.systolic: 168])
      story.at(37, .decision(Decision(kind: .called, alerts: ["\(second).systolic"])))
      story.vitals(46, [.systolic: 120])
      story.at(47, .withdrawn(Withdrawal(target: second)))
    },
    "moments": story { story in
      let moment = story.at(3, .pin(.held))
      story.at(4, .pin(.described(target: moment, text: "wept")))
      let seen = story.at(5, .experience(Experience(name: "dissociation")))
      story.at(6, .experience(Experience(name: "dissociation", promotes: seen)))
      story.at(7, .effect(Effect(name: "Dissociation", grade: 2)))
      story.at(8, .effect(Effect(name: "dissociation", grade: 0)))
    },
    "corrections": story { story in
      let vitals = story.vitals(3, [.systolic: 128], baseline: true)
      let restated = Vitals(values: [.systolic: Amount(182)], raised: raised(182)).data
      let first = story.at(4, .amended(Amendment(target: vitals, base: vitals, restated: restated)))
      story.at(5, .amended(Amendment(target: vitals, base: first, restated: restated, t: 1000)))
      story.at(6, .decision(Decision(kind: .called, alerts: ["\(vitals).systolic"])))
      story.at(7, .withdrawn(Withdrawal(target: first)))
      story.at(2, .phase(PhaseStart(name: "journey")))
    },
    "pump": story { story in
      let dose = story.at(0, .dose(Dose(milligrams: Amount(36), overSeconds: 2400)))
      story.at(5, .infusion(InfusionStep(action: "pause", dose: dose)))
      story.at(6, .infusion(InfusionStep(action: "resume")))
      story.at(25, .infusion(InfusionStep(action: "stop", dose: dose)))
      story.at(-5, .vitals(Vitals(values: [.spo2: Amount(98)])))
      story.at(1, .clock(ClockToggle(clock: "face", running: true)))
    },
    "strange": story { story in
      story.at(0, .unknown(type: "newer", data: ["x": 1]))
      story.at(1, .withdrawn(Withdrawal(target: 99)))
      story.at(2, .restored(Restoration(target: 2)))
      story.at(3, .amended(Amendment(target: 4, base: 4, restated: [:])))
      story.at(4, .closed(Closed()))
      story.at(
        5, .opened(Opened(client: "C-2", careProtocol: Story.embedded("minimal"), appVersion: "1")))
    },
  ]

  private static func raised(_ systolic: Int) -> [Raised] {
    [
      Raised(
        sign: .systolic, level: .urgent, limit: "systolic over 180", source: "test",
        delta: Amount(systolic - 120))
    ]
  }

  private static func story(_ tell: (inout Story) -> Void) -> [Event] {
    var story = Story(Story.embedded("sl-kap"))
    story.firstDose = 600_000
    tell(&story)
    return story.events
  }

  @Test(arguments: stories.keys.sorted())
  func everyOrderFoldsAsTheSortedWhole(name: String) throws {
    let events = try #require(Self.stories[name])
    let whole = Fold.whole(events)
    var differing = 0
    permutations(of: events) { order in
      if Fold.oneByOne(order) != whole { differing += 1 }
    }
    #expect(differing == 0, "\(name): \(differing) orders fold otherwise")
  }

  @Test(arguments: stories.keys.sorted())
  func everyPartFoldsTheSameFromBothEnds(name: String) throws {
    let events = try #require(Self.stories[name])
    for mask in 0..<(1 << events.count) {
      let part = events.indices.filter { mask & (1 << $0) != 0 }.map { events[$0] }
      #expect(Fold.oneByOne(part.reversed()) == Fold.whole(part), "\(name): part \(mask)")
      #expect(Fold.oneByOne(part) == Fold.whole(part), "\(name): part \(mask)")
    }
  }

  @Test func everyPrefixOfALongSessionFoldsAsItWasTaken() {
    let events = Story.lozenge().events
    var session = Session(id: "s")
    for (count, event) in events.enumerated() {
      session.apply(event)
      #expect(Fold(session) == Fold.whole(events.prefix(count + 1)), "after event \(count + 1)")
    }
    session.apply(events[3])
    #expect(Fold(session) == Fold.whole(events), "an event told twice counts once")
  }

  /// Withdrawing and restoring two entries in every order up to six steps loses nothing.
  @Test func undoAndRedoInAnyOrderLoseNothing() {
    let steps: [(EventBody, Int, Bool)] = [3, 4].flatMap { target in
      [
        (EventBody.withdrawn(Withdrawal(target: target)), target, true),
        (.restored(Restoration(target: target)), target, false),
      ]
    }
    for length in 0...5 {
      for code in 0..<Int(pow4(length)) {
        var story = Story(Story.embedded("sl-kap"))
        story.vitals(1, [.systolic: 120])
        story.at(2, .note(Note(kind: .note, text: "one")))
        story.at(3, .dose(Dose(milligrams: Amount(100))))
        var isWithdrawn = [3: false, 4: false]
        for step in 0..<length {
          let (body, target, withdraws) = steps[code / pow4(step) % 4]
          story.at(4 + step, body)
          isWithdrawn[target] = withdraws
        }
        let session = story.session
        #expect(session.entries.map(\.seq) == [1, 2, 3, 4])
        #expect(session.entry(3)?.isWithdrawn == isWithdrawn[3], "code \(code)")
        #expect((session.course.firstDoseAt == nil) == isWithdrawn[4], "code \(code)")
        #expect(session.entries.map(\.reversals.count).reduce(0, +) == length)
      }
    }
  }

  private func pow4(_ exponent: Int) -> Int { 1 << (2 * exponent) }

  @Test func theFirstDoseMovesWithItsCorrectionAndWithdrawal() {
    var story = Story(Story.embedded("sl-kap"))
    story.vitals(8, [.systolic: 120])
    let first = story.at(10, .dose(Dose(milligrams: Amount(100))))
    story.vitals(15, [.systolic: 130])
    let second = story.at(20, .dose(Dose(milligrams: Amount(50))))
    #expect(story.session.course.firstDoseAt == story.now(10).t)
    let data = Dose(milligrams: Amount(100)).data
    story.at(21, .amended(Amendment(target: first, base: first, restated: data, t: story.now(5).t)))
    #expect(story.session.course.firstDoseAt == story.now(5).t)
    #expect(story.session.baseline(of: .systolic) == nil)
    story.at(22, .withdrawn(Withdrawal(target: first)))
    #expect(story.session.course.firstDoseAt == story.now(20).t)
    #expect(story.session.baseline(of: .systolic)?.vitals[.systolic] == 130)
    story.at(23, .withdrawn(Withdrawal(target: second)))
    #expect(story.session.course.firstDoseAt == nil)
    #expect(story.session.course.totalMilligrams == Amount(0))
    story.at(24, .restored(Restoration(target: first)))
    #expect(story.session.course.firstDoseAt == story.now(5).t)
  }

  @Test func theBaselineIsPerSignAndGivesWayWhenWithdrawn() {
    var story = Story(Story.embedded("sl-kap"))
    story.vitals(1, [.systolic: 120, .heartRate: 60], baseline: true)
    let second = story.vitals(2, [.systolic: 124], baseline: true)
    story.vitals(3, [.spo2: 97])
    story.at(4, .dose(Dose(milligrams: Amount(100))))
    story.vitals(4, [.spo2: 91])
    func baseline(_ sign: Sign) -> Int? { story.session.baseline(of: sign)?.vitals[sign] }
    #expect(baseline(.systolic) == 124)
    #expect(baseline(.heartRate) == 60)
    #expect(baseline(.spo2) == 97)
    story.at(5, .withdrawn(Withdrawal(target: second)))
    #expect(baseline(.systolic) == 120)
  }

  /// Whatever a foreign file claims, nothing traps.
  @Test func standsTheLargestNumbers() {
    for extreme in [Int.min, .max, .min + 1, .max - 1, 0] {
      for other in [Int.min, .max, 0] {
        let bodies: [EventBody] = [
          .opened(Opened(client: "C", careProtocol: Story.embedded("iv-40"), appVersion: "1")),
          .dose(
            Dose(milligrams: Amount(thousandths: other), holdSeconds: extreme, overSeconds: extreme)
          ),
          .vitals(Vitals(values: [.systolic: Amount(thousandths: other)], raised: Self.raised(1))),
          .decision(Decision(kind: .recheck, alerts: ["3.systolic"], minutes: extreme)),
          .decision(Decision(kind: .deferred, minutes: other)),
          .infusion(InfusionStep(action: "pause")), .infusion(InfusionStep(action: "resume")),
          .clock(ClockToggle(clock: "face", running: true)), .clock(ClockToggle(clock: "face")),
          .changed(Change(what: "weight", to: "72")),
          .effect(Effect(name: "nausea", grade: extreme)),
        ]
        let events = bodies.enumerated().map { place, body in
          Event(
            seq: place + 1, t: place % 2 == 0 ? extreme : other, recorded: other,
            wall: WallTime(milliseconds: extreme, offsetMinutes: 0), by: nil, via: .auto, line: nil,
            body: body)
        }
        let session = Session(id: "s", events: events)
        let now = Now(t: other, wall: WallTime(milliseconds: 0, offsetMinutes: 0))
        #expect(session.eventCount == bodies.count)
        #expect(session.handOver(at: now).count <= 24)
        #expect(session.adherence(at: now).count < 1000)
        #expect(session.readiness(at: now).lines.count > 3)
        #expect(session.dues(at: now).count < 20)
        #expect(session.summary["client"] == "C")
        #expect(session.emergencyCard(at: now).lines.count > 3)
        #expect(session.clocks(at: now).appointment >= 0)
        #expect(session.openItems.count < 20)
        #expect(session.entries.filter(\.isLate).count <= bodies.count)
      }
    }
  }
}
