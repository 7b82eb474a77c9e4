import Drawing
import Encoding
import SessionCore
import Testing

@testable import Interface

@Suite("Steps through the timeline")
struct TimelineWalkTests {
  /// Entries at 0, 1 (twice), 3, 4 s and private notes before, among and after them.
  private static var play: Play {
    var play = Play()
    for second in [0, 1, 1, 3, 4] {
      play.t = second * 1000
      play.other(.note(Note(kind: .note, text: "entry at \(second)")), by: "RL")
    }
    play.state.privateNotes = [-1, 1, 2, 4, 9].enumerated().map { place, second in
      PrivateNote(
        seq: place + 1, t: second * 1000, wall: Play.opening, by: "RL", text: "note",
        isWithdrawn: second == 4)
    }
    return play
  }

  @Test func bothWaysGiveTheWholeTimeline() throws {
    let play = Self.play
    var walk = TimelineWalk(play.session, play.state.privateNotes)
    let (after, all) = (walk.forward(), walk.back(100))
    #expect(after == nil)
    #expect(all == play.state.timelineRows)
    let (before, again) = (walk.back(), walk.forward(100))
    #expect(before == nil)
    #expect(again == play.state.timelineRows)
  }

  @Test func everyRowIsFoundAgain() {
    let play = Self.play
    let rows = play.state.timelineRows
    for (place, row) in rows.enumerated() {
      guard let selection = row.selection else { continue }
      var walk = TimelineWalk(play.session, play.state.privateNotes)
      let isFound = walk.go(before: selection, in: play.session)
      #expect(isFound, "\(selection)")
      var back = walk
      let (before, after) = (back.back(100), walk.forward(100))
      #expect(before == Array(rows[..<place]), "before \(selection)")
      #expect(after == Array(rows[place...]), "from \(selection)")
    }
  }

  @Test func arrowsGoThroughEveryRowAndStopAtItsEnds() {
    var play = Self.play
    let all = play.state.timelineRows.compactMap(\.selection)
    play.type("↓")
    #expect(play.state.selection == nil)
    for selection in all.reversed() {
      play.type("↑")
      #expect(play.state.selection == selection)
    }
    play.type("↑")
    #expect(play.state.selection == all.first)
    for selection in all.dropFirst() {
      play.type("↓")
      #expect(play.state.selection == selection)
    }
    play.type("↓")
    #expect(play.state.selection == all.last)
    play.press(.pageUp)
    #expect(play.state.selection == all.first)
    play.press(.pageDown)
    #expect(play.state.selection == all.last)
  }
}
