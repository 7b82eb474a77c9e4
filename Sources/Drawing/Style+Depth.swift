extension Style {
  /// The style as a terminal of that depth shows it, on a theme's ground.
  ///
  /// Ink that would sink into its ground there becomes black or white. A ground of its own that
  /// there are no colours for, or none but the theme's, becomes reverse: a band stays a band.
  package func resolved(for depth: ColorDepth, ground: Color) -> Style {
    guard depth != .none else { return withoutColors(ground: ground) }
    var style = self
    let paper = background ?? ground
    style.background = Self.resolved(paper, for: depth)
    style.foreground = Self.resolved(foreground, for: depth)
    if depth == .ansi8, case .indexed(8...15) = foreground { style.bold = true }
    if paper != ground, style.background == Self.resolved(ground, for: depth) {
      style.reverse.toggle()
    }
    style.keepReadable(as: foreground, on: paper, depth: depth)
    if depth == .ansi8 { style.standOut() }
    return style
  }

  /// Where there are eight colours, bold is bright, and they are the Linux console's: a brown for yellow,
  /// on a red hardly to be read, and a grey for bright black.
  private mutating func standOut() {
    guard case .indexed(let ink) = foreground, case .indexed(let paper)? = background else {
      return
    }
    if ink == 0 { bold = false } else if (1...5).contains(paper) { bold = true }
  }

  private func withoutColors(ground: Color) -> Style {
    var style = Style()
    style.bold = bold
    style.underline = underline
    style.reverse = reverse || (background != nil && background != ground)
    return style
  }

  private mutating func keepReadable(as ink: Color, on paper: Color, depth: ColorDepth) {
    guard let wanted = Self.contrast(ink, paper), let background,
      let got = Self.contrast(foreground, background), got < min(wanted, 3) - 0.5,
      let luminance = background.components?.luminance
    else { return }
    let light: UInt8 = depth == .ansi8 ? 7 : 15
    let extreme: UInt8 = luminance > 0.2 ? 0 : light
    foreground = .indexed(depth.palette.contains(Int(extreme)) ? extreme : extreme == 0 ? 16 : 231)
  }

  private static func contrast(_ ink: Color, _ paper: Color) -> Double? {
    guard let ink = ink.components, let paper = paper.components else { return nil }
    return ink.contrast(with: paper)
  }

  private static func resolved(_ color: Color, for depth: ColorDepth) -> Color {
    switch (color, depth) {
    case (.default, _), (_, .trueColor), (.indexed, .indexed256), (.indexed(0..<8), _),
      (.indexed(8..<16), .ansi16):
      return color
    case (.indexed(9..<16), .ansi8):
      guard case .indexed(let index) = color else { return color }
      return .indexed(index - 8)
    default:
      guard let components = color.components else { return color }
      return .indexed(Palette.nearest(to: components, in: depth.palette))
    }
  }
}
