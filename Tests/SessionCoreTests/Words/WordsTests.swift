import Testing

@testable import SessionCore

@Suite("Times and amounts in words")
struct FiguresTests {
  @Test(arguments: [
    (0, "T+0"), (59_999, "T+0"), (60_000, "T+1"), (31 * 60_000 + 24_000, "T+31"),
    (-1, "T-1"), (-60_000, "T-1"), (-60_001, "T-2"), (-14 * 60_000, "T-14"),
  ])
  func tellsMinutesSinceTheFirstDose(milliseconds: Int, words: String) {
    #expect(Figures.sinceFirstDose(milliseconds) == words)
  }

  @Test(arguments: [
    (456_000, "7:36"), (0, "0:00"), (1, "0:01"), (59_001, "1:00"), (720_000, "12:00"),
    (-65_000, "-1:05"), (-500, "0:00"), (3_600_000, "60:00"),
  ])
  func countsDown(milliseconds: Int, words: String) {
    #expect(Figures.countdown(milliseconds) == words)
  }

  @Test func saysMinutesAndStretches() {
    #expect(Figures.minutes(26 * 60_000) == "26 min")
    #expect(Figures.minutes(40_000) == "40 s")
    #expect(Figures.stretch(726_000) == "12:06")
    #expect(Figures.stretch(-1) == "0:00")
    #expect(Figures.countdown(.min).hasPrefix("-") && !Figures.minutes(.min).isEmpty)
  }

  @Test(arguments: [
    (100_000, "100 mg"), (62_500, "62.5 mg"), (1000, "1 mg"), (500, "500 mcg"), (0, "0 mg"),
    (1_050, "1.05 mg"), (50, "50 mcg"), (1_000_000, "1000 mg"),
  ])
  func writesAmountsSafely(thousandths: Int, words: String) {
    #expect(Figures.milligrams(Amount(thousandths: thousandths)) == words)
  }
}

@Suite("An entry in words")
struct EntryWordsTests {
  static let entries: [(line: String, words: String)] = [
    ("128/82 74 98 baseline", "vitals BP 128/82 HR 74 SpO2 98 baseline"),
    ("n asked for water", "note asked for water"), ("q I am small", "quote I am small"),
    ("o", "seen breathing, calm"), ("4", "mark tears"), (".", "moment no words yet"),
    ("e n2", "side effect nausea, moderate"), ("e n", "side effect nausea"),
    ("e none", "side effect asked, none present"), ("x tears", "experience tears"),
    (
      "d 100mg sl hold 12m lot 7A31 by AB waste 10mg",
      "dose 100 mg sublingual, hold 12 min, lot 7A31, by AB, wasted 10 mg"
    ),
    ("d 36mg iv over 40m", "dose 36 mg intravenous, over 40 min"),
    ("infusion stop given 23mg", "infusion stop, given 23 mg by the pump"),
    ("infusion given 23mg", "infusion given 23 mg by the pump"),
    ("i music changed", "did music changed"), ("i modality ifs exile", "did ifs: exile"),
    ("s suds 6", "score suds 6 of 10"), ("s avpu v", "score avpu voice"),
    ("s aldrete 2 2 2 1 2", "score aldrete 9 of 10 (2 2 2 1 2)"),
    ("p journey", "phase journey"), ("k escort yes John", "check escort: yes, John"),
    ("k allergies nuts", "check allergies: nuts"), ("t terms hand-only", "touch terms: hand-only"),
    (
      "gate predose proceed by Dr Lin because repeat 138/84",
      "gate before dosing: proceed by Dr Lin (repeat 138/84)"
    ),
    ("defer 10 because asleep", "deferred vitals put off by 10 min (asleep)"),
    ("followup 2026-11-24 call", "follow-up 2026-11-24 call"),
    ("clock face start", "clock face to face starts"), ("ready", "ready to leave"),
    ("emergency called", "emergency called"),
    ("set weight 72 because weighed", "changed weight 72 (weighed)"),
    ("by KM", "changed by RL to KM"),
    (
      "limit systolic caution 150 by Dr Lin because treated",
      "changed limit systolic caution 150 by Dr Lin (treated)"
    ),
    ("end against-advice", "ended the patient leaves against advice"),
    ("close", "closed the record"),
    ("intention to rest", "intention to rest"),
  ]

  @Test(arguments: entries)
  func isSaidPlainly(line: String, words: String) throws {
    var bench = Bench()
    try bench.type(line)
    let entry = try #require(bench.last)
    #expect(EntryWords.confirmation(of: entry, in: bench.session) == words)
  }

  @Test func saysWhatHoldsAndMomentsAreAbout() throws {
    var bench = Bench()
    try bench.type(["d 100mg hold 12m", "."])
    bench.minute = 12.1
    try bench.type(["h spit", "m warm hand"])
    let words = bench.session.entries.suffix(2).map { EntryWords.text(of: $0, in: bench.session) }
    #expect(words == ["spit 100 mg, held 12:06", "T+0: warm hand"])
  }

  @Test func saysEveryRefusalWithWhatToDo() {
    let causes: [EntryError.Cause] = [
      .empty, .unknownVerb, .ambiguousVerb(candidates: ["a", "b"]), .takenWhole(verb: "end"),
      .digitNotAlone, .noSuchMark(digits: []), .noSuchMark(digits: [1, 2]), .timeAlone, .futureTime,
      .beforeOpening, .noFirstDose, .bareNumbers(count: 2), .unreadableValue(sign: "HR"),
      .repeatedSign("HR"), .unknownVitalsWord, .pressureNeedsTwo, .noVitals, .missing("x"),
      .unexpected(after: "x"), .notOneOf(what: "x", choices: []),
      .notOneOf(what: "x", choices: ["a"]),
      .unreadable(what: "x", example: "y"), .outOfRange(what: "x", range: 0...5),
      .wrongPartCount(instrument: "x", parts: ["a", "b"]), .repeated("x"), .noRoute, .nothingOpen,
      .noHoldRunning, .noMomentOpen, .holdEnded(at: "13:00"), .lastPhase("x"), .noSuchEntry,
      .notThatKind(what: "a dose"), .alreadyWithdrawn, .notWithdrawable(kind: "gap"),
      .notCorrectable(kind: "gap"), .isCorrection(of: 2), .saysNothing, .nothingToUndo,
      .nothingToRedo, .alreadyEnded(at: "13:00"), .closed, .needsReason,
    ]
    var seen: Set<String> = []
    for cause in causes {
      let error = EntryError(cause, at: Word("12", at: 0..<2), verb: "dose")
      #expect(!error.words.contains("can't be read"), "no words for \(cause)")
      #expect(error.words.count < 140 && !error.words.contains("\n"), "too long: \(error.words)")
      #expect(seen.insert(error.words).inserted, "the same words twice: \(error.words)")
    }
  }
}
