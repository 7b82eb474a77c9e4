internal import Drawing
internal import Encoding
internal import Interface
internal import SessionCore

/// The main screen of a scenario as a picture, made in memory: no session is left behind.
struct DemoPicture {
  private let scenario: Scenario
  private let store: SessionStore
  private var session = Session(id: "2026-11-20-demo")
  private var now: Now

  init(_ scenario: Scenario, _ store: SessionStore) {
    self.scenario = scenario
    self.store = store
    now = Now(t: 0, wall: Scenario.start)
  }

  func write(to path: String) throws(Failure) -> ExitStatus {
    let svg = try svg(.main, in: ThemeLibrary(store).loadChosen().theme)
    try Export.write(Array(svg.utf8), to: path, overwriting: true)
    Output.print(path)
    return .done
  }

  /// A page of the scenario, exactly as a terminal of 100 columns and 30 rows shows it.
  func svg(_ page: Page, in theme: Theme) throws(Failure) -> String {
    var copy = self
    try copy.play()
    let title = "Vigil, a simulated session: \(scenario.summary)"
    return Picture(canvas: copy.canvas(page, theme.name), theme: theme).svg(title: title)
  }

  private func canvas(_ page: Page, _ theme: String) -> Canvas {
    let instant = Instant(now: now, real: 0)
    var state = State(at: instant, author: "RL", theme: theme)
    _ = state.update(.opened(OpenedSession(session: session), instant))
    state.page = page
    return state.canvas(rows: 30, columns: 100)
  }

  /// Up to the first answer, where there is most to see; else two thirds of the way.
  private mutating func play() throws(Failure) {
    var opened = Opened(
      client: scenario.client,
      careProtocol: CareProtocol.standard(for: Route(rawValue: scenario.route)),
      appVersion: Version.text)
    opened.route = Route(rawValue: scenario.route)
    opened.weightKilograms = Amount(72)
    opened.prescriber = "Dr Lin"
    opened.simulationRate = Amount(1)
    add(PendingEvent(t: nil, body: .opened(opened)))
    let steps = scenario.steps
    let end = steps.firstIndex { $0.line.hasPrefix("answer") } ?? steps.count * 2 / 3
    for step in steps[..<end] { try play(step) }
    advance(steps[end].pause)
  }

  private mutating func play(_ step: Scenario.Step) throws(Failure) {
    advance(step.pause)
    do throws(EntryError) {
      let understanding = try understand(step.line, in: session, at: now, by: "RL")
      for event in understanding.events { add(event) }
    } catch {
      throw Failure("the demo's line \"\(step.line)\" is refused: \(error.words)")
    }
  }

  private mutating func advance(_ milliseconds: Int) {
    now = Now(t: now.t + milliseconds, wall: now.wall.advanced(byMilliseconds: milliseconds))
  }

  private mutating func add(_ pending: PendingEvent) {
    session.apply(
      Event(
        seq: session.eventCount + 1, t: pending.t ?? now.t, recorded: now.t, wall: now.wall,
        by: "RL", via: .keys, line: pending.line, body: pending.body))
  }
}
