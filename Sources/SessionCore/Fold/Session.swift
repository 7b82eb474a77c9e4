/// Everything the journal says, folded: a pure and total function of the events.
///
/// Events may come in any order and with gaps; the fold is the same as of the sorted whole.
package struct Session: Sendable {
  package let id: String
  /// Every original entry in the order of the journal; amendments and reversals stand inside them.
  package internal(set) var entries: [Entry] = []
  /// Positions in `entries` in order of observation, then number.
  package internal(set) var order: [Int] = []
  /// Amendments, withdrawals and restorations in the order of the journal.
  var alterations: [Event] = []
  var positions: [Int: Int] = [:]
  package internal(set) var lastEvent: Event?
  package internal(set) var eventCount = 0

  package internal(set) var opened: Opened?
  package internal(set) var anchors: [ClockAnchor] = []
  package internal(set) var course = Course()

  package init(id: String) { self.id = id }

  package init(id: String, events: some Sequence<Event>) {
    self.init(id: id)
    for event in events.sorted(by: { $0.seq < $1.seq }) { note(event) }
    rebuild()
  }

  /// Takes one more event in; cheap when it is the newest in every sense, else the whole is folded again.
  package mutating func apply(_ event: Event) {
    let isNewest = event.seq > (lastEvent?.seq ?? 0)
    let isLatest = order.last.map { entries[$0].t <= event.t } ?? true
    let known = note(event)
    guard known, isNewest, isLatest, !event.altersOthers, !event.opens else {
      entries.sort { $0.seq < $1.seq }
      return rebuild()
    }
    order.append(entries.count - 1)
    if let entry = entries.last { course.take(entry) }
  }

  /// Files the event; false when its number was there already.
  @discardableResult
  private mutating func note(_ event: Event) -> Bool {
    guard seen.insert(event.seq).inserted else { return false }
    eventCount += 1
    if event.seq > (lastEvent?.seq ?? 0) { lastEvent = event }
    if event.altersOthers {
      alterations.append(event)
    } else {
      positions[event.seq] = entries.count
      entries.append(Entry(event))
    }
    noteFrame(event)
    return true
  }

  private var seen: Set<Int> = []

  private mutating func noteFrame(_ event: Event) {
    switch event.body {
    case .opened(let opened):
      noteOpening(opened, event.seq)
      noteAnchor(opened.anchor, of: event)
    case .resumed(let resumed): noteAnchor(resumed.anchor, of: event)
    default: break
    }
  }

  /// The first opening that continues nothing is the frame, else the first of all.
  private mutating func noteOpening(_ opened: Opened, _ seq: Int) {
    let rank = (opened.continues == nil ? 0 : 1, seq)
    if let openedRank, openedRank <= rank { return }
    self.opened = opened
    openedRank = rank
  }

  private var openedRank: (Int, Int)?

  private mutating func noteAnchor(_ anchor: Anchor?, of event: Event) {
    guard let anchor else { return }
    anchors.append(ClockAnchor(seq: event.seq, recorded: event.recorded, anchor: anchor))
    anchors.sort { $0.seq < $1.seq }
  }

  /// The entry whose original number is `seq`.
  package func entry(_ seq: Int) -> Entry? { positions[seq].map { entries[$0] } }

  /// Entries in order of observation, then number; withdrawn ones among them.
  package var timeline: some RandomAccessCollection<Entry> {
    order.lazy.map { entries[$0] }
  }
}

extension Event {
  fileprivate var opens: Bool {
    if case .opened = body { true } else { false }
  }

  /// True for what changes how another entry reads.
  package var altersOthers: Bool {
    switch body {
    case .amended, .withdrawn, .restored: true
    default: false
    }
  }
}
