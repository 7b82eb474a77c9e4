/// What is drawn for a piece of text: one cell's worth of scalars and the columns they take.
///
/// Terminals disagree about sequences (families, flags, variation selectors), so that a character is
/// drawn by parts that all of them measure alike. Nothing here ever leaves a control character raw.
struct Glyph: Equatable {
  var text: String
  var width: Int

  /// The visible stand-in for what can't be shown.
  static let replacement = Glyph(text: "\u{FFFD}", width: 1)
  /// As many marks as curses keeps in a cell.
  private static let mostMarks = 4

  static func glyphs(of character: Character) -> [Glyph] {
    if character.isPlainASCII { return [Glyph(text: String(character), width: 1)] }
    var builder = Builder()
    for scalar in character.unicodeScalars { builder.add(scalar) }
    return builder.glyphs
  }

  private struct Builder {
    var glyphs: [Glyph] = []
    var marks = 0
    /// After a joiner in an emoji sequence, its further parts are not drawn.
    var joined = false
    var previous: Unicode.Scalar?

    mutating func add(_ scalar: Unicode.Scalar) {
      defer { previous = scalar }
      switch scalar.value {
      case 0x200D where previous.map(isPictograph) ?? false: joined = true
      case 0xFE0E where !glyphs.isEmpty: break
      case 0xFE0F where !glyphs.isEmpty: widen()
      case 0x1F3FB...0x1F3FF where !glyphs.isEmpty: break
      case 0x1F1E6...0x1F1FF: append(letter(ofRegionalIndicator: scalar), width: 1)
      default: addPlain(scalar)
      }
    }

    private mutating func addPlain(_ scalar: Unicode.Scalar) {
      if joined, isPictograph(scalar) { return }
      joined = false
      guard let visible = visible(scalar) else { return glyphs.append(replacement) }
      let width = DisplayWidth.width(of: visible)
      if width > 0 { return append(visible, width: width) }
      if glyphs.isEmpty { append("\u{25CC}", width: 1) }
      guard marks < mostMarks else { return }
      marks += 1
      glyphs[glyphs.count - 1].text.unicodeScalars.append(visible)
    }

    private mutating func append(_ scalar: Unicode.Scalar, width: Int) {
      marks = 0
      glyphs.append(Glyph(text: String(Character(scalar)), width: width))
    }

    /// An emoji variation of a narrow sign takes two columns: the sign and a blank.
    private mutating func widen() {
      guard glyphs.count == 1, glyphs[0].width == 1, let previous,
        previous.properties.isEmoji
      else { return }
      glyphs.append(Glyph(text: " ", width: 1))
    }

    private func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value == 0xFE0F || (0x1F3FB...0x1F3FF).contains(scalar.value)
        || (scalar.value > 0xFF && scalar.properties.isEmoji)
    }

    private func letter(ofRegionalIndicator scalar: Unicode.Scalar) -> Unicode.Scalar {
      Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x1F1E6) + 0x41)
    }
  }

  /// The scalar to draw: itself, a picture of it, a plain blank, or nil for the replacement.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00...0x1F: return Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: return "\u{2421}"
    case 0x20...0x7E, 0x2500...0x28FF: return scalar
    case 0x2028...0x202E, 0x2066...0x2069: return nil
    default: return visibleByCategory(scalar)
    }
  }

  private static func visibleByCategory(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return nil }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
      return nil
    case .format: return isNumberSign(scalar) ? scalar : nil
    case .spaceSeparator: return scalar.value == 0x3000 ? scalar : " "
    default: return scalar
    }
  }

  /// The few format characters that have a shape of their own (Arabic, Syriac, Kaithi).
  private static func isNumberSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }
}
