import Drawing
import Encoding
import SessionCore

@testable import Interface

/// A person at the keys, with a clock that is set by hand and a disk that is healthy unless told otherwise.
struct Play {
  var state: State
  /// Milliseconds of the session's clock, and of the hand's.
  var t: Int
  var events: [Event] = []
  /// Everything that was asked of the run loop but saving, oldest first.
  var commands: [Command] = []
  /// Appends wait until `save()`.
  var isDiskSlow = false
  var waiting: [[PendingEvent]] = []
  /// How many times faster the session's clock runs than the hand's, as in a simulation.
  var rate = 1

  static let opening = WallTime(
    civil: CivilTime(year: 2026, month: 11, day: 20, hour: 13, minute: 20), offsetMinutes: 60)

  /// A session of one of Vigil's own protocols, opened at 13:20 by RL.
  init(
    _ name: String = "sl-kap", route: Route? = .sublingual, by author: String? = "RL",
    room: String? = nil, prescriber: String? = nil, phone: String? = nil
  ) {
    var care = CareProtocol.embedded(named: name) ?? CareProtocol(name: name)
    care.contacts.prescriberPhone = phone ?? care.contacts.prescriberPhone
    self.init(care: care, route: route, by: author, room: room, prescriber: prescriber)
  }

  init(
    care: CareProtocol, route: Route? = .sublingual, by author: String? = "RL",
    room: String? = nil, prescriber: String? = nil
  ) {
    t = 0
    var opened = Opened(client: "C-0412", careProtocol: care, appVersion: "test")
    opened.route = route
    opened.weightKilograms = Amount(72)
    opened.room = room
    opened.prescriber = prescriber
    state = State(
      at: Instant(now: Now(t: 0, wall: Self.opening), real: 0), author: author, theme: "ember")
    state.configuration.themes = [
      ThemeChoice(name: "ember", isLight: false), ThemeChoice(name: "daylight", isLight: true),
    ]
    record([PendingEvent(t: 0, body: .opened(opened))], by: author, via: .auto)
    let session = Session(id: "2026-11-20-k7f3", events: events)
    _ = state.update(.opened(OpenedSession(session: session), instant))
  }

  var now: Now { Now(t: t, wall: Self.opening.advanced(byMilliseconds: t)) }
  var instant: Instant { Instant(now: now, real: t / rate) }
  var session: Session { state.session ?? Session(id: "none") }

  /// Entries of the record that stand, without the opening, as "kind text".
  var record: [String] {
    session.entries.filter { $0.isStanding && $0.isInTimeline }.map {
      EntryWords.confirmation(of: $0, in: session)
    }
  }

  var newest: String? { record.last }

  /// The whole screen, wide enough for every sentence.
  var screen: String { state.canvas(rows: 40, columns: 140).text.joined(separator: "\n") }

  @discardableResult
  private mutating func record(_ pending: [PendingEvent], by author: String?, via: Door) -> [Event]
  {
    let new = pending.enumerated().map { place, event in
      Event(
        seq: events.count + 1 + place, t: event.t ?? t, recorded: t, wall: now.wall, by: author,
        via: via, line: event.line, body: event.body)
    }
    events += new
    return new
  }

  /// One key, and what a healthy disk makes of it; 200 ms pass first.
  mutating func press(_ key: Key, after pause: Int = 200) {
    t += pause
    send(.key(key, instant))
  }

  mutating func send(_ message: Message) {
    for command in state.update(message) {
      switch command {
      case .append(let pending, let author):
        waiting.append(pending)
        if !isDiskSlow { save(by: author) }
      case .appendPrivate(let text, let t, let author):
        let number = state.privateNotes.count + 1
        commands.append(command)
        send(
          .privateSaved(
            PrivateNote(seq: number, t: t, wall: now.wall(of: t), by: author, text: text)))
      case .saveDraft: break
      default: commands.append(command)
      }
    }
  }

  /// What was asked to be saved is on disk.
  mutating func save(by author: String? = nil) {
    let pending = waiting
    waiting = []
    for events in pending {
      let saved = record(events, by: author ?? state.author, via: .keys)
      send(.saved(saved))
    }
  }

  /// Another process appends.
  mutating func other(_ body: EventBody, by author: String) {
    send(.others(record([PendingEvent(t: nil, body: body)], by: author, via: .log)))
  }

  /// The session is opened by another process, as it is on disk.
  mutating func resume(draft: Draft? = nil) {
    state = State(at: instant, author: state.author, theme: "ember")
    let session = Session(id: "2026-11-20-k7f3", events: events)
    _ = state.update(.opened(OpenedSession(session: session, draft: draft), instant))
  }

  /// Types a script: characters as they stand, and `⏎ ⎋ ⇥ ⌫ ↑ ↓` for keys.
  mutating func type(_ script: String, pace: Int = 200) {
    for character in script { press(Self.keys[character] ?? .character(character), after: pace) }
  }

  private static let keys: [Character: Key] = [
    "⏎": .enter, "⎋": .escape, "⇥": .tab, "⌫": .backspace, "↑": .up, "↓": .down,
  ]

  /// Time passes with no key.
  mutating func wait(minutes: Int = 0, seconds: Int = 0) {
    t += (minutes * 60 + seconds) * 1000
    send(.tick(instant))
  }

  /// The wall clock is set forward to HH:MM of the day of opening.
  mutating func at(_ clock: String) {
    let parts = clock.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2 else { return }
    let target = ((parts[0] * 60 + parts[1]) - (13 * 60 + 20)) * 60_000
    t = max(t, target)
    send(.tick(instant))
  }
}
