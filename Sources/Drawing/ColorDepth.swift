/// How many colours a terminal shows.
package enum ColorDepth: Sendable, CaseIterable {
  case trueColor
  case indexed256
  case ansi16
  case ansi8
  /// Weight alone: bold, reverse and underline. Also the answer to NO_COLOR.
  case none

  /// The part of the palette that looks the same everywhere at this depth.
  var palette: Range<Int> {
    switch self {
    case .trueColor, .indexed256: 16..<256
    case .ansi16: 0..<16
    case .ansi8, .none: 0..<8
    }
  }
}
