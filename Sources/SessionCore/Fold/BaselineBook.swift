/// Which reading each sign is compared with, kept while the entries are taken in order of observation.
struct BaselineBook: Hashable, Sendable {
  private var marked: [Sign: VitalsReading] = [:]
  private var newest: [Sign: VitalsReading] = [:]
  /// What was newest when the first dose came; nil until then.
  private var beforeDose: [Sign: VitalsReading]?

  mutating func read(_ reading: VitalsReading) {
    for sign in reading.vitals.values.keys {
      if reading.vitals.baseline { marked[sign] = reading }
      if beforeDose == nil { newest[sign] = reading }
    }
  }

  /// The first dose: what was read in the same instant is no longer before it.
  mutating func dose(at t: Int, after readings: [VitalsReading]) {
    guard beforeDose == nil else { return }
    var before: [Sign: VitalsReading] = [:]
    for (sign, reading) in newest {
      before[sign] =
        reading.stamp.t < t
        ? reading : readings.last { $0.stamp.t < t && $0.vitals.values[sign] != nil }
    }
    beforeDose = before
  }

  /// The last set marked as baseline, else the last before the first dose.
  func reading(of sign: Sign) -> VitalsReading? {
    marked[sign] ?? (beforeDose ?? newest)[sign]
  }

  /// As `reading`, but only what was marked or stands before a dose that was given.
  func settled(of sign: Sign) -> VitalsReading? {
    marked[sign] ?? beforeDose?[sign]
  }
}
