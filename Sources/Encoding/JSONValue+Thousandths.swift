extension JSONValue {
  /// A number held as thousandths: 36800 is written 36.8, and 72000 is the integer 72.
  package static func thousandths(_ count: Int) -> JSONValue {
    let (whole, rest) = count.magnitude.quotientAndRemainder(dividingBy: 1000)
    if rest == 0 { return .integer(count / 1000) }
    var decimals = String(rest + 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return .decimal("\(count < 0 ? "-" : "")\(whole).\(decimals)")
  }

  /// The number in thousandths, halves rounded away from zero; nil when it is none or too large.
  package var thousandths: Int? {
    switch self {
    case .integer(let value):
      let (product, overflow) = value.multipliedReportingOverflow(by: 1000)
      return overflow ? nil : product
    case .decimal(let text):
      return DecimalText(text)?.thousandths
    default:
      return nil
    }
  }
}

/// The parts of a number's text, so that it is rounded from its digits and not from a double.
struct DecimalText {
  private static let exponentBound = 1_000_000

  private var isNegative = false
  private var digits: [Int] = []
  private var fractionDigits = 0
  private var exponent = 0

  init?(_ text: String) {
    var rest = Substring(text)[...]
    if rest.first == "-" {
      isNegative = true
      rest.removeFirst()
    }
    let mantissa = rest.prefix { $0 != "e" && $0 != "E" }
    let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Self.digits(parts[0]) else { return nil }
    digits = whole
    if parts.count == 2 {
      guard let fraction = Self.digits(parts[1]) else { return nil }
      digits += fraction
      fractionDigits = fraction.count
    }
    guard readExponent(rest.dropFirst(mantissa.count)) else { return nil }
  }

  private static func digits(_ text: Substring) -> [Int]? {
    guard !text.isEmpty else { return nil }
    var digits: [Int] = []
    for byte in text.utf8 {
      guard (0x30...0x39).contains(byte) else { return nil }
      digits.append(Int(byte - 0x30))
    }
    return digits
  }

  private mutating func readExponent(_ text: Substring) -> Bool {
    guard !text.isEmpty else { return true }
    var rest = text.dropFirst()
    let isDown = rest.first == "-"
    if isDown || rest.first == "+" { rest.removeFirst() }
    guard let digits = Self.digits(rest) else { return false }
    let size = digits.reduce(0) { min($0 * 10 + $1, Self.exponentBound) }
    exponent = isDown ? -size : size
    return true
  }

  var thousandths: Int? {
    let significant = digits.drop { $0 == 0 }
    guard !significant.isEmpty else { return 0 }
    let kept = significant.count + 3 + exponent - fractionDigits
    guard kept >= 0 else { return 0 }
    guard kept <= 19 else { return nil }
    var total = 0
    for place in 0..<kept {
      let digit = place < significant.count ? significant[significant.startIndex + place] : 0
      guard let next = Self.appended(digit, to: total) else { return nil }
      total = next
    }
    if kept < significant.count, significant[significant.startIndex + kept] >= 5 {
      guard total < Int.max else { return nil }
      total += 1
    }
    return isNegative ? -total : total
  }

  private static func appended(_ digit: Int, to total: Int) -> Int? {
    let (product, overflow) = total.multipliedReportingOverflow(by: 10)
    guard !overflow else { return nil }
    let (sum, carried) = product.addingReportingOverflow(digit)
    return carried ? nil : sum
  }
}
