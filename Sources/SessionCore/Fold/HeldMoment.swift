/// A moment kept by one key, and what became of it.
package struct HeldMoment: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    case open
    case described(text: String, by: Int)
    case dismissed(reason: String?, by: Int)
  }

  package let stamp: Stamp
  package internal(set) var state: State
}

extension Course {
  mutating func take(_ pin: Pin, _ stamp: Stamp) {
    switch pin {
    case .held:
      moments.append(HeldMoment(stamp: stamp, state: pinFates[stamp.seq] ?? .open))
    case .described(let target, let text):
      settle(target, .described(text: text, by: stamp.seq))
    case .dismissed(let target, let reason):
      settle(target, .dismissed(reason: reason, by: stamp.seq))
    }
  }

  private mutating func settle(_ target: Int, _ state: HeldMoment.State) {
    pinFates[target] = state
    if let position = moments.firstIndex(where: { $0.stamp.seq == target }) {
      moments[position].state = state
    }
  }

  /// Moments without words yet, the oldest first.
  package var openMoments: [HeldMoment] { moments.filter { $0.state == .open } }
}
