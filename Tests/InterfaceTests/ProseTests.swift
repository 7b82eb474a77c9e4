import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("Words typed with no line open")
struct ProseTests {
  /// A session in which every key has something to act on.
  private func inJourney() -> Play {
    var play = Play()
    play.type("122/78 68 98 baseline⏎")
    play.wait(minutes: 20)
    play.type("d 100mg sl hold 12m⏎")
    play.wait(minutes: 13)
    play.type("h spit⏎")
    play.type("p journey⏎")
    play.wait(minutes: 10)
    play.type("e n2⏎")
    play.type(" ")
    play.wait(minutes: 2)
    play.type("166/104 92 97⏎")
    play.type("n fresh⏎")
    play.wait(seconds: 5)
    return play
  }

  /// What stands in the record but wasn't there before; a moment asserts nothing.
  private func added(_ play: Play, since before: Play) -> [String] {
    play.record.filter { !before.record.contains($0) && !$0.hasPrefix("moment") }
  }

  @Test(arguments: bedsidePhrases)
  func putNothingFalseIntoTheRecord(phrase: String) {
    let before = inJourney()
    var play = before
    play.type(phrase + "⏎")
    play.wait(seconds: 2)
    play.type("⏎")
    let added = added(play, since: before)
    #expect(added.allSatisfy { $0 == "note " + phrase }, "“\(phrase)” made \(added)")
    #expect(before.record.allSatisfy(play.record.contains), "“\(phrase)” took back an entry")
  }

  @Test(arguments: bedsidePhrases)
  func putNothingFalseBeforeTheDoseEither(phrase: String) {
    var play = Play()
    play.type(phrase + "⏎")
    play.wait(seconds: 2)
    play.type("⏎")
    let added = added(play, since: Play())
    #expect(added.allSatisfy { $0 == "note " + phrase }, "“\(phrase)” made \(added)")
  }

