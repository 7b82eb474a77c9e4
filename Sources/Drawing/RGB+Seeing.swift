extension RGB {
  /// Relative luminance as WCAG 2 defines it: 0 black, 1 white.
  package var luminance: Double {
    let linear = linearComponents
    return 0.2126 * linear.red + 0.7152 * linear.green + 0.0722 * linear.blue
  }

  /// Contrast as WCAG 2 defines it, from 1 to 21.
  package func contrast(with other: RGB) -> Double {
    let pair = [luminance, other.luminance].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  /// Ways of seeing that a theme has to serve.
  package enum Vision: CaseIterable, Sendable {
    case protanopia
    case deuteranopia
    case greyscale
  }

  /// The colour as it looks to such eyes (Viénot, Brettel and Mollon 1999, in linear RGB).
  package func seen(with vision: Vision) -> RGB {
    let (red, green, blue) = linearComponents
    switch vision {
    case .protanopia:
      let yellow = 0.10889 * red + 0.89111 * green
      return Self.fromLinear(yellow, yellow, 0.00447 * red - 0.00447 * green + blue)
    case .deuteranopia:
      let yellow = 0.29031 * red + 0.70969 * green
      return Self.fromLinear(yellow, yellow, -0.02197 * red + 0.02197 * green + blue)
    case .greyscale:
      return Self.fromLinear(luminance, luminance, luminance)
    }
  }

  private var linearComponents: (red: Double, green: Double, blue: Double) {
    (Self.linear[Int(red)], Self.linear[Int(green)], Self.linear[Int(blue)])
  }

  /// The light of each of the 256 steps of sRGB.
  private static let linear: [Double] = (0...255).map { step in
    let value = Double(step) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  /// x to the 2.4 is x² times the fifth root of x²; Newton's method finds the root.
  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 {
      root -= (root * root * root * root * root - value) / (5 * root * root * root * root)
    }
    return root
  }

  private static func fromLinear(_ red: Double, _ green: Double, _ blue: Double) -> RGB {
    RGB(red: step(of: red), green: step(of: green), blue: step(of: blue))
  }

  private static func step(of light: Double) -> UInt8 {
    let next = linear.firstIndex { $0 >= light } ?? 255
    let lower = max(0, next - 1)
    return UInt8(abs(linear[next] - light) <= abs(linear[lower] - light) ? next : lower)
  }
}
