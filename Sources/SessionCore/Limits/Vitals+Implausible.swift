extension Vitals {
  /// The signs whose value no living person has, a diastolic not below the systolic among them; kept as typed.
  package var implausibleSigns: [Sign] {
    Sign.allCases.filter { sign in
      guard let value = values[sign] else { return false }
      return !sign.plausible.contains(value) || (sign == .diastolic && isTurnedAround)
    }
  }

  private var isTurnedAround: Bool {
    guard let systolic = values[.systolic], let diastolic = values[.diastolic] else {
      return false
    }
    return diastolic >= systolic
  }
}
