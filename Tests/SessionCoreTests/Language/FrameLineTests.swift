import Testing

@testable import SessionCore

@Suite("A line about the session itself")
struct FrameLineTests {
  static let understood: [(line: String, body: EventBody)] = [
    ("n x", .note(Note(kind: .note, text: "x"))),
    ("q x", .note(Note(kind: .quote, text: "x"))),
    ("intention to meet my grief", .note(Note(kind: .intention, text: "to meet my grief"))),
    ("o", .note(Note(kind: .observed, text: "breathing, calm"))),
    ("o pale, slow", .note(Note(kind: .observed, text: "pale, slow"))),
    ("observed x", .note(Note(kind: .observed, text: "x"))),
    ("1", .note(Note(kind: .mark, text: "eyes open"))),
    ("mark 4", .note(Note(kind: .mark, text: "tears"))),
    ("mark Eyes Open", .note(Note(kind: .mark, text: "eyes open"))),
    (".", .pin(.held)), ("m", .pin(.held)), ("moment", .pin(.held)), ("pin", .pin(.held)),
    ("s suds 6", .score(Score(instrument: "suds", value: 6, min: 0, max: 10))),
    ("score SUDS 10", .score(Score(instrument: "suds", value: 10, min: 0, max: 10))),
    ("s avpu v", .score(Score(instrument: "avpu", word: "voice"))),
    ("s avpu unresponsive", .score(Score(instrument: "avpu", word: "unresponsive"))),
    ("s aldrete 9", .score(Score(instrument: "aldrete", value: 9, min: 0, max: 10))),
    (
      "s aldrete 2 2 2 1 2",
      .score(Score(instrument: "aldrete", value: 9, min: 0, max: 10, parts: [2, 2, 2, 1, 2]))
    ),
    ("s suds untested", .score(Score(instrument: "suds", min: 0, max: 10, absent: "untested"))),
    (
      "s suds untested eyes shut",
      .score(Score(instrument: "suds", min: 0, max: 10, absent: "untested eyes shut"))
    ),
    ("p", .phase(PhaseStart(name: "predose"))), ("p Journey", .phase(PhaseStart(name: "journey"))),
    (
      "gate predose proceed by Dr Lin because repeat 138/84",
      .decision(
        Decision(kind: .proceed, gate: "predose", who: "Dr Lin", reason: "repeat 138/84"))
    ),
    ("gate discharge d", .decision(Decision(kind: .delay, gate: "discharge"))),
    ("gate predose delay 15", .decision(Decision(kind: .delay, minutes: 15, gate: "predose"))),
    (
      "a p by Dr Lin because repeat 138/84",
      .decision(
        Decision(kind: .proceed, gate: "predose", who: "Dr Lin", reason: "repeat 138/84"))
    ),
    ("a c because fever", .decision(Decision(kind: .cancel, gate: "predose", reason: "fever"))),
    ("k escort", .checklist(ChecklistAnswer(list: "predose", item: "escort", answer: "yes"))),
    ("k ESCORT no", .checklist(ChecklistAnswer(list: "predose", item: "escort", answer: "no"))),
    (
      "check allergies penicillin",
      .checklist(
        ChecklistAnswer(list: "predose", item: "allergies", answer: "text", text: "penicillin"))
    ),
    (
      "k escort yes John, 0151 22",
      .checklist(
        ChecklistAnswer(list: "predose", item: "escort", answer: "yes", text: "John, 0151 22"))
    ),
    ("t terms hand-only", .touch(Touch(action: "terms", text: "hand-only"))),
    ("touch asked", .touch(Touch(action: "asked"))),
    ("t granted", .touch(Touch(action: "granted"))),
    ("t declined", .touch(Touch(action: "declined"))),
    ("t withdrawn at once", .touch(Touch(action: "withdrawn", text: "at once"))),
    (
      "followup 2026-11-24 integration with RL",
      .followup(FollowUp(on: "2026-11-24", what: "integration with RL"))
    ),
    ("clock face start", .clock(ClockToggle(clock: "face", running: true))),
    ("cl therapy stop", .clock(ClockToggle(clock: "therapy"))),
    (
      "defer 10 because asleep", .decision(Decision(kind: .deferred, minutes: 10, reason: "asleep"))
    ),
    ("defer 10m", .decision(Decision(kind: .deferred, minutes: 10))),
    ("ready", .ready), ("emergency handed-over", .emergency(EmergencyStamp(stamp: "handed-over"))),
    ("em start", .emergency(EmergencyStamp(stamp: "start"))),
    (
      "set weight 72 because weighed", .changed(Change(what: "weight", to: "72", reason: "weighed"))
    ),
    ("set weight 72,5kg", .changed(Change(what: "weight", to: "72.5"))),
    ("set weight 72 kg", .changed(Change(what: "weight", to: "72"))),
    ("set prescriber Dr Lin", .changed(Change(what: "prescriber", to: "Dr Lin"))),
    (
      "limit systolic caution 150 by Dr Lin because treated",
      .changed(
        Change(
          what: "limit", to: "systolic caution 150", reason: "treated", authority: "Dr Lin"))
    ),
    ("by KM", .changed(Change(what: "by", from: "RL", to: "KM"))),
    ("end", .ended(Ended())), ("END", .ended(Ended())),
    (
      "end against-advice wants to smoke",
      .ended(Ended(againstAdvice: true, text: "wants to smoke"))
    ),
    ("end with her sister", .ended(Ended(text: "with her sister"))),
    ("close", .closed(Closed())),
  ]

  @Test(arguments: understood)
  func isUnderstood(line: String, body: EventBody) throws {
    #expect(try Bench().understood(line).events.map(\.body) == [body])
  }

