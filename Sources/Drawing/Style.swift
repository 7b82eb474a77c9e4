/// What a role looks like: ink, ground and weight.
package struct Style: Hashable, Sendable {
  package var foreground: Color
  /// nil leaves the theme's ground.
  package var background: Color?
  package var bold = false
  package var dim = false
  package var italic = false
  package var underline = false
  package var reverse = false

  package init(foreground: Color = .default, background: Color? = nil) {
    self.foreground = foreground
    self.background = background
  }
}
