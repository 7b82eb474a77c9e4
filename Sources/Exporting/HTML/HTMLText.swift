/// Words as HTML or SVG that means those words and nothing else.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in Visible.text(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func prose(_ prose: Prose) -> String { prose.spans.map(span).joined() }

  private static func span(_ span: Prose.Span) -> String {
    let words = escaped(span.text)
    return switch span {
    case .plain: words
    case .strong: "<strong>\(words)</strong>"
    case .deleted: words.isEmpty ? "" : "<del>\(words)</del>"
    case .inserted(_, at: let time):
      time.map { "<ins datetime=\"\(escaped($0))\">\(words)</ins>" } ?? "<ins>\(words)</ins>"
    case .time(_, let iso): "<time datetime=\"\(escaped(iso))\">\(words)</time>"
    }
  }

  /// A string of a style sheet, everything but letters and digits by number.
  static func styleString(_ text: String) -> String {
    let scalars = Visible.text(text).unicodeScalars.map { scalar in
      scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
    return "\"" + scalars.joined() + "\""
  }
}
