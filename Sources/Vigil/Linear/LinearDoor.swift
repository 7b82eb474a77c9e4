internal import Encoding
internal import Glibc
internal import Journaling
internal import SessionCore

/// The command language line by line: no screen, no redraws, each entry answered after its sync.
struct LinearDoor {
  private let live: LiveSession
  private var reader = LineReader(STDIN_FILENO)
  private var alerts: AlertLines
  private var gaps = GapWatch(from: SystemClocks.moment())
  /// False once a line was not committed.
  private var isClean = true

  init(_ live: LiveSession) {
    self.live = live
    alerts = AlertLines(in: live.session, at: live.now)
  }

  /// The session's own line, so that whoever reads knows which it is.
  func sayOpening() {
    let name = [live.id, live.session.client, live.session.isSimulation ? "SIMULATION" : ""]
    Output.print("* session \(name.filter { !$0.isEmpty }.joined(separator: " "))")
  }

  /// Until the input ends; exit 0 if every line was committed.
  mutating func run() -> ExitStatus {
    for warning in live.warnings { warn(warning) }
    while let line = nextLine() { take(line) }
    return isClean ? .done : .failed
  }

  /// The same, with lines that are there already; each is shown before its answer.
  mutating func run(lines: [String]) -> ExitStatus {
    for line in lines {
      Output.print("> \(line)")
      take(.text(line, repaired: false))
    }
    return isClean ? .done : .failed
  }

  private mutating func nextLine() -> LineReader.Line? {
    guard !live.clock.stands else { return reader.next() }
    return waitForLine()
  }

  private mutating func take(_ line: LineReader.Line) {
    switch line {
    case .tooLong(let bytes):
      refuse("this line is too long (\(bytes) bytes); enter it in parts")
    case .text(let text, let repaired):
      let words = text.split(whereSeparator: \.isWhitespace)
      guard let first = words.first, !first.hasPrefix("#") else { return }
      switch first.lowercased() {
      case "wait": wait(words.dropFirst())
      case "status" where words.count == 1: sayStatus()
      default: enter(text, repaired: repaired)
      }
    }
  }

  private func sayStatus() {
    let status = StatusLine(live.session, live.now)
    Output.print(status.text)
    if let leaving = status.leaving { Output.print("* \(leaving)") }
  }

  private mutating func enter(_ text: String, repaired: Bool) {
    compareClocks()
    catchUp()
    let understanding: Understanding
    do throws(EntryError) {
      understanding = try understand(text, in: live.session, at: live.now, by: live.author)
    } catch {
      return refuse(error.words)
    }
    do throws(JournalError) {
      if let note = understanding.privateNote {
        try live.appendPrivate(note, t: understanding.t, via: .line)
        Output.print("private note kept, outside the record")
        return
      }
      let events = repaired ? understanding.events.map(\.repaired) : understanding.events
      report(try live.append(events, via: .line))
      if let question = understanding.question { warn(question.remark) }
      announce()
    } catch {
      refuse(error.message)
    }
  }

  /// A suspend and a jump of the wall clock go into the record.
  private mutating func compareClocks() {
    let found = gaps.gaps(at: SystemClocks.moment())
    guard !found.isEmpty, !live.session.isSimulation, !live.session.isClosed else { return }
    let events = found.map { PendingEvent(t: nil, body: .gap($0)) }
    do throws(JournalError) {
      report(try live.append(events, via: .auto))
    } catch {
      refuse(error.message)
    }
  }

  private mutating func catchUp() {
    guard let others = try? live.catchUp() else { return }
    for event in others { say(event) }
    announce()
  }

  private func report(_ outcome: SessionJournal.Outcome) {
    for event in outcome.others + outcome.own { say(event) }
    for warning in outcome.warnings { warn(warning) }
  }

  private func say(_ event: Event) {
    Output.print(EventLine(event: event, session: live.session).text)
  }

  private mutating func announce() {
    for line in alerts.raised(in: live.session) { Output.print("* \(line)") }
    if let line = alerts.gate(in: live.session, at: live.now) { Output.print("* \(line)") }
  }

  private mutating func refuse(_ reason: String) {
    isClean = false
    warn(reason)
  }

  private func warn(_ text: String) { Output.print("! \(text)") }
}

extension LinearDoor {
  /// A week.
  private static var longestWait: Int { 7 * 86_400_000 }

  /// Moves a standing simulation's clock.
  private mutating func wait(_ words: ArraySlice<Substring>) {
    guard live.session.isSimulation, live.clock.stands else {
      return refuse("wait works in a simulation whose clock stands, from a pipe")
    }
    guard words.count == 1, let word = words.first,
      let span = TimeSpan.milliseconds(word, places: 6),
      span <= Self.longestWait
    else { return refuse("write how long: wait 90s, wait 5m, wait 1h") }
    live.clock.advance(byMilliseconds: span)
    let anchor = live.clock.anchor(at: SystemClocks.moment())
    do throws(JournalError) {
      try live.append([PendingEvent(t: nil, body: .resumed(Resumed(anchor: anchor)))], via: .auto)
    } catch {
      return refuse(error.message)
    }
    sayDue()
  }

  /// While nobody types, what others append and what falls due is said.
  private mutating func waitForLine() -> LineReader.Line? {
    while true {
      if let line = reader.takeLine() { return line }
      if reader.isOver { return reader.next() }
      if Wait.forInput(STDIN_FILENO, milliseconds: 1000) {
        reader.fill()
      } else {
        compareClocks()
        catchUp()
        sayDue()
      }
    }
  }

  private mutating func sayDue() {
    for line in alerts.due(in: live.session, at: live.now) { Output.print("* \(line)") }
  }
}

extension PendingEvent {
  /// Marked as text in which invalid bytes were replaced.
  var repaired: PendingEvent {
    guard case .note(var note) = body else { return self }
    note.repaired = true
    return PendingEvent(t: t, body: .note(note), line: line)
  }
}

extension Question {
  /// What is said of a line that was kept without being asked about.
  var remark: String {
    switch self {
    case .implausible(let what, let suggestion):
      "stored as typed, marked implausible: \(what)"
        + (suggestion.map { "; did you mean \($0)?" } ?? "") + "; `undo` takes it back"
    case .unknownEffect(let name, let near):
      "\"\(name)\" is none of the protocol's side effects"
        + (near.isEmpty ? "" : ", near it: \(near.joined(separator: ", "))")
        + "; kept as written, `undo` takes it back"
    case .closesWithOpen(let open): "closed with these open: \(open.joined(separator: "; "))"
    case .withdraws(let words): "withdrawn: \(words); `redo` brings it back"
    case .longSilence(let hours):
      "no entry for \(hours) hours before this one; `undo` takes it back"
    case .belongsInRecord(let kind, _): "this reads as \(kind), and was kept outside the record"
    }
  }
}
