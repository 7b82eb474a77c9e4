import Drawing
import SessionCore

@testable import Interface

extension Story {
  /// Every state of the last three rows, by name.
  static let entryStates: [(String, State)] = {
    let open = saved
    return [
      ("saved", open), ("a digit first", open.pressing(.character("4"))),
      ("vitals, nothing typed", open.pressing(.character("v"))),
      ("vitals", open.pressing(.character("1"), "28/82 74 98")),
      ("crossing, early", open.pressing(.character("v"), "166/104 92 97")),
      ("three bare numbers", open.pressing(.character("v"), "128 82 7")),
      ("refused", open.pressing(.character("v"), "128/82 x9").pressing(.enter)),
      ("implausible", open.pressing(.character("v"), "1280/82").pressing(.enter)),
      ("seen", open.pressing(.character("o"))),
      ("side effect, a letter", open.pressing(.character("e"), "n")),
      ("side effect", open.pressing(.character("e"), "n2")),
      ("an unknown side effect", open.pressing(.character("e"), "itchy 1").pressing(.enter)),
      ("note at another time", open.pressing(.character("-"), "3 n asked for water")),
      ("prose guard", open.pressing(.character("u"), "nresponsive").pressing(.enter)),
      ("private", open.pressing(.character("w"), "my own unease")),
      (
        "private, reads as a side effect",
        open.pressing(.character("w"), "nausea 2").pressing(.enter)
      ),
      ("parked", open.pressing(.character("n"), "half a sen").pressing(.escape)),
      ("saving", open.pressing(.character("n"), "water").pressing(.enter)),
      ("not saved", unsaved), ("withdrawn", withdrawn),
      ("withdraw something old", open.pressing(.character("u"))),
      ("answer", open.pressing(.character("a"))),
      ("recheck", open.pressing(.character("a"), "r")),
      ("a chosen line", open.pressing(.up)),
      ("correct", open.pressing(.up).pressing(.character("c"))),
      ("search", open.pressing(.character("/"), "na")),
      ("begun a while ago", begun), ("another author", others),
    ]
  }()

  private static var saved: State {
    var state = journey.state(at: "14:33:24")
    state.notice = .saved(journey.now("14:32:09").wall)
    return state
  }

  static var unsaved: State {
    var state = journey.state(at: "14:33:24").pressing(.character("n"), "water").pressing(.enter)
    let failure = SaveFailure(
      reason: "the disk is full", remedy: "Free some space; Vigil tries again.")
    let pending = state.saving.flatMap(\.events)
    _ = state.update(.failed(failure, pending))
    return state
  }

  private static var withdrawn: State {
    var state = journey.state(at: "14:33:24")
    state.withdrawn = WithdrawnNotice(seq: 12, words: "quote “I am not sure” T+28, 12 s old")
    return state
  }

  private static var begun: State {
    var state = journey.state(at: "14:33:24").pressing(.character("n"), "she said")
    state.instant.now = journey.now("14:36:30")
    return state
  }

  private static var others: State {
    var story = journey
    story.author = "KM"
    story.note("14:33:20", .note, "cuff moved to the left arm")
    var state = journey.state(at: "14:33:24")
    _ = state.update(.others(Array(story.events.suffix(1))))
    return state
  }
}
