import Encoding
import Testing

@testable import SessionCore

@Suite("A line that mends the record")
struct MendingLineTests {
  private func amendment(_ line: String, in bench: Bench) -> Amendment? {
    guard case .amended(let amendment) = bench.body(of: line) else { return nil }
    return amendment
  }

  /// One entry of every kind that can be stated again, with two restatements of it.
  static let restated: [(line: String, again: String, body: EventBody)] = [
    (
      "128/82", "124/80 74 98",
      .vitals(
        Vitals(
          values: [
            .systolic: Amount(124), .diastolic: Amount(80), .heartRate: Amount(74),
            .spo2: Amount(98),
          ]))
    ),
    ("n x", "-- y", .note(Note(kind: .note, text: "-- y"))),
    ("q x", "y", .note(Note(kind: .quote, text: "y"))),
    ("intention x", "y", .note(Note(kind: .intention, text: "y"))),
    ("o", "y", .note(Note(kind: .observed, text: "y"))),
    ("1", "4", .note(Note(kind: .mark, text: "tears"))),
    ("e n2", "blurred vision 1", .effect(Effect(name: "blurred vision", grade: 1))),
    ("x tears", "visions", .experience(Experience(name: "visions"))),
    ("d 100mg im", "50mg", .dose(Dose(milligrams: Amount(50), route: "im"))),
    ("i x", "y", .intervention(Intervention(text: "y"))),
    ("s suds 6", "suds 7", .score(Score(instrument: "suds", value: 7, min: 0, max: 10))),
    ("p journey", "onset", .phase(PhaseStart(name: "onset"))),
    (
      "gate predose proceed", "delay by AB",
      .decision(Decision(kind: .delay, gate: "predose", who: "AB"))
    ),
    ("defer 10", "5", .decision(Decision(kind: .deferred, minutes: 5))),
    ("k escort", "no", .checklist(ChecklistAnswer(list: "predose", item: "escort", answer: "no"))),
    (
      "k escort", "escort na",
      .checklist(ChecklistAnswer(list: "predose", item: "escort", answer: "na"))
    ),
    ("t asked", "granted", .touch(Touch(action: "granted"))),
    ("followup 2026-11-24 x", "2026-11-25 y", .followup(FollowUp(on: "2026-11-25", what: "y"))),
    ("clock face start", "therapy stop", .clock(ClockToggle(clock: "therapy"))),
    ("emergency start", "called", .emergency(EmergencyStamp(stamp: "called"))),
    (
      "set weight 70 because scales", "72",
      .changed(Change(what: "weight", to: "72", reason: "scales"))
    ),
    ("set room 2", "3", .changed(Change(what: "room", to: "3"))),
    ("end", "against-advice", .ended(Ended(againstAdvice: true))),
    (
      "limit systolic caution 150", "systolic caution 155",
      .changed(Change(what: "limit", to: "systolic caution 155"))
    ),
  ]

  @Test(arguments: restated)
  func statesTheWholeEntryAgain(line: String, again: String, body: EventBody) throws {
    var bench = Bench()
    try bench.type(line)
    bench.minute = 1
    let understanding = try bench.understood("correct 2 \(again)")
    guard case .amended(let amendment) = understanding.events[0].body else {
      Issue.record("no amendment")
      return
    }
    #expect(amendment.target == 2 && amendment.base == 2 && amendment.t == nil)
    #expect(EventBody(type: body.type, data: amendment.restated) == body)
    #expect(understanding.preview.first?.text.hasPrefix("was ") == true)
    try bench.type("correct 2 \(again) because typo")
    #expect(bench.session.entry(2)?.body == body)
  }

  @Test func keepsWhatAnEntryIsAbout() throws {
    var bench = Bench()
    try bench.type([
      "d 100mg hold 12m", "d 50mg hold 12m", "h 3 spit", ".", "m x", ".", "dismiss 7",
    ])
    #expect(amendment("correct 4 swallowed", in: bench)?.restated["dose"] == 3)
    #expect(amendment("correct 4 2 swallowed", in: bench)?.restated["dose"] == 2)
    #expect(amendment("correct 6 y", in: bench)?.restated["describes"] == 5)
    #expect(amendment("correct 6 y", in: bench)?.restated["text"] == "y")
    #expect(amendment("correct 8 because key slipped", in: bench) == nil)
  }

  @Test func movesOnlyTheTime() throws {
    var bench = Bench()
    bench.minute = 40
    try bench.type("128/82 74 98")
    bench.minute = 45
    for line in ["correct 2 @13:38 because typo", "c 2 -7 because typo", "-7 amend 2 because typo"]
    {
      let amendment = amendment(line, in: bench)
      #expect(amendment?.t == 38 * 60_000, "line: \(line)")
      #expect(amendment?.restated == bench.session.entry(2)?.body.data)
      #expect(amendment?.reason == "typo")
    }
    #expect(amendment("correct 2 @13:38 130/80", in: bench)?.t == 38 * 60_000)
    #expect(try bench.understood("correct 2 @13:38").t == 38 * 60_000)
    #expect(try bench.understood("correct 2 @13:38").events[0].t == bench.now.t)
    #expect(bench.refusal(of: "correct 2 @13:46")?.cause == .futureTime)
    #expect(bench.refusal(of: "correct 2")?.cause == .saysNothing)
    #expect(bench.refusal(of: "correct 2 because typo")?.cause == .saysNothing)
  }

  @Test func takesTheReasonAfterTheLastBecause() throws {
    var bench = Bench()
    try bench.type("n x")
    let amendment = amendment("correct 2 upset because of noise because typo", in: bench)
    #expect(amendment?.restated["text"] == "upset because of noise")
    #expect(amendment?.reason == "typo")
  }

