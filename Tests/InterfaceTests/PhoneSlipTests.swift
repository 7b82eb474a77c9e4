import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("On the phone: hand-over and emergency card")
struct PhoneSlipTests {
  private func calling(_ key: String) -> Play {
    var play = Play(prescriber: "Dr Lin", phone: "0664 555")
    play.type("122/78 68 98 baseline⏎d 100mg sl hold 12m⏎")
    play.wait(minutes: 5)
    play.type(key)
    return play
  }

  @Test(arguments: ["H", "!"])
  func carryThePrescriberAndKeepTheList(key: String) {
    let play = calling(key)
    #expect(play.state.page != .main)
    #expect(play.shows("Dr Lin") && play.shows("0664 555"))
    #expect(play.shows("spit out, 100 mg lozenge"), "the list stays")
  }

  @Test(arguments: ["H", "!"])
  func keepTheEntryLine(key: String) {
    var play = calling(key)
    let page = play.state.page
    play.type("128/82 74 98")
    #expect(play.lastRows.contains("C-0412 ▸ vitals 128/82 74 98"))
    play.type("⏎")
    #expect(play.newest == "vitals BP 128/82 HR 74 SpO2 98" && play.state.page == page)
    #expect(play.lastRows.contains("saved"))
    play.type("q")
    #expect(play.state.page == .main && play.state.line == nil)
  }

  @Test func openingTheEmergencyCardRecordsNothing() {
    var play = calling("!")
    let before = play.events.count
    play.type("s")
    #expect(play.events.count == before, "a letter alone stamps nothing")
    play.type("⏎")
    #expect(play.session.course.emergencies.map(\.stampName) == ["start"])
    play.type("c⎋")
    #expect(play.session.course.emergencies.count == 1)
  }
}
