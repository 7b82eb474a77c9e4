/// One place of the screen: what stands there, what it means, how many columns it takes.
package struct Cell: Equatable, Sendable {
  /// One grapheme cluster; empty in the second column of a wide one.
  package var text: String
  package var role: Role
  /// 1 or 2; 0 in the second column of a wide character.
  package var width: Int

  package init(text: String, role: Role, width: Int = 1) {
    self.text = text
    self.role = role
    self.width = width
  }

  /// What mostly differs first; a text alone would be compared as characters.
  package static func == (one: Cell, other: Cell) -> Bool {
    one.role == other.role && one.width == other.width && one.text == other.text
  }

  package static let blank = Cell(text: " ", role: .body)
  package var isContinuation: Bool { width == 0 }
}
