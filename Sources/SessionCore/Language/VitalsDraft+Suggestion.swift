extension VitalsDraft {
  /// The line as it may have been meant; nil when no single slip of a key explains it.
  func suggestion(for line: Arguments) -> String? {
    let mended = swapped ?? shortened
    let changed = words.filter { mended[$0.key] != nil }
    guard !changed.isEmpty, isPlausible(with: mended) else { return nil }
    return line.line(replacing: changed.map { ($0.value.range, mended[$0.key]?.text ?? "") })
  }

  private func isPlausible(with mended: [Sign: Amount]) -> Bool {
    var trial = vitals
    trial.values.merge(mended) { _, new in new }
    return trial.implausibleSigns.isEmpty
  }

  /// The two numbers of the pressure the other way round, where each could stand in the other's place.
  private var swapped: [Sign: Amount]? {
    guard let systolic = vitals.values[.systolic], let diastolic = vitals.values[.diastolic],
      systolic < diastolic, systolic >= Amount(50), diastolic <= Amount(200)
    else { return nil }
    return [.systolic: diastolic, .diastolic: systolic]
  }

  /// Every number that can't be, less one digit.
  private var shortened: [Sign: Amount] {
    var mended: [Sign: Amount] = [:]
    for sign in vitals.implausibleSigns where vitals.fahrenheit == nil || sign != .temperature {
      guard let value = vitals.values[sign] else { continue }
      mended[sign] = Self.shorter(value).first { candidate in
        var trial = vitals
        trial.values.merge(mended) { _, new in new }
        trial.values[sign] = candidate
        return !trial.implausibleSigns.contains(sign)
      }
    }
    return mended
  }

  /// The number with one digit left out: the last first, since a key that bounces writes its digit twice.
  private static func shorter(_ value: Amount) -> [Amount] {
    let digits = Array(value.text.unicodeScalars)
    return digits.indices.reversed().compactMap { place in
      var rest = digits
      rest.remove(at: place)
      return Amount(text: String(String.UnicodeScalarView(rest)))
    }
  }
}
