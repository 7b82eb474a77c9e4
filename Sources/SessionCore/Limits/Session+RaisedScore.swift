extension Session {
  /// What a score asks to be decided: the clinic's level of it, unless a later one is within.
  package func raised(
    by score: Score, of instrument: Instrument, at t: Int, replacing seq: Int? = nil
  ) -> [Raised] {
    guard let sign = Sign(rawValue: score.instrument), let value = score.value,
      let level = instrument.level(of: value), level >= .caution,
      !isSettledLater(instrument, after: t, replacing: seq)
    else { return [] }
    let bounds = instrument.levels[level].map { "\($0.lowerBound) to \($0.upperBound)" } ?? ""
    return [
      Raised(
        sign: sign, level: level, limit: "\(sign.words) \(value), \(level.rawValue) at \(bounds)",
        source: careProtocol.limitSource, delta: nil)
    ]
  }

  private func isSettledLater(_ instrument: Instrument, after t: Int, replacing seq: Int?) -> Bool {
    course.scores.contains { reading in
      reading.stamp.t > t && reading.stamp.seq != seq && reading.score.instrument == instrument.name
        && reading.score.value.map { instrument.level(of: $0) ?? .note } == .note
    }
  }
}

extension Score {
  /// The score as a reading of its sign, for the alerts; nil where it is none or has no value.
  var reading: Vitals? {
    guard let sign = Sign(rawValue: instrument), let value else { return nil }
    return Vitals(values: [sign: Amount(value)], raised: raised)
  }
}
