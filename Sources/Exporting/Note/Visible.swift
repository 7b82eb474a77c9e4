import Encoding

/// Makes visible what would hide, move or command: the reader sees that it was there, and it does nothing.
enum Visible {
  /// "<U+202E>"
  static func number(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + ">"
  }

  /// The text with hidden and directional scalars as their numbers; line feeds and tabs stay, and a
  /// carriage return before a line feed goes unless it is to be kept.
  static func text(_ text: String, keepingReturns: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: isObeyed) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for (place, scalar) in scalars.enumerated() {
      let breaksLine = place + 1 < scalars.count && scalars[place + 1] == "\n"
      if scalar == "\r", breaksLine, !keepingReturns { continue }
      if isObeyed(scalar), scalar != "\r" || !keepingReturns {
        result += number(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && scalar != "\t" && JSONEscape.isHidden(scalar)
  }
}
