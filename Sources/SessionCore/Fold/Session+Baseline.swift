extension Session {
  /// The reading that the others are compared with, per sign: the last set marked as baseline, else the
  /// last before the first dose.
  package func baseline(of sign: Sign) -> VitalsReading? { course.baselines.reading(of: sign) }

  /// How far `reading`'s sign is from baseline; nil at or before the baseline's own reading.
  package func change(of sign: Sign, in reading: VitalsReading) -> Amount? {
    guard let value = reading.vitals.values[sign], let baseline = baseline(of: sign),
      (baseline.stamp.t, baseline.stamp.seq) < (reading.stamp.t, reading.stamp.seq),
      let base = baseline.vitals.values[sign]
    else { return nil }
    return value.change(from: base)
  }
}

extension Amount {
  /// Without its sign.
  var magnitude: Amount { Amount(thousandths: Int(clamping: thousandths.magnitude)) }

  /// How much more this is than `base`.
  func change(from base: Amount) -> Amount {
    Amount(thousandths: thousandths.subtractingReportingOverflow(base.thousandths).partialValue)
  }
}
