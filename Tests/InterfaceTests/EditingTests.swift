import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("The entry line")
struct EditingTests {
  @Test(arguments: [
    ([Key.control("a")], 0, "one two"), ([.home], 0, "one two"), ([.left, .left], 5, "one two"),
    ([.control("w")], 4, "one "), ([.control("u")], 0, ""),
    ([.control("a"), .control("k")], 0, ""), ([.control("a"), .delete], 0, "ne two"),
    ([.home, .right, .backspace], 0, "ne two"), ([.home, .end], 7, "one two"),
    ([.left, .control("k")], 6, "one tw"), ([.control("h")], 6, "one tw"),
    ([.control("a"), .character("x")], 1, "xone two"),
  ])
  func editsAsReadlineDoes(keys: [Key], cursor: Int, text: String) {
    var play = Play()
    play.type("n one two")
    for key in keys { play.press(key) }
    #expect(play.state.line?.text == text && play.state.line?.cursor == cursor)
  }

  @Test func arrowsMoveByGrapheme() {
    var play = Play()
    play.type("n ")
    play.press(.paste("e\u{301}🧑‍⚕️"))
    play.press(.left)
    play.press(.backspace)
    #expect(play.state.line?.text == "🧑‍⚕️")
  }

  @Test(arguments: ["n -3 asked for water⏎", "-3 n asked for water⏎", "⇥n -3 asked for water⏎"])
  func aTimeWordBecomesAChip(script: String) {
    var play = Play()
    play.wait(minutes: 30)
    play.type(String(script.dropLast()))
    #expect(play.state.line?.chip == "-3")
    let t = play.state.line?.time.now.t ?? 0
    play.type("⏎")
    #expect(play.record == ["note asked for water"])
    #expect(play.session.entry(2)?.t == t - 180_000)
  }

  /// T begins a line of touch, but for the time word.
  @Test(arguments: ["T+20 n asked⏎", "t+20 n asked⏎"])
  func minutesFromTheDoseMayComeFirst(script: String) {
    var play = Play()
    play.type("d 100mg sl⏎")
    let dose = play.session.course.firstDoseAt ?? 0
    play.wait(minutes: 30)
    play.type(script)
    #expect(play.newest == "note asked", "\(play.lastRows)")
    #expect(play.session.entries.last?.t == dose + 20 * 60_000)
  }

  @Test func backspaceTurnsTheChipBackToText() {
    var play = Play()
    play.type("n -3 ")
    #expect(play.state.line?.chip == "-3")
    play.type("⌫")
    #expect(play.state.line?.chip == nil && play.state.line?.text == "-3")
    play.type(" mmHg since the last⏎")
    #expect(play.record == ["note -3 mmHg since the last"])
    #expect(play.session.entry(2)?.isLate == false)
  }

  @Test func vitalsHaveTheTimeOfTheFirstKeyOfAValue() {
    var play = Play()
    play.type("v")
    play.wait(minutes: 2)
    play.type("1")
    let first = play.t
    play.type("28/82⏎")
    #expect(play.session.entry(2)?.t == first)
  }

  @Test func aLineHasTheTimeOfItsFirstKeyAndControlNSetsItToNow() {
    var play = Play()
    play.type("n")
    let opened = play.t
    play.wait(minutes: 4, seconds: 1)
    #expect(play.screen.contains("begun 4 min ago, Ctrl-N: now"))
    play.type(" one⏎n two")
    #expect(play.session.entry(2)?.t == opened)
    play.wait(minutes: 2)
    play.press(.control("n"))
    let now = play.t
    play.type("⏎")
    #expect(play.session.entry(3)?.t == now)
  }

  @Test func upRecallsTheVerbsOwnLastLineFirst() {
    var play = Play()
    play.type("d 28mg in lot 7A31⏎n one⏎d↑⏎")
    #expect(play.session.course.doses.count == 2)
    play.type("n↑")
    #expect(play.state.line?.text == "one")
    play.type("↓")
    #expect(play.state.line?.text == "")
  }

  @Test func tabCompletesFromTheClinicsLists() {
    var play = Play()
    play.type("e naus⇥2⏎")
    #expect(play.record == ["side effect nausea, moderate"])
  }

