import Drawing
import SessionCore
import Testing

@testable import Interface

/// Spravato in one of three rooms: what its own screen shows.
@Suite("Nasal devices in one room, minute by minute")
struct RoomWalkTests {
  @Test func morning() {
    var play = Play("spravato", route: .esketamine, room: "1")
    play.type("⇥set devices 3⏎124/78 70 98 baseline⏎k escort Anna, 0664 1⏎")
    play.type("d 28mg lot 7A31 expires 2027-03⏎")
    #expect(play.waits(for: "device 2 of 3") && play.lastRows.contains("saved"))
    for number in [3, 4] {
      play.wait(minutes: 5)
      play.type("d↑")
      #expect(play.lastRows.contains("room 1 C-0412 ▸ dose 28mg lot 7A31"))
      play.type("⏎")
      #expect(play.waits(for: "device \(number) of 3") == (number == 3))
    }
    #expect(play.session.course.doses.map(\.dose.lot) == ["7A31", "7A31", "7A31"])

    play.wait(minutes: 30)
    play.type("172/96 88 97")
    #expect(play.lastRows.contains("▲ caution") && play.lastRows.contains("last device +30"))
    play.type("⏎")
    #expect(play.lastRows.contains("saved") && play.shows("CAUTION"))

    play.type("⇥by KM⏎")
    #expect(play.state.canvas(rows: 24, columns: 80).line(0).contains(" KM "))
    play.type("s dissociation 4⏎x dissociation⏎x promote dissociation⏎")
    #expect(play.session.course.openEpisodes.map(\.name) == ["dissociation"])
    play.type("f")
    #expect(play.shows("of minimum stay"))
    play.type("ready⏎")
    #expect(play.session.course.readyAt != nil)
    play.type("end⏎")
    play.answerYes()
    #expect(play.session.course.ended != nil)
  }
}
