/// A piece of the preview, with the level of what it says.
package struct PreviewPart: Hashable, Sendable {
  package var text: String
  package var level: Level?

  package init(_ text: String, level: Level? = nil) {
    self.text = text
    self.level = level
  }
}
