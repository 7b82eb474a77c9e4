/// How much a screen can show; each format has its own table of strips and of places.
enum Format: Hashable, Sendable, CaseIterable {
  /// Clock and last vitals, as far as they fit.
  case tiny
  /// From 40 columns and 10 rows: one column of everything.
  case small
  /// From 80 columns and 24 rows.
  case standard
  /// From 100 columns and 30 rows.
  case roomy

  init(rows: Int, columns: Int) {
    switch (rows, columns) {
    case (30..., 100...): self = .roomy
    case (24..., 80...): self = .standard
    case (10..., 40...): self = .small
    default: self = .tiny
    }
  }
}