  @Test(arguments: [
    "n", "q", "'", "\"", "w", "intention", "mark", "mark 3", "3", "moment x", ". x", "m x",
    "describe",
    "describe 1 x", "describe 99 x", "describe x y", "dismiss 1", "s", "s suds", "s suds 11",
    "s suds -1",
    "s suds 6.5", "s suds 6 7", "s suds six", "s blorp 3", "s avpu x", "s avpu v p",
    "s aldrete 2 2",
    "s aldrete 2 2 2 1 3", "s aldrete 11", "s 91", "p blorp", "p jour", "p journey now", "a", "a x",
    "a r", "a called Dr Lin", "gate", "gate x", "gate predose", "gate predose x",
    "gate predose proceed x",
    "gate predose proceed by", "k", "k blorp", "t", "t x", "t terms", "followup",
    "followup tomorrow x",
    "followup 2026-11-31 x", "followup 2026-11-24", "clock", "clock x start", "clock face", "defer",
    "defer x", "defer 0", "defer 2000", "defer 10 x", "ready now", "emergency", "emergency x",
    "emergency over now", "set", "set x 1", "set weight", "set weight x", "set weight 72 lb",
    "set prescriber", "limit", "limit systolic", "limit systolic caution",
    "limit blorp caution 150",
    "limit systolic caution 150 by", "by", "close now", "undo", "redo", "undo x", "correct",
    "withdraw",
    "correct 99 x", "correct x", "withdraw 99", "withdraw 1", "correct 1 x",
  ])
  func isRefusedWithWhatWhyAndWhatToDo(line: String) {
    guard let refusal = Bench().refusal(of: line) else {
      Issue.record("“\(line)” was understood")
      return
    }
    #expect(refusal.words.count > 12 && !refusal.words.contains("can't be read"))
    if let part = refusal.part { #expect(EntryLine(line).text(part.range) == part.text) }
  }

  @Test func describesAndDismissesMoments() throws {
    var bench = Bench()
    try bench.type([".", "m", "."])
    #expect(bench.body(of: "m hand on heart") == .pin(.described(target: 2, text: "hand on heart")))
    #expect(bench.body(of: "m 12 tears") == .pin(.described(target: 2, text: "12 tears")))
    #expect(bench.body(of: "describe 3 x") == .pin(.described(target: 3, text: "x")))
    #expect(bench.body(of: "dismiss 4 because slip") == .pin(.dismissed(target: 4, reason: "slip")))
    #expect(bench.body(of: "dismiss 4") == .pin(.dismissed(target: 4, reason: nil)))
    #expect(bench.refusal(of: "dismiss 4 slip") != nil)
    try bench.type(["m a", "m b", "m c"])
    #expect(bench.session.course.openMoments.isEmpty)
    #expect(bench.refusal(of: "m d")?.cause == .noMomentOpen)
  }

  @Test func marksRunCommands() throws {
    let bench = Bench()
    let understanding = try bench.understood("7")
    #expect(understanding.verb == "effect")
    #expect(understanding.events.map(\.line) == ["7"])
    #expect(understanding.preview.first == PreviewPart("mark “sick”"))
    #expect(bench.body(of: "7") == .effect(Effect(name: "nausea", snomed: "422587007", grade: 1)))
    #expect(try bench.understood("-3 7").events.map(\.t) == [-180_000])
    #expect(bench.body(of: "9") == .note(Note(kind: .mark, text: "loop")))
  }

  @Test func walksThroughThePhases() throws {
    var bench = Bench()
    bench.minute = 12
    #expect(
      try bench.understood("p").preview
        == [PreviewPart("predose starts"), PreviewPart("arrival ran 12 min")])
    for _ in 0..<6 { try bench.type("p") }
    #expect(bench.session.course.phase?.name == "discharge")
    #expect(bench.refusal(of: "p")?.cause == .lastPhase("discharge"))
  }

  @Test func takesTheChecklistOfThePhase() throws {
    var bench = Bench()
    try bench.type(["d 100mg", "p discharge"])
    guard case .checklist(let answer) = bench.body(of: "k escort") else {
      Issue.record("no answer")
      return
    }
    #expect(answer.list == "discharge")
  }

  @Test func keepsPrivateNotesOutAndAsksAboutEntries() throws {
    let bench = Bench()
    let understanding = try bench.understood("w I felt her grief")
    #expect(understanding.events.isEmpty)
    #expect(understanding.privateNote == "I felt her grief")
    #expect(understanding.question == nil)
    let entries: [(String, String, String)] = [
      ("nausea 2", "a side effect", "effect nausea 2"), ("n2", "a side effect", "effect n2"),
      ("e n2", "a side effect", "e n2"), ("128/82 74 98", "vitals", "128/82 74 98"),
      ("s91", "vitals", "s91"), ("d 100mg sl", "a dose", "d 100mg sl"),
      ("100mg sl hold 12m", "a dose", "dose 100mg sl hold 12m"),
    ]
    for (text, kind, line) in entries {
      #expect(
        try bench.understood("w \(text)").question == .belongsInRecord(as: kind, line: line),
        "text: \(text)")
    }
    for text in ["she is nauseous today", "note x", "tears 2", "I want to stop", "100 thoughts"] {
      #expect(try bench.understood("w \(text)").question == nil, "asked about: \(text)")
    }
  }

  @Test func asksAfterHalfADayOfSilence() throws {
    var bench = Bench()
    bench.minute = 12 * 60 - 1
    #expect(try bench.understood("n x").question == nil)
    bench.minute = 15 * 60
    #expect(try bench.understood("n x").question == .longSilence(hours: 15))
  }
}
