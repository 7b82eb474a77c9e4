import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("The private stream")
struct PrivateSlipTests {
  @Test func saysSoThroughout() {
    var play = Play()
    for script in ["w", " my", " own unease"] {
      play.type(script)
      #expect(play.lastRows.contains("PRIVATE, stays out of the record ▸"))
    }
  }

  @Test(arguments: [
    ("w 128/82 74 98⏎", "vitals BP 128/82 HR 74 SpO2 98"),
    ("w dose 100mg sl⏎", "dose 100 mg sublingual"), ("w nausea 2⏎", "side effect nausea, moderate"),
    ("w e n2⏎", "side effect nausea, moderate"),
  ])
  func asksOnceAboutWhatReadsAsAnEntry(script: String, entry: String) {
    var play = Play()
    play.type(script)
    #expect(play.record == [] && play.state.privateNotes.isEmpty)
    #expect(play.lastRows.contains("put it in the record"), "\(play.lastRows)")
    var kept = play
    play.answerYes()
    #expect(play.record == [entry] && play.state.privateNotes.isEmpty)
    kept.type("⇥")
    #expect(kept.record == [] && kept.state.privateNotes.count == 1)
  }

  @Test(arguments: ["w I felt her fear⏎", "w nausea of my own when she cried⏎", "w 2 of us⏎"])
  func keepsWordsWithoutAsking(script: String) {
    var play = Play()
    play.type(script)
    #expect(play.record == [] && play.state.asked == nil && play.state.privateNotes.count == 1)
  }
}
