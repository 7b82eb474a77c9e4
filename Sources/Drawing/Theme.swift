/// What every role looks like on one ground.
package struct Theme: Equatable, Sendable {
  package let name: String
  /// The ground of the whole screen.
  package let ground: Color
  /// The roles that the theme sets; `style(of:)` knows all.
  package let styles: [Role: Style]

  package init(name: String, ground: Color, styles: [Role: Style]) {
    self.name = name
    self.ground = ground
    self.styles = styles
  }

  /// No colours at all: weight alone tells the roles apart.
  package static let plain = Theme(name: "plain", ground: .default, styles: [:])

  /// The style of a role. One that isn't set has the ink of `body` and a weight of its own, so that
  /// a theme of three lines still shows a band as a band.
  package func style(of role: Role) -> Style {
    if let style = styles[role] { return style }
    var style = styles[.body] ?? Style()
    switch role {
    case .urgentBand, .band, .unsaved, .selection, .simulation: style.reverse = true
    case .figure, .bright, .now, .caution, .urgent, .question, .refusal, .heading, .client,
      .entryVerb, .footerKey, .barNow, .privateNote:
      style.bold = true
    case .quote, .chip, .withdrawn: style.underline = true
    default: break
    }
    if role == .urgentBand || role == .unsaved { style.bold = true }
    if role == .urgent { style.underline = true }
    return style
  }

  /// Whether the ground is nearer to white than to black.
  package var isLight: Bool { (ground.components?.luminance ?? 0) > 0.18 }
}
