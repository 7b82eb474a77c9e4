internal import Encoding

/// One theme's file, read: `role = ink [on ground] [bold|dim|italic|underline|reverse]`.
package struct ThemeFile {
  package let name: String
  package private(set) var inherits: String?
  package private(set) var ground: Color?
  package private(set) var styles: [Role: Style] = [:]
  package private(set) var warnings: [ThemeWarning] = []

  package init(name: String, bytes: some Collection<UInt8>) {
    self.name = name
    let (settings, errors) = SettingsText.parse(bytes)
    for error in errors { warn(.unreadable(error.message), line: error.line) }
    for section in settings.sections {
      if !section.name.isEmpty { warn(.section(section.name), line: section.line) }
      for entry in section.entries { read(entry) }
    }
    warnings.sort { $0.line < $1.line }
  }

  private mutating func read(_ entry: Settings.Entry) {
    switch entry.key {
    case "inherits": inherits = entry.unquoted
    case "ground":
      ground = Color(name: entry.value)
      if ground == nil { warn(.color(entry.value), line: entry.line) }
    default:
      guard let role = Role(rawValue: entry.key) else {
        return warn(.role(entry.key), line: entry.line)
      }
      do throws(ThemeWarning.Cause) { styles[role] = try style(entry.value) } catch {
        warn(error, line: entry.line)
      }
    }
  }

  private func style(_ text: String) throws(ThemeWarning.Cause) -> Style {
    var words = text.utf8.split { $0 == 0x20 || $0 == 0x09 }.map(Substring.init)[...]
    guard let ink = words.popFirst() else { throw .color("") }
    var style = Style(foreground: try color(ink))
    if words.first == "on" {
      words.removeFirst()
      style.background = try color(words.popFirst() ?? "")
    }
    for word in words {
      switch word {
      case "bold": style.bold = true
      case "dim": style.dim = true
      case "italic": style.italic = true
      case "underline": style.underline = true
      case "reverse": style.reverse = true
      default: throw .weight(String(word))
      }
    }
    return style
  }

  private func color(_ name: Substring) throws(ThemeWarning.Cause) -> Color {
    guard let color = Color(name: name) else { throw .color(String(name)) }
    return color
  }

  private mutating func warn(_ cause: ThemeWarning.Cause, line: Int) {
    warnings.append(ThemeWarning(theme: name, line: line, cause: cause))
  }
}
