extension Session {
  /// Standing gaps in order of observation. What several processes wrote of one suspend, or of one jump of
  /// the wall clock, is one gap, as the first of them wrote it.
  package var gaps: [Entry] {
    var merged: [(entry: Entry, kind: String, stretch: ClosedRange<Int>)] = []
    for entry in timeline where entry.isStanding {
      guard case .gap(let gap) = entry.body else { continue }
      let stretch = gap.stretch(endingAt: entry.t)
      let isKnown = merged.contains { $0.kind == gap.kind && $0.stretch.overlaps(stretch) }
      if !isKnown { merged.append((entry, gap.kind, stretch)) }
    }
    return merged.map(\.entry)
  }
}

extension Gap {
  /// A suspend lasts; a jump of the wall clock is seen within two seconds.
  fileprivate func stretch(endingAt t: Int) -> ClosedRange<Int> {
    let length = kind == "suspend" ? Int(clamping: milliseconds.magnitude) : 2000
    return t.later(by: -length)...t
  }
}
