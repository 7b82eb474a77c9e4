internal import CNcurses
internal import Drawing

/// What curses calls a style: attributes and a colour pair, made when a role is first drawn.
struct Inks {
  struct Ink {
    let attributes: attr_t
    let pair: CInt
  }

  private struct Colors: Equatable {
    let foreground: CInt
    let background: CInt
  }

  let theme: Theme
  let depth: ColorDepth
  private var inks: [(role: Role, ink: Ink)] = []
  private var last: (role: Role, ink: Ink)?
  /// The place of each is its number as a pair.
  private var pairs: [Colors] = []

  /// Begins with the pair of `body`, which curses takes as the normal look: text in it costs no
  /// colour sequences, and the ground is cleared in it.
  init(theme: Theme, depth: ColorDepth) {
    self.theme = theme
    self.depth = depth
    guard depth != .none else { return }
    let body = theme.style(of: .body).resolved(for: depth, ground: theme.ground)
    let colors = colors(of: body)
    assume_default_colors(colors.foreground, colors.background)
    pairs = [colors]
  }

  /// Neighbours mostly have one role, so that the last answer mostly serves again.
  mutating func ink(of role: Role) -> Ink {
    if let last, last.role == role { return last.ink }
    let ink = known(role)
    last = (role, ink)
    return ink
  }

  private mutating func known(_ role: Role) -> Ink {
    if let known = inks.first(where: { $0.role == role }) { return known.ink }
    let style = theme.style(of: role).resolved(for: depth, ground: theme.ground)
    let ink = Ink(attributes: attributes(of: style), pair: pair(of: colors(of: style)))
    inks.append((role, ink))
    return ink
  }

  private func attributes(of style: Style) -> attr_t {
    var attributes: attr_t = 0
    if style.bold { attributes |= curses_bold }
    if style.dim { attributes |= curses_dim }
    if style.italic { attributes |= curses_italic }
    if style.underline { attributes |= curses_underline }
    if style.reverse { attributes |= curses_reverse }
    return attributes
  }

  private mutating func pair(of colors: Colors) -> CInt {
    guard depth != .none else { return 0 }
    if let pair = pairs.firstIndex(of: colors) { return CInt(pair) }
    let pair = CInt(pairs.count)
    guard pair < curses_color_pairs(),
      init_extended_pair(pair, colors.foreground, colors.background) == OK
    else { return 0 }
    pairs.append(colors)
    return pair
  }

  private func colors(of style: Style) -> Colors {
    Colors(
      foreground: number(of: style.foreground), background: number(of: style.background ?? .default)
    )
  }

  /// The first eight numbers of a direct colour mean the palette: those near black become lighter
  /// by a shade nobody sees.
  private func number(of color: Color) -> CInt {
    switch color {
    case .default: return -1
    case .indexed(let index) where depth == .trueColor && index > 7:
      return color.components.map { number(of: .rgb($0)) } ?? -1
    case .indexed(let index): return CInt(index)
    case .rgb(let rgb):
      let value = CInt(rgb.red) << 16 | CInt(rgb.green) << 8 | CInt(rgb.blue)
      return value < 8 ? 0x010101 : value
    }
  }
}
