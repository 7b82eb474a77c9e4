/// Some rows of the screen for one panel, from top to bottom; nil rows take what is left.
struct Strip: Hashable, Sendable {
  let panel: Panel
  let rows: Int?

  init(_ panel: Panel, _ rows: Int? = 1) {
    self.panel = panel
    self.rows = rows
  }

  /// The entry line, its preview and the footer, at the lower edge of every screen.
  static let entryRows = 3
}

extension Strip {
  /// The baseline and three more take the blank row below the side effects; an entry alone does this.
  static func withFullTable(_ strips: [Strip]) -> [Strip] {
    guard let table = strips.firstIndex(of: Strip(.vitals, 4)),
      let gap = strips[table...].firstIndex(of: Strip(.intention)), strips.last?.panel == .timeline
    else { return strips }
    var strips = strips
    strips[table] = Strip(.vitals, 5)
    strips.remove(at: gap)
    return strips
  }

  /// Before the dose the open questions come first, then the newest lines of the timeline.
  static func withLists(_ strips: [Strip], rows: Int, needed: Int, lines: Int) -> [Strip] {
    let fixed = strips.reduce(0) { sum, strip in
      strip.panel == .checklist || strip.panel == .timeline ? sum : sum + (strip.rows ?? 0)
    }
    let newest = strips.last { $0.panel == .timeline }?.rows ?? 0
    let room = max(2, rows - fixed - min(newest, lines))
    return strips.map { strip in
      switch strip.panel {
      case .checklist: Strip(.checklist, min(needed, room))
      case .timeline: Strip(.timeline, nil)
      default: strip
      }
    }
  }

  /// Readiness whole where the list below it leaves rows.
  static func withReadiness(_ strips: [Strip], rows: Int, lines: Int, list: Int) -> [Strip] {
    let fixed = strips.reduce(0) { $0 + ($1.rows ?? list) }
    return strips.map { strip in
      guard strip.panel == .readiness, let own = strip.rows else { return strip }
      return Strip(.readiness, max(own, min(lines, own + max(0, rows - fixed))))
    }
  }

  /// On screens taller than the table, the vitals show more of their past, as far as they have one; the
  /// last strip takes the rest.
  static func fitted(_ strips: [Strip], rows: Int, readings: Int) -> [Strip] {
    let fixed = strips.reduce(0) { $0 + ($1.rows ?? 5) }
    let more = min(4, max(0, rows - fixed) / 3)
    guard more > 0 else { return strips }
    return strips.map { strip in
      switch (strip.panel, strip.rows) {
      case (.vitals, let rows?): Strip(.vitals, max(rows, min(rows + more, readings + 1)))
      case (.timeline, .some): Strip(.timeline, nil)
      default: strip
      }
    }
  }
}
