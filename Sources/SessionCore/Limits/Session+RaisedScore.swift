extension Session {
  /// The score with what it asks to be decided: the clinic's level of it, unless a later one is within.
  package func judged(
    _ score: Score, of instrument: Instrument, at t: Int, replacing seq: Int? = nil
  ) -> Score {
    guard let sign = score.sign, let value = score.value,
      let level = instrument.level(of: value), level >= .caution
    else { return score }
    var judged = score
    judged.settled = isSettledLater(instrument, after: t, replacing: seq)
    guard !judged.settled else { return judged }
    let bounds = instrument.levels[level].map { "\($0.lowerBound) to \($0.upperBound)" } ?? ""
    judged.raised = [
      Raised(
        sign: sign, level: level, limit: "\(sign.words) \(value), \(level.rawValue) at \(bounds)",
        source: careProtocol.limitSource, delta: nil)
    ]
    return judged
  }

  private func isSettledLater(_ instrument: Instrument, after t: Int, replacing seq: Int?) -> Bool {
    course.scores.contains { reading in
      reading.stamp.t > t && reading.stamp.seq != seq && reading.score.instrument == instrument.name
        && reading.score.value.map { instrument.level(of: $0) ?? .note } == .note
    }
  }
}

extension Score {
  /// The sign that it tells of; a clinic's rating of any other name tells of none.
  fileprivate var sign: Sign? { instrument == Sign.alertness.rawValue ? .alertness : nil }

  /// The score as a reading of its sign, for the alerts; nil where it is none or has no value.
  var reading: Vitals? {
    guard let sign, let value else { return nil }
    return Vitals(values: [sign: Amount(value)], raised: raised, settled: settled ? [sign] : [])
  }
}
