internal import Drawing
internal import Interface
internal import SessionCore

extension RunLoop {
  /// Plays what is due of the demonstration.
  func playDemo(_ moment: Moment) {
    guard !isOpening, state.session != nil else { return }
    while let act = player?.next(at: moment.boot) {
      switch act {
      case .key(let key):
        update(.key(key, instant))
        if key == .enter, state.asked != nil { player?.answer(at: moment.boot) }
      case .rate(let rate): run(at: rate, from: moment)
      case .finish: stopDemo()
      }
    }
  }

  private func run(at rate: Int, from moment: Moment) {
    clock = clock.running(at: Amount(rate), from: moment)
    writer.send(.useClock(clock))
  }

  /// From here on the session is the visitor's, at real speed; others learn the time by an anchor.
  func stopDemo() {
    let moment = SystemClocks.moment()
    player = nil
    // A line half typed would hide what is said here.
    if state.line != nil { update(.key(.escape, instant)) }
    run(at: 1, from: moment)
    let anchor = Resumed(anchor: clock.anchor(at: moment))
    writer.send(.append([PendingEvent(t: nil, body: .resumed(anchor))], by: nil, via: .auto))
    update(.exported("The demo rests here; the session is yours to explore. Q leaves it."))
  }
}
