/// A part of the screen that draws itself into a rectangle as wide as the screen.
enum Panel: Hashable, Sendable {
  case gap
  case header, band
  /// T+ with the doses' total, and beside it the list of what waits.
  case figure
  /// T+ as one row of text, where there is no room for figures.
  case clockLine
  case waitingLines
  case doseLabels, bar, barLabels
  case secondFigure, doses
  case vitals, lastVitals, sideEffects
  /// Whose limits, mains or battery, whether sleep is held off.
  case arrival
  /// The therapist's own clocks: face to face and therapy.
  case clocks
  case intention, quotes, integrationQuotes
  case checklist, readiness, dischargeChecklist
  case timeline
  /// A page in the place of the middle.
  case page

  /// Whether it says what entries say: not before they are known to be on the disk.
  var tellsEntries: Bool {
    switch self {
    case .gap, .header, .band, .figure, .clockLine, .waitingLines, .bar, .barLabels,
      .secondFigure, .arrival, .clocks, .timeline, .checklist, .readiness, .dischargeChecklist,
      .page:
      false
    case .doseLabels, .doses, .vitals, .lastVitals, .sideEffects, .intention, .quotes,
      .integrationQuotes:
      true
    }
  }
}
