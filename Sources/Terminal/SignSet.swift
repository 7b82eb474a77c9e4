import Drawing

/// What a terminal can show of what is not ASCII.
enum SignSet {
  case unicode
  case ascii
  case console(ConsoleFont)

  /// The canvas as it can be shown.
  func shown(_ canvas: Canvas) -> Canvas {
    switch self {
    case .unicode: canvas
    case .ascii: canvas.asciiTwin
    case .console(let font): canvas.twin(lacking: font.lacks)
    }
  }
}
