import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("A screen that nobody touches")
struct DarkTests {
  private func dosed(minutes: Int?) -> Play {
    var play = Play()
    play.state.configuration.darkAfterMinutes = minutes
    play.type("122/78 68 98⏎d 100mg sl⏎n words of the client⏎")
    return play
  }

  private func shows(_ text: String, _ play: Play) -> Bool {
    play.state.canvas(rows: 24, columns: 80).text.contains { $0.contains(text) }
  }

  @Test func staysAsItIsUnlessConfigured() {
    var play = dosed(minutes: nil)
    play.wait(minutes: 120)
    #expect(play.state.page == .main)
  }

  @Test func goesDarkOnTheMinute() {
    var play = dosed(minutes: 5)
    play.wait(minutes: 4, seconds: 59)
    #expect(play.state.page == .main && shows("C-0412", play))
    let next = play.state.nextChange(after: play.instant) ?? 0
    #expect(next <= 1000, "nothing wakes the program for it")
    play.wait(seconds: 1)
    #expect(play.state.page == .lightsOut)
    for text in ["C-0412", "words", "122/78"] { #expect(!shows(text, play), "\(text) still shows") }
  }

  @Test func swallowsNoKey() {
    var play = dosed(minutes: 5)
    play.wait(minutes: 6)
    play.type("n after the dark⏎")
    #expect(play.state.page == .main)
    #expect(play.newest?.contains("after the dark") == true)
  }

  @Test func comesBackToItsPage() {
    var play = dosed(minutes: 5)
    play.type("g")
    let page = play.state.page
    play.wait(minutes: 6)
    #expect(play.state.page == .lightsOut)
    play.press(.up)
    #expect(play.state.page == page)
  }

  @Test func aLineBegunKeepsItLit() {
    var play = dosed(minutes: 5)
    play.type("n half a")
    play.wait(minutes: 30)
    #expect(play.state.page == .main)
  }

  @Test func whatIsNotSavedKeepsItLit() {
    var play = dosed(minutes: 5)
    play.isDiskSlow = true
    play.type("n slow⏎")
    play.wait(minutes: 30)
    #expect(play.state.page == .main)
  }

  @Test func lightsOutByKeyOnlyWakes() {
    var play = dosed(minutes: 5)
    play.type("l")
    play.wait(minutes: 30)
    play.type("n")
    #expect(play.state.page == .main && play.state.line == nil)
  }

  /// A paste is text, which nothing may lose: it wakes the screen and opens its note.
  @Test func aPasteInTheDarkIsANote() {
    var play = dosed(minutes: 5)
    play.type("l")
    play.wait(minutes: 30)
    play.press(.paste("two lines\nof theirs"))
    #expect(play.state.page == .main && play.state.line?.verb == "note")
    #expect(play.state.line?.text.contains("two lines") == true)
    play.type("⏎")
    #expect(play.newest?.contains("of theirs") == true)
    play.type("l")
    play.wait(minutes: 1)
    play.press(.pasteTooLong(5_000_000))
    #expect(play.state.page == .main && shows("more than the 16 KiB", play))
  }
}
