import Drawing
import SessionCore

/// One screen to be drawn: the state, and what is worked out once for all of its panels, which share it.
final class Scene: Sendable {
  let state: State
  let session: Session
  let now: Now
  let act: Act
  let format: Format
  let places: Places
  let waiting: [Waiting]
  /// The one line of them that counts down by the second; nil where a hold has figures of its own.
  let ticking: Waiting.Subject?
  /// Where the words of the middle end: before the chart, or at the margin.
  let textEnd: Int
  /// The one band, the worst of all that would have one.
  let alarm: Alarm?

  init(_ state: State, session: Session, rows: Int, columns: Int) {
    self.state = state
    self.session = session
    now = state.shown
    act = Act(of: session)
    format = Format(rows: rows, columns: columns)
    places = Places.of(format)
    let chart = Self.sideChart(act: act, columns: columns)
    textEnd = chart.map { $0.lowerBound - 3 } ?? columns - (format == .small ? 0 : places.margin)
    let all = state.waiting
    alarm = Alarm.worst(of: all, state: state, session: session)
    let shown = alarm?.subject
    let standsApart = Self.dueInFigures(state, session, act, format)
    let listed = all.filter { $0.subject != shown && $0.subject != standsApart }
    waiting = listed
    let now = now
    ticking = standsApart == nil ? listed.first { $0.isToCome(after: now.t) }?.subject : nil
  }

  /// The same scene in a state that differs in nothing but the timeline's chosen lines.
  init(_ scene: Scene, with state: State) {
    self.state = state
    (session, now, act, format) = (scene.session, scene.now, scene.act, scene.format)
    (places, waiting, ticking) = (scene.places, scene.waiting, scene.ticking)
    (textEnd, alarm) = (scene.textEnd, scene.alarm)
  }

  /// The hold that has figures of its own: the list has it from its last minute on.
  private static func dueInFigures(
    _ state: State, _ session: Session, _ act: Act, _ format: Format
  ) -> Waiting.Subject? {
    let course = session.course
    guard act == .hold, state.page == .main, format == .standard || format == .roomy,
      let number = course.holdDueFirst?.seq ?? session.infusion?.dose
    else { return nil }
    let now = state.shown
    let due = session.dues(at: now).first { due in
      due.kind == .holdEnd(dose: number) && due.at - now.t >= 60_000
    }
    return due.map(Waiting.Subject.due)
  }

  /// The columns of the chart beside the table, where there is room and the act has one.
  static func sideChart(act: Act, columns: Int) -> Range<Int>? {
    columns >= 120 && act == .journey ? 101..<columns - 2 : nil
  }

  var course: Course { session.course }
  /// Milliseconds since the first dose; nil before it. A closed record's clock stands.
  var sinceDose: Int? { session.sinceFirstDose(min(now.t, course.closedAt ?? now.t)) }

  /// Where the bar is: it moves by whole minutes, however wide it is drawn.
  var wholeMinute: Int {
    let first = course.firstDoseAt ?? 0
    return first + Elapsed.floorMinutes(now.t - first) * 60_000
  }

  func elapsed(_ t: Int) -> String { Elapsed.words(of: t, in: session) }
}