  @Test(arguments: ["unresponsive", "woke up", "tears", "breathing slow", "zoned out", "crying"])
  func becomeANoteWithTheWholeWords(phrase: String) {
    var play = inJourney()
    play.type(phrase + "⏎")
    #expect(play.state.asked?.what == .prose(phrase))
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.newest == "note " + phrase)
  }

  @Test func undoInTheMiddleOfAWordIsTakenBack() {
    var play = Play()
    play.type("n fresh⏎")
    play.wait(seconds: 3)
    play.type("unresponsive⏎")
    #expect(play.record == [], "the u has withdrawn the fresh note")
    play.wait(seconds: 1)
    play.type("⏎")
    #expect(play.record == ["note fresh", "note unresponsive"])
  }

  /// An undo that was meant, and a note after it: no word begins so.
  @Test(arguments: ["un calm now⏎", "uncalm now⏎", "un responsive to voice⏎"])
  func anUndoBeforeANoteIsNoWord(script: String) {
    var play = Play()
    play.type("n one⏎n two⏎")
    play.wait(seconds: 3)
    play.type(script)
    #expect(play.state.asked == nil, "\(script)")
    #expect(play.record.count == 2 && play.record[0] == "note one", "\(play.record)")
  }

  @Test(arguments: ["unresponsive", "unable to speak", "unwell", "unhappy", "unhurt", "unaware"])
  func anUndoThatTurnsAWordRoundIsAskedAbout(words: String) {
    var play = Play()
    play.type("n fresh⏎")
    play.wait(seconds: 3)
    play.type(words + "⏎")
    #expect(play.state.asked?.what == .prose(words))
    play.answerYes()
    #expect(play.record == ["note fresh", "note " + words])
  }

  /// Keys that only changed the view, found nothing, or woke the screen are of the word too.
  @Test(arguments: [
    "good now", "crying", "lively", "fine", "jaw tight", "breathing", "hello", "yes",
  ])
  func keysThatRecordNothingAreOfTheWordToo(words: String) {
    var play = inJourney()
    let before = play.record
    play.type(words + "⏎")
    #expect(play.state.asked?.what == .prose(words))
    play.answerYes()
    #expect(play.newest == "note " + words && play.state.page == .main)
    #expect(before.allSatisfy(play.record.contains))
  }

  @Test(arguments: ["x", "f⌫"])
  func aStrayKeyAtTheQuestionDoesNotLetTheHalfWordThrough(stray: String) {
    var play = Play()
    play.type("n fresh⏎")
    play.wait(seconds: 3)
    play.type("unresponsive⏎" + stray)
    #expect(play.state.asked == nil)
    play.type("⏎")
    guard case .prose(let words)? = play.state.asked?.what else {
      Issue.record("the half word went through: \(play.record)")
      return
    }
    #expect(words.hasPrefix("unresponsive"))
  }

  @Test func escapeParksTheWholeWords() {
    var play = Play()
    play.type("unresponsive⎋v↑")
    #expect(play.state.line?.verb == "note" && play.state.line?.text == "unresponsive")
  }

  @Test func escapeReturnsToThePageOnWhichTheWordBegan() {
    var play = Play()
    play.type("fine⏎")
    #expect(play.state.page == .finish && play.state.asked?.what == .prose("fine"))
    play.type("⎋")
    #expect(play.state.page == .main && play.state.line == nil)
    #expect(play.state.parkedOffer?.text == "fine")
  }

  /// The card for the phone, and at once what was done.
  @Test func handOverAndAnEntryAreNoGreeting() {
    var play = Play()
    play.type("Hi oxygen 2 L⏎")
    #expect(play.record == ["did oxygen 2 L"])
  }

  @Test func tabLeavesTheLineAsItStands() {
    var play = Play()
    play.type("n fresh⏎")
    play.wait(seconds: 3)
    play.type("unresponsive⏎⇥")
    #expect(play.record == ["note responsive"])
  }

  @Test func aPausePartsTheKeysFromTheWord() {
    var play = Play()
    play.type("n fresh⏎")
    play.wait(seconds: 3)
    play.type("u")
    play.wait(seconds: 2)
    play.type("nresponsive⏎")
    #expect(play.state.asked == nil)
    #expect(play.record == ["note responsive"])
  }

  @Test(arguments: [
    ("n unresponsive⏎", "note unresponsive"), ("q I am scared⏎", "quote I am scared"),
    ("o calm⏎", "seen calm"), ("ntears again⏎", "note tears again"),
    ("vitals 128/82⏎", "vitals BP 128/82"), ("note all well⏎", "note all well"),
    ("effect nausea 1⏎", "side effect nausea, mild"),
    ("experience visions⏎", "experience visions"), ("dose 50mg sl⏎", "dose 50 mg sublingual"),
  ])
  func wordsInALineOfTheirOwnAreNotAskedAbout(script: String, entry: String) {
    var play = Play()
    play.type(script)
    #expect(play.state.asked == nil)
    #expect(play.newest == entry)
  }

  /// Mending a refused line, going on in a parked or pasted one: the words belong to that line.
  @Test(arguments: ["s purple⏎ calm⏎", "n one⎋↑ now calm⏎", "p nowhere⏎ asleep⏎"])
  func whatIsTypedOnInAnOpenLineIsNotAskedAbout(script: String) {
    var play = Play()
    play.type(script)
    #expect(play.state.asked == nil, "\(play.lastRows)")
  }

  @Test func whatIsTypedOnInAPasteIsNotAskedAbout() {
    var play = Play()
    play.press(.paste("from the cuff:"))
    play.type(" calm now⏎")
    #expect(play.record == ["note from the cuff: calm now"])
  }

  @Test func aPasteOpensANote() {
    var play = Play()
    play.press(.paste("128/82 74 98 d 100mg\nsecond line"))
    #expect(play.record == [])
    #expect(play.state.line?.verb == "note")
    play.type("⏎")
    #expect(play.record == ["note 128/82 74 98 d 100mg\nsecond line"])
  }
}
