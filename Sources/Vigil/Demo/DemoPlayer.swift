internal import Drawing
internal import SessionCore

/// Plays a scenario on the screen: keys as typed, and the time between them much faster.
struct DemoPlayer {
  /// Milliseconds between two keys.
  private static let typing = 28
  /// Milliseconds in which a finished line is looked at.
  private static let pausing = 500
  /// How many times as fast as real time the pauses pass.
  private static let rate = 240

  enum Act: Hashable {
    case key(Key)
    /// The clock runs at that many times real time.
    case rate(Int)
    case finish
  }

  private struct Cue {
    let act: Act
    /// Real milliseconds after the cue before.
    let delay: Int
  }

  private var cues: [Cue]
  private var dueAt: Int?

  init(_ scenario: Scenario) {
    cues = scenario.steps.flatMap(Self.cues) + [Cue(act: .finish, delay: Self.pausing)]
  }

  private static func cues(_ step: Scenario.Step) -> [Cue] {
    var cues: [Cue] = []
    if step.pause > 0 {
      cues.append(Cue(act: .rate(rate), delay: pausing))
      cues.append(Cue(act: .rate(1), delay: step.pause / rate))
    }
    let keys = Keystrokes.keys(for: step.line)
    for (place, key) in keys.enumerated() {
      cues.append(Cue(act: .key(key), delay: place == 0 ? pausing / 2 : typing))
    }
    return cues
  }

  /// Real milliseconds until the next act.
  func wait(at time: Int) -> Int { dueAt.map { max(0, $0 - time) } ?? 0 }

  /// The act that is due now; nil when there is none.
  mutating func next(at time: Int) -> Act? {
    guard let cue = cues.first else { return nil }
    let due = dueAt ?? time + cue.delay
    dueAt = due
    guard due <= time else { return nil }
    cues.removeFirst()
    dueAt = cues.first.map { time + $0.delay }
    return cue.act
  }

  /// Enter again, for a question, once it is no reflex any more.
  mutating func answer(at time: Int) {
    cues.insert(Cue(act: .key(.enter), delay: Self.pausing), at: 0)
    dueAt = time + Self.pausing
  }
}
