/// Times and amounts as they are written everywhere.
package enum Figures {
  /// "T+31", "T-14": whole minutes since the first dose, begun ones not counted.
  package static func sinceFirstDose(_ milliseconds: Int) -> String {
    let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: 60_000)
    let minutes = remainder < 0 ? quotient - 1 : quotient
    return minutes < 0 ? "T-\(minutes.magnitude)" : "T+\(minutes)"
  }

  /// "7:36", "0:00"; a time that is over counts up with a minus: "-1:05".
  package static func countdown(_ milliseconds: Int) -> String {
    let seconds = (milliseconds.magnitude + (milliseconds < 0 ? 0 : 999)) / 1000
    let sign = milliseconds < 0 && seconds > 0 ? "-" : ""
    return "\(sign)\(seconds / 60):\(padded(Int(seconds % 60)))"
  }

  /// "12:06" of a time that has passed.
  package static func stretch(_ milliseconds: Int) -> String {
    let seconds = Int(max(0, milliseconds) / 1000)
    return "\(seconds / 60):\(padded(seconds % 60))"
  }

  /// "26 min", or "40 s" below one minute.
  package static func minutes(_ milliseconds: Int) -> String {
    let seconds = Int(clamping: milliseconds.magnitude) / 1000
    return seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min"
  }

  /// "100 mg", "0.5 mg" never ".5 mg", "100 mg" never "100.0 mg"; "500 mcg" never with the Greek letter.
  package static func milligrams(_ amount: Amount) -> String {
    guard amount.thousandths > 0, amount.thousandths < 1000 else { return "\(amount.text) mg" }
    return "\(amount.thousandths) mcg"
  }

  /// "+44", "-3", "0": a change from baseline.
  package static func change(_ amount: Amount) -> String {
    (amount.thousandths > 0 ? "+" : "") + amount.text
  }

  /// "room 2", also where the room itself was called that.
  package static func room(_ name: String) -> String {
    name.lowercased().hasPrefix("room") ? name : "room \(name)"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
