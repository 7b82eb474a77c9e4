import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("Lights out")
struct DarkSlipTests {
  private func dosed() -> Play {
    var play = Play()
    play.type("122/78 68 98 baseline⏎d 100mg sl hold 12m⏎n my fear⏎")
    return play
  }

  /// The words on the dark screen, without the big figure.
  private func words(_ play: Play) -> [String] {
    play.state.canvas(rows: 24, columns: 80).text.flatMap { $0.split(separator: " ") }
      .map(String.init).filter { word in word.contains { $0.isLetter } }
  }

  @Test func leavesNothingOfTheClient() {
    var play = dosed()
    play.type("l")
    #expect(words(play) == [])
    #expect(play.state.canvas(rows: 24, columns: 80).cursor == nil)
  }

  @Test(arguments: [(10, [String]()), (11, ["spit"]), (13, ["spit"])])
  func saysOneWordOfWhatWaits(minutes: Int, word: [String]) {
    var play = dosed()
    play.type("l")
    play.wait(minutes: minutes, seconds: 5)
    #expect(words(play) == word)
  }

  @Test func saysVitalsDueAndCaution() {
    var play = dosed()
    play.wait(minutes: 12)
    play.type("h spit⏎o⏎l")
    play.wait(minutes: 18)
    #expect(words(play).joined(separator: " ").contains("vitals"))
    play.type("x166/104 92 97⏎l")
    #expect(words(play) == ["caution"])
  }

  @Test func spaceKeepsAMomentWithoutWaking() {
    var play = dosed()
    play.type("l ")
    #expect(play.state.page == .lightsOut && play.newest == "moment no words yet")
    #expect(play.state.canvas(rows: 24, columns: 80).text.contains { $0.contains("●") })
    play.wait(minutes: 2)
    #expect(!play.state.canvas(rows: 24, columns: 80).text.contains { $0.contains("●") })
  }

  @Test(arguments: ["d", "4", "u", "U", "q", "Q", "⏎", "⎋", "⇥", "↑", "!", "-"])
  func anyOtherKeyOnlyWakes(key: String) {
    var play = dosed()
    let before = play.record
    play.type("l")
    play.wait(seconds: 3)
    play.type(key)
    #expect(play.state.page == .main && play.state.line == nil && play.record == before)
    #expect(play.commands == [] && play.state.asked == nil && play.state.selection == nil)
  }

  @Test func wordsTypedIntoTheDarkAreAskedAbout() {
    for words in ["lively", "lying still", "laughing"] {
      var play = dosed()
      play.wait(seconds: 5)
      play.type(words + "⏎")
      #expect(play.state.asked?.what == .prose(words), "\(words)")
    }
  }

  @Test func theCursorIsHiddenOutsideALine() {
    var play = dosed()
    #expect(play.state.canvas(rows: 24, columns: 80).cursor == nil)
    play.type("n a")
    let cursor = play.state.canvas(rows: 24, columns: 80).cursor
    #expect(cursor?.row == 21)
    play.wait(seconds: 1)
    #expect(play.state.canvas(rows: 24, columns: 80).cursor == cursor, "steady inside it")
  }

  @Test func aLightThemeIsAskedAboutAndEscKeepsTheDark() {
    var play = dosed()
    play.type("⇥theme daylight⏎")
    #expect(play.shows("daylight is light: the screen will be bright."))
    play.type("⎋")
    #expect(play.state.themeName == "ember" && !play.commands.contains(.useTheme("daylight")))
    play.type("⇥theme daylight⏎")
    play.answerYes()
    #expect(play.state.themeName == "daylight" && play.commands.last == .useTheme("daylight"))
    play.type("⇥theme ember⏎")
    #expect(play.state.themeName == "ember", "a dark one needs no question")
  }
}
