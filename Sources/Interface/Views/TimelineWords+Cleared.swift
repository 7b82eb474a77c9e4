import Drawing
import SessionCore

extension TimelineWords {
  /// "cleared: SpO2" of a reading that is back within the limits it follows.
  static func cleared(by entry: Entry, in session: Session) -> [Span] {
    let signs = session.course.alerts.all.filter {
      $0.clearedAt == entry.t && $0.reading.seq != entry.seq
    }.map(\.sign)
    let names = Sign.allCases.filter(signs.contains).map {
      $0 == .systolic || $0 == .diastolic ? "BP" : ReadingWords.name(of: $0)
    }
    guard !names.isEmpty else { return [] }
    let once = names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }
    return [Span("   cleared: \(once.map(\.element).joined(separator: ", "))", .dim)]
  }
}
