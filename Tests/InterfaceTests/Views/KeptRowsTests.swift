import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("Rows kept from one key to the next")
struct KeptRowsTests {
  /// Scripts that open every page, list, question and kind of line, with time passing between them.
  private static let scripts = [
    "k escort yes⏎122/78 68 98 baseline⏎⇥intention to be kind⏎⇥⌫d 100mg sl hold 12m⏎u⎋",
    "n eyes closed⏎q I am here⏎w between us⏎e n2⏎.m a long breath⏎↑↑↑↓⎋/eyes⏎⎋⎋",
    "166/104 92 97⏎a recheck 5⏎l x?⎋g⎋!⎋H⎋un hands open⎋↑⏎u⏎U",
    "p journey⏎9 ⎋1⎋o⏎s suds 6⏎set weight 70⏎",
  ]

  @Test func keysNeverLeaveAnythingOldAboveTheLine() {
    var play = Play()
    var kept = KeptRows()
    for (number, script) in Self.scripts.enumerated() {
      for character in script {
        play.type(String(character))
        expectTheSame(play, &kept, "after \(character) of script \(number)")
      }
      play.wait(minutes: 7)
      expectTheSame(play, &kept, "seven minutes after script \(number)")
      play.state.author = "KM"
      expectTheSame(play, &kept, "with another author")
      play.send(.device(DeviceReport(battery: 7, isOnMains: false, isSleepHeldOff: false)))
      expectTheSame(play, &kept, "with a low battery")
      play.send(.diskAlmostFull)
      expectTheSame(play, &kept, "with a full disk")
      play.other(.note(Note(kind: .note, text: "from the door")), by: "AB")
      expectTheSame(play, &kept, "after another's note")
    }
  }

  @Test func whatIsNotSavedShowsAtOnce() {
    var play = Play()
    var kept = KeptRows()
    play.isDiskSlow = true
    play.type("n slow⏎")
    expectTheSame(play, &kept, "while it is being saved")
    play.send(.failed(SaveFailure(reason: "no space"), []))
    expectTheSame(play, &kept, "not saved")
    play.save()
    expectTheSame(play, &kept, "saved")
  }

  private func expectTheSame(_ play: Play, _ kept: inout KeptRows, _ moment: String) {
    for (rows, columns) in [(24, 80), (40, 140), (12, 40)] {
      let canvas = play.state.canvas(rows: rows, columns: columns, keeping: &kept)
      let whole = play.state.canvas(rows: rows, columns: columns)
      #expect(canvas == whole, "\(moment) at \(columns)x\(rows)")
    }
    let again = play.state.canvas(rows: 12, columns: 40, keeping: &kept)
    #expect(again == play.state.canvas(rows: 12, columns: 40), "\(moment), drawn twice")
  }
}
