internal import Encoding
internal import Journaling
internal import SessionCore

extension SessionStore {
  /// Makes a session and holds it.
  func create(_ request: SessionRequest, _ purpose: Purpose) throws(Failure) -> LiveSession {
    let live = try make(request, purpose)
    hold(live)
    return live
  }

  /// Makes a session; its first line is on the disk when this returns.
  func make(_ request: SessionRequest, _ purpose: Purpose) throws(Failure) -> LiveSession {
    try folders.make()
    let moment = SystemClocks.moment()
    let clock = clock(for: request, purpose, moment)
    let opened = try opened(request, clock, moment)
    let now = clock.now(at: moment)
    let draft = JournalDraft(
      type: Opened.type, t: now.t, by: request.author, via: Door.auto.rawValue, data: opened.data)
    let id: String
    if let given = request.simulation?.id { id = given } else { id = try freshID(now.wall) }
    do throws(JournalError) {
      let (journal, line) = try Journal.create(
        id, in: journals, first: draft, stamp: { (now.t, now.wall) },
        firstDraft: { _ in
          JournalDraft(
            type: Opened.type, by: request.author, via: Door.auto.rawValue,
            data: opened.withoutAnchor.data)
        })
      let session = Session(id: id, events: [Event(line)])
      return LiveSession(
        SessionJournal(journal, holding: [line], session, ledger: ledger), session, clock,
        author: request.author,
        processNotes: ProcessNotes(processNotes, id))
    } catch {
      throw Failure(error.message)
    }
  }

  private func clock(
    for request: SessionRequest, _ purpose: Purpose, _ moment: Moment
  ) -> SessionClock {
    guard let simulation = request.simulation else { return .running(from: 0, boot: moment.boot) }
    let start = simulation.starting ?? moment.wall
    if case .linear(stands: true) = purpose { return .standing(at: 0, wallAtStart: start) }
    return .simulated(from: 0, boot: moment.boot, rate: simulation.rate, wallAtStart: start)
  }

  private func opened(
    _ request: SessionRequest, _ clock: SessionClock, _ moment: Moment
  ) throws(Failure) -> Opened {
    let careProtocol = try withOwnMarks(
      try careProtocol(named: request.protocolName, for: request.route))
    var opened = Opened(
      client: request.client, careProtocol: careProtocol, appVersion: Version.text)
    opened.route = request.route ?? careProtocol.route
    if let file = request.limitsFile { opened.ownLimits = try Self.limits(file, on: careProtocol) }
    opened.weightKilograms = request.weightKilograms
    opened.prescriber = request.prescriber
    opened.site = request.site
    opened.room = request.room
    opened.simulationRate = request.simulation?.rate
    if request.simulation == nil { opened.number = nextNumber(of: request.client) }
    opened.zone = request.simulation?.starting?.offset ?? SystemClocks.zone ?? moment.wall.offset
    opened.anchor = clock.anchor(at: moment)
    return opened
  }

  /// Four letters by chance; a name that is taken already is passed over.
  private func freshID(_ wall: WallTime) throws(Failure) -> String {
    for _ in 0..<100 {
      let random = (0..<4).map { _ in UInt8.random(in: 0...UInt8.max) }
      let id = SessionIdentifier.make(date: wall.date, random: random)
      guard (try? journals.contains(id)) == true else { return id }
    }
    throw Failure("no free id for \(wall.date) in \(folders.sessions); give one with --id")
  }
}

extension Opened {
  /// As a later part says it: the anchor was the first part's.
  fileprivate var withoutAnchor: Opened {
    var copy = self
    copy.anchor = nil
    return copy
  }
}
