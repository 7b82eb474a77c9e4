import SessionCore

/// Everything a session says, for comparing two folds.
struct Fold: Equatable {
  let entries: [Entry]
  let timeline: [Int]
  let course: Course
  let opened: Opened?
  let last: Event?
  let count: Int

  init(_ session: Session) {
    entries = session.entries
    timeline = session.timeline.map(\.seq)
    course = session.course
    opened = session.opened
    last = session.lastEvent
    count = session.eventCount
  }

  /// Taken in one by one in this order.
  static func oneByOne(_ events: some Sequence<Event>) -> Fold {
    var session = Session(id: "s")
    for event in events { session.apply(event) }
    return Fold(session)
  }

  static func whole(_ events: some Sequence<Event>) -> Fold {
    Fold(Session(id: "s", events: events))
  }
}

/// Every order of the elements, each once (Heap's algorithm).
func permutations<Element>(of elements: [Element], _ body: ([Element]) -> Void) {
  var elements = elements
  func permute(_ count: Int) {
    guard count > 1 else { return body(elements) }
    for place in 0..<count {
      permute(count - 1)
      if place < count - 1 { elements.swapAt(count % 2 == 0 ? place : 0, count - 1) }
    }
  }
  permute(elements.count)
}