  @Test func tabListsEverythingAndTypingFilters() {
    var play = Play()
    play.type("⇥")
    let all = play.state.line?.popup?.rows ?? []
    for verb in VerbTable.verbs {
      #expect(all.contains { $0.insert == verb.name.rawValue }, "\(verb.name) isn't listed")
    }
    play.type("foll⇥")
    #expect(play.state.line?.text == "followup ")
    play.type("2026-11-24 integration with RL⏎")
    #expect(play.session.course.followUps.count == 1)
  }

  @Test func theListOpensPagesToo() {
    var play = Play()
    play.type("⇥hand-over↓⏎")
    #expect(play.state.page == .handOver && play.state.line == nil)
  }

  @Test func abbreviationsStandForMoreAfterABlank() {
    var play = Play()
    play.state.configuration.abbreviations["ond"] = "ondansetron 4mg odt"
    play.type("i .ond by prescriber⏎n .ec now⏎n the ec unit⏎")
    #expect(
      play.record == [
        "did ondansetron 4mg odt by prescriber", "note eyes closed now", "note the ec unit",
      ])
  }

  @Test func holesAreFilledOneAfterTheOther() {
    var play = Play()
    play.type("n .br calm⏎")
    #expect(play.record.isEmpty, "a hole is open")
    #expect(play.screen.contains("A hole is still open"))
    play.type("⇥good⏎")
    #expect(play.newest == "note breathing calm, colour good")
  }

  @Test func abbreviationsAreOfferedAfterTheirPoint() {
    var play = Play()
    play.type("n .e")
    #expect(play.state.line?.popup?.rows.map(\.insert) == ["eyes closed", "eyes open"])
    play.type("⇥⏎")
    #expect(play.newest == "note eyes closed")
  }

  @Test func theWordsOfTheTimelineAreFoundAndChosen() {
    var play = Play()
    play.type("n asked for water⏎n slept⏎n water again⏎/water⏎")
    #expect(play.state.hits == [.entry(2), .entry(4)])
    #expect(play.state.selection == .entry(4))
    play.type("↑")
    #expect(play.state.selection == .entry(2))
    play.type("⎋")
    #expect(play.state.selection == nil && play.state.search == nil)
  }
}

extension EditingTests {
  /// Said at once, though a line is open, and gone with the next key.
  @Test func aPasteThatIsRefusedSaysSoOverTheOpenLine() {
    for key in [Key.pasteTooLong(5_000_000), .paste(String(repeating: "x", count: 16_380))] {
      var play = Play()
      play.type("n kept ")
      play.press(key)
      #expect(play.state.canvas(rows: 24, columns: 100).text.contains { $0.contains("16 KiB") })
      #expect(play.state.line?.text == "kept ")
      play.type("w")
      #expect(!play.state.canvas(rows: 24, columns: 100).text.contains { $0.contains("16 KiB") })
      #expect(play.state.line?.text == "kept w")
    }
  }

  @Test func aLineThatWasEmptiedBeginsAnew() {
    var play = Play()
    play.type("d100mg")
    play.wait(minutes: 20)
    play.press(.control("u"))
    play.type("50mg")
    #expect(!play.screen.contains("begun"))
  }

  /// The row moves on by stretches: the last letter is always to be seen, and what stands before it stands
  /// still at most keys.
  @Test(arguments: [40, 80, 120]) func aTextLongerThanTheRowMovesOnByStretches(columns: Int) {
    var play = Play()
    play.type("n ")
    var last = 0
    var moves = 0
    for place in 0..<3 * columns {
      let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(place % 26)))
      play.press(.character(letter))
      let canvas = play.state.canvas(rows: 24, columns: columns)
      guard let cursor = canvas.cursor else {
        Issue.record("no cursor after \(place) letters")
        return
      }
      #expect(canvas[cursor.row, cursor.column - 1]?.text == String(letter))
      #expect(cursor.column < columns)
      if cursor.column <= last { moves += 1 }
      last = cursor.column
    }
    #expect((4...30).contains(moves), "\(moves) of \(3 * columns) keys moved the row")
  }
}
