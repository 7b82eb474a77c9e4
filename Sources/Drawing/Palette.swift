/// The 256 colours of xterm: 16 to be chosen by the user, a cube of 6x6x6, 24 greys.
enum Palette {
  static let colors: [RGB] = first16.map { RGB($0) } + cube + greys

  private static let first16: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  private static let cube: [RGB] = (0..<216).map { place in
    let level: (Int) -> UInt8 = { UInt8($0 == 0 ? 0 : 55 + 40 * $0) }
    return RGB(red: level(place / 36), green: level(place / 6 % 6), blue: level(place % 6))
  }

  private static let greys: [RGB] = (0..<24).map { step in
    let level = UInt8(8 + 10 * step)
    return RGB(red: level, green: level, blue: level)
  }

  /// The place of the colour that looks most alike, among those of `range`.
  ///
  /// Greys stay grey, and in a small palette a clear colour keeps a hue: lightness alone would turn
  /// dim amber into grey and grey into cyan.
  static func nearest(to color: RGB, in range: Range<Int>) -> UInt8 {
    let colors = colors
    var best = (place: 0, distance: Int.max)
    for place in range where isLike(colors[place], color, isSmall: range.count <= 16) {
      let distance = colors[place].distance(to: color)
      if distance < best.distance { best = (place, distance) }
    }
    return UInt8(best.place)
  }

  private static func isLike(_ candidate: RGB, _ color: RGB, isSmall: Bool) -> Bool {
    if color.spread < 16 { return candidate.spread < 16 }
    return color.spread < 64 || !isSmall || candidate.spread > 0
  }
}
