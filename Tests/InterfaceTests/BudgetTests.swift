import SessionCore
import Testing

@testable import Interface

@Suite("How many keys an entry takes")
struct BudgetTests {
  @Test(arguments: [
    ("128/82 74 98⏎", "vitals BP 128/82 HR 74 SpO2 98", 14),
    ("128 82 74 98⏎", "vitals BP 128/82 HR 74 SpO2 98", 14),
    ("en2⏎", "side effect nausea, moderate", 3 + 1), ("4⏎", "experience tears", 2),
    ("1⏎", "mark eyes open", 2), (" ", "moment no words yet", 1),
    (".", "moment no words yet", 1), ("o⏎", "seen breathing, calm", 2), ("p⏎", "phase predose", 2),
  ])
  func isKept(script: String, entry: String, keys: Int) {
    var play = Play()
    play.type(script)
    #expect(play.newest == entry && script.count <= keys, "\(script)")
  }

  @Test(arguments: ["128/82 74 98⏎", "en2⏎", "4⏎", "1⏎", " ", "o⏎", "n one⏎"])
  func oneKeyUndoesIt(script: String) {
    var play = Play()
    play.type(script)
    play.wait(seconds: 3)
    play.type("u")
    #expect(play.record == [], "one key undoes \(script)")
    play.type("U")
    #expect(play.record.count == 1, "and one brings it back")
  }
}