  @Test func buildsOnTheStatementThatStands() throws {
    var bench = Bench()
    try bench.type(["n x", "correct 2 y", "correct 2 z"])
    #expect(amendment("correct 2 w", in: bench)?.base == 4)
    #expect(bench.refusal(of: "correct 3 w")?.cause == .isCorrection(of: 2))
    try bench.type("u")
    #expect(bench.session.entry(2)?.body == .note(Note(kind: .note, text: "y")))
    #expect(amendment("correct 2 w", in: bench)?.base == 3)
    try bench.type("U")
    #expect(bench.session.entry(2)?.body == .note(Note(kind: .note, text: "z")))
  }

  @Test func withdrawsByNumber() throws {
    var bench = Bench()
    try bench.type(["n x", "d 100mg"])
    #expect(bench.body(of: "withdraw 2") == .withdrawn(Withdrawal(target: 2)))
    #expect(
      bench.body(of: "strike 2 because wrong patient")
        == .withdrawn(Withdrawal(target: 2, reason: "wrong patient")))
    #expect(try bench.understood("withdraw 2").question == nil)
    #expect(try bench.understood("withdraw 3").question != nil)
    bench.author = "KM"
    #expect(try bench.understood("withdraw 2").question != nil)
    try bench.type("withdraw 2")
    #expect(bench.refusal(of: "withdraw 2")?.cause == .alreadyWithdrawn)
    #expect(bench.refusal(of: "withdraw 1")?.cause == .notWithdrawable(kind: "opened"))
    #expect(bench.refusal(of: "withdraw 4")?.cause == .noSuchEntry)
    #expect(bench.refusal(of: "withdraw 3 wrong patient") != nil)
  }

  @Test func undoesOnesOwnNewestAgainAndAgainAndRedoes() throws {
    var bench = Bench()
    try bench.type(["n a", "n b"])
    bench.author = "KM"
    try bench.type("n c")
    bench.file(
      .gap(Gap(kind: "suspend", milliseconds: 9, wallBefore: "", wallAfter: "")), t: 0, via: .auto)
    #expect(bench.body(of: "u") == .withdrawn(Withdrawal(target: 4)))
    bench.author = "RL"
    #expect(bench.body(of: "undo") == .withdrawn(Withdrawal(target: 3)))
    #expect(bench.refusal(of: "redo")?.cause == .nothingToRedo)
    try bench.type(["u", "u"])
    #expect(bench.session.entry(2)?.isWithdrawn == true)
    #expect(bench.refusal(of: "u")?.cause == .nothingToUndo)
    #expect(bench.body(of: "U") == .restored(Restoration(target: 2)))
    try bench.type(["redo", "redo"])
    #expect(!bench.session.entries.contains { $0.isWithdrawn })
    #expect(bench.refusal(of: "U")?.cause == .nothingToRedo)
    try bench.type("u")
    #expect(bench.session.entry(3)?.isWithdrawn == true)
    try bench.type(["U", "u"])
    #expect(bench.body(of: "U") == .restored(Restoration(target: 3)))
  }

  @Test func undoesOnlyWhatIsShown() throws {
    var bench = Bench()
    try bench.type(["n a", "n b"])
    let understanding = try bench.understood("u", shown: [1, 2])
    #expect(understanding.events.map(\.body) == [.withdrawn(Withdrawal(target: 2))])
    #expect(throws: EntryError.self) { try bench.understood("u", shown: []) }
  }

  @Test func asksBeforeUndoingWhatIsOldOrWeighty() throws {
    for line in ["d 100mg", "p journey", "gate predose proceed", "end"] {
      var bench = Bench()
      try bench.type(line)
      #expect(try bench.understood("u").question != nil, "not asked: \(line)")
    }
    var bench = Bench()
    try bench.type("132/84 88 96")
    bench.minute = 2
    #expect(try bench.understood("u").question == nil)
    bench.minute = 7
    #expect(
      try bench.understood("u").question
        == .withdraws("vitals BP 132/84 HR 88 SpO2 96, 13:00, 7 min old"))
  }

  @Test func closesOnceWithWhatIsOpenAndThenTakesOnlyReasonedWords() throws {
    var bench = Bench()
    try bench.type(["d 100mg hold 12m", "e n2", "."])
    let understanding = try bench.understood("close")
    guard case .closesWithOpen(let open)? = understanding.question else {
      Issue.record("nothing was asked")
      return
    }
    #expect(open.count == 3 && understanding.events[0].body == .closed(Closed(open: open)))
    try bench.type("close")
    #expect(bench.session.isClosed)
    for line in ["128/82", "n x", "e n0", "u", "U", "close", "end", ".", "4", "7", "w x", "ready"] {
      let cause = bench.refusal(of: line)?.cause
      #expect(cause == (line == "n x" ? .needsReason : .closed), "line: \(line)")
    }
    #expect(
      bench.body(of: "note fell at home because she called")
        == .note(Note(kind: .addendum, text: "fell at home because she called")))
    for line in [
      "note because x", "note x because", "withdraw 2", "withdraw 2 because", "correct 3 n0",
    ] {
      #expect(bench.refusal(of: line)?.cause == .needsReason, "line: \(line)")
    }
    #expect(bench.body(of: "withdraw 2 because wrong patient") != nil)
    #expect(bench.body(of: "correct 3 n0 because typo") != nil)
    #expect(bench.refusal(of: "withdraw 5 because x")?.cause == .notWithdrawable(kind: "closed"))
  }

  @Test func endsOnce() throws {
    var bench = Bench()
    try bench.type("end")
    #expect(bench.refusal(of: "end")?.cause == .alreadyEnded(at: "13:00"))
  }
}
