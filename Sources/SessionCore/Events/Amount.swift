package import Encoding

/// A number with at most three decimals, exact: milligrams, degrees, kilograms, minutes.
package struct Amount: Hashable, Comparable, Sendable {
  package var thousandths: Int

  package init(thousandths: Int) { self.thousandths = thousandths }
  package init(_ whole: Int) { thousandths = whole * 1000 }

  package init?(_ value: JSONValue?) {
    guard let thousandths = value?.thousandths else { return nil }
    self.thousandths = thousandths
  }

  package var json: JSONValue { .thousandths(thousandths) }
  package var double: Double { Double(thousandths) / 1000 }

  /// Digits with a leading zero and no trailing ones: "0.5", "36.8", "100".
  package var text: String {
    let magnitude = thousandths.magnitude
    let decimals = String(magnitude % 1000 + 1000).dropFirst()
    var fraction = decimals
    while fraction.last == "0" { fraction.removeLast() }
    let whole = (thousandths < 0 ? "-" : "") + String(magnitude / 1000)
    return fraction.isEmpty ? whole : whole + "." + fraction
  }

  /// As `text`, rounded half up to `decimals` places (0 to 2).
  package func text(decimals: Int) -> String {
    let unit = [1000, 100, 10][max(0, min(decimals, 2))]
    return Amount(thousandths: rounded(to: unit) * unit).text
  }

  /// The nearest whole number, halves away from zero.
  package var whole: Int { rounded(to: 1000) }

  /// In units of so many thousandths.
  private func rounded(to unit: Int) -> Int {
    let (quotient, remainder) = thousandths.quotientAndRemainder(dividingBy: unit)
    return quotient + (remainder.magnitude * 2 >= unit.magnitude ? thousandths.signum() : 0)
  }

  package static func < (lhs: Self, rhs: Self) -> Bool { lhs.thousandths < rhs.thousandths }

  package static func + (lhs: Self, rhs: Self) -> Self {
    Amount(thousandths: lhs.thousandths.addingReportingOverflow(rhs.thousandths).partialValue)
  }
}

extension Amount {
  /// Reads digits with a point or a comma and at most three decimals; nil for anything else.
  package init?(text: String) {
    var whole = 0
    var fraction = 0
    var places: Int?
    var digits = 0
    for scalar in text.unicodeScalars {
      if scalar == "." || scalar == "," {
        guard places == nil else { return nil }
        places = 0
        continue
      }
      guard let digit = Self.digit(scalar), digits < 15 else { return nil }
      digits += 1
      if let place = places {
        guard place < 3 else { return nil }
        fraction = fraction * 10 + digit
        places = place + 1
      } else {
        whole = whole * 10 + digit
      }
    }
    guard digits > 0, places != 0 else { return nil }
    for _ in (places ?? 0)..<3 where fraction > 0 { fraction *= 10 }
    thousandths = whole * 1000 + fraction
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value - 48) : nil
  }
}
