import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("Esc on a question parks what was typed")
struct QuestionTests {
  @Test(arguments: [
    ("1280/82⏎", "vitals", "1280/82"), ("e hiccups 1⏎", "effect", "hiccups 1"),
    ("d 5000mg sl⏎", "dose", "5000mg sl"), ("w nausea 2⏎", "private", "nausea 2"),
    ("unresponsive⏎", "note", "unresponsive"), ("by KM⏎", "", "by KM"),
  ])
  func andUpOffersIt(script: String, verb: String, text: String) throws {
    var play = Play()
    play.type(script)
    #expect(play.state.asked != nil)
    #expect(play.lastRows.contains("Esc park") || play.lastRows.contains("Esc: park"))
    play.type("⎋")
    let before = play.record
    #expect(play.state.asked == nil && play.state.line == nil)
    #expect(before.allSatisfy { $0.hasPrefix("moment") }, "\(before)")
    let parked = try #require(play.state.parkedOffer)
    #expect((parked.verb == verb || script.hasPrefix("1")) && parked.text == text)
    play.type("122/78⏎")
    #expect(play.record == before + ["vitals BP 122/78"], "the next reading is a line of its own")
    play.type("↑")
    #expect(play.state.line?.text == text)
  }

  @Test func aMomentKeptBeforeTheQuestionStays() {
    var play = Play()
    play.type("by KM⏎⎋")
    #expect(play.record == ["moment no words yet"], "nothing is taken back unasked")
  }

  @Test func whatALetterWithdrewStandsAgain() {
    var play = Play()
    play.type("n the eyes are open⏎")
    play.wait(seconds: 3)
    play.type("unresponsive⏎⎋")
    #expect(play.record == ["note the eyes are open"], "asked about, then let go")
    #expect(play.state.parkedOffer?.text == "unresponsive")
    play.wait(seconds: 3)
    play.type("unresponsive⎋")
    #expect(play.record == ["note the eyes are open"], "let go while still being typed")
    #expect(play.state.parkedOffer?.text == "unresponsive")
  }

  @Test func closingThatIsAskedAboutIsLetGoOnItsPage() {
    var play = Play()
    play.type(" ")
    play.wait(seconds: 3)
    play.type("fclose⏎")
    #expect(play.state.asked != nil)
    play.type("⎋")
    #expect(play.state.page == .finish && play.state.line?.text == "")
    #expect(play.state.parkedOffer == nil && !play.session.isClosed)
  }

  @Test func aLongSilenceParksTheLine() {
    var play = Play()
    play.type("n evening⏎")
    play.wait(minutes: 12 * 60 + 1)
    play.type("n morning⏎⎋")
    #expect(play.record == ["note evening"])
    #expect(play.state.parkedOffer?.text == "morning")
  }

  @Test func everyQuestionSaysWhatEnterDoes() {
    for (script, words) in [
      ("e hiccups 1⏎", "Enter keeps it"), ("1280/82⏎", "Enter keeps BP 1280/82"),
      ("1280/82⏎", "Did you mean 128/82?"), ("w nausea 2⏎", "Enter: put it in the record"),
      ("unresponsive⏎", "Enter: note “unresponsive”"), ("by KM⏎", "Enter: KM writes from now on"),
      ("ready⏎", "f takes ready itself"),
    ] {
      var play = Play()
      play.type(script)
      #expect(play.shows(words), "\(script): \(play.lastRows)")
      let narrow = play.state.canvas(rows: 24, columns: 80).text.joined(separator: "\n")
      #expect(narrow.contains(words), "\(script) at 80 columns")
    }
  }

  @Test(arguments: [("e nausea2⏎", "nausea 2"), ("e nausae 2⏎", "nausea 2")])
  func tabTakesTheOneNameThatWasLikelyMeant(script: String, text: String) {
    var play = Play()
    play.type(script)
    guard case .line(.unknownEffect)? = play.state.asked?.what else {
      Issue.record("not asked about: \(play.record)")
      return
    }
    play.type("⇥")
    #expect(play.state.line?.text == text && play.record == [])
    play.type("⏎")
    #expect(play.record == ["side effect nausea, moderate"])
  }
}
