internal import Drawing
internal import Encoding
internal import Glibc
internal import Interface
internal import SessionCore
internal import Terminal

extension RunLoop {
  /// Even when nothing changes, the clocks are compared this often, in milliseconds.
  private static let longestWait = 60_000

  /// What a wait found.
  struct Ready {
    var hasKeys = false
    var hasSignals = false
    var hasReports = false
  }

  func wait() -> Ready {
    var entries = [STDIN_FILENO, signals.descriptor, writer.reports.descriptor]
      .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if let watch { entries.append(pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)) }
    // While a session is being opened, keys stay where they are: they are meant for it.
    if isOpening { entries[0].events = 0 }
    let count = poll(&entries, nfds_t(entries.count), CInt(clamping: timeout))
    guard count > 0 else { return Ready(hasSignals: count < 0) }
    let gone = Int16(POLLHUP | POLLERR | POLLNVAL)
    if entries[0].revents & gone != 0 { ending = ending ?? .signal(SIGHUP) }
    isFolderTouched = entries.count > 3 && entries[3].revents != 0
    return Ready(
      hasKeys: entries[0].revents != 0, hasSignals: entries[1].revents != 0,
      hasReports: entries[2].revents != 0)
  }

  /// Reckoned from what the screen shows, so that a change that came due while a key was being
  /// taken in is not passed over.
  private var timeout: Int {
    // Nothing is drawn before the session is there.
    guard !isOpening else { return Self.longestWait }
    let time = SystemClocks.boot
    var waits = [Self.longestWait]
    if let change = state.nextChange(after: state.instant) {
      waits.append(state.instant.real + change - time)
    }
    if let patience = screen.patience { waits.append(patience) }
    if let draft = drafts.dueAt { waits.append(draft - time) }
    if let latest = looksAgain.map(\.upperBound).min() { waits.append(latest - time) }
    if state.session != nil, let look = machine.firstAt { waits.append(look - time) }
    if let player { waits.append(player.wait(at: time)) }
    return max(0, waits.min() ?? 0)
  }

  /// True when a key came.
  func takeKeys(_ ready: Ready, at instant: Instant) -> Bool {
    guard !isOpening, ready.hasKeys || screen.patience != nil else { return false }
    // A signal may have stopped the program, and the shell read the keys meanwhile.
    let keys = screen.readKeys(isReady: ready.hasKeys && !ready.hasSignals)
    if screen.isHungUp { ending = ending ?? .signal(SIGHUP) }
    var isDrawn = !ready.hasReports
    for key in keys where ending == nil {
      if player != nil {
        stopDemo()
        continue
      }
      if key == .enter { loadThemes() }
      press(key, at: instant, isDrawn: isDrawn)
      isDrawn = false
    }
    return !keys.isEmpty
  }

  /// A letter is on the screen before the line is read and everything drawn that follows from it, where the
  /// screen shows the state that it was typed in.
  private func press(_ key: Key, at instant: Instant, isDrawn: Bool) {
    let (commands, echo) = state.press(key, at: instant)
    if isDrawn, let echo { screen.echo(echo.character, echo.role, margin: Echo.margin) }
    perform(commands + state.concludeKey())
  }

  /// Only a line can ask for another theme.
  private func loadThemes() {
    if state.configuration.themes.isEmpty { state.configuration.themes = library.choices }
  }

  func takeSignals() {
    for signal in signals.read() {
      switch signal {
      case .terminate: ending = ending ?? .signal(SIGTERM)
      case .hangUp: ending = ending ?? .signal(SIGHUP)
      case .interrupt: ending = ending ?? .signal(SIGINT)
      case .stop: suspend()
      case .continue: screen.resume()
      case .resized: screen.resize()
      }
    }
  }

  /// Gives the terminal back and stops, until the shell lets the program go on.
  func suspend() {
    screen.suspend()
    screen.resume()
  }

  /// A suspend and a jump of the wall clock go into the record.
  func compareClocks(_ moment: Moment) {
    let found = gaps.gaps(at: moment)
    guard !found.isEmpty, state.access == .writing, let session = state.session,
      !session.isSimulation, !session.isClosed
    else { return }
    let events = found.map { PendingEvent(t: nil, body: .gap($0)) }
    writer.send(.append(events, by: nil, via: .auto))
  }

  func lookForOthers(_ moment: Moment) {
    if isFolderTouched, watch?.drain() == true, state.session != nil { writer.send(.catchUp) }
    guard looksAgain.contains(where: { $0.lowerBound <= moment.boot }) else { return }
    looksAgain.removeAll { $0.lowerBound <= moment.boot }
    writer.send(.catchUp)
  }

  /// A writer holds its lock longer than the system takes to tell of the write: for as long as the
  /// disk takes to sync. Later looks come with a tick of the clock and wake the machine for nothing.
  func lookAgain() {
    guard looksAgain.isEmpty else { return }
    let time = SystemClocks.boot
    looksAgain = [30...30, 300...300, 1000...2000, 3000...4000, 10_000...11_000].map {
      time + $0.lowerBound...time + $0.upperBound
    }
  }
}
