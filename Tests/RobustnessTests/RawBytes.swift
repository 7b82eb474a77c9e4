import Encoding
import TestSupport

/// What must never reach a terminal from anybody's text.
enum RawBytes {
  /// Hidden scalars in what a command printed; line feeds are its own.
  static func hidden(in bytes: [UInt8]) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["invalid UTF-8"] }
    return Set(
      text.unicodeScalars.filter { $0 != "\n" && $0 != "\u{200D}" && JSONEscape.isHidden($0) }
    ).map { "U+" + String($0.value, radix: 16) }.sorted()
  }

  /// Controls and commands that a program on a screen may not send: curses moves by a few.
  static func forbidden(on terminal: PseudoTerminal) -> [String] {
    let text = String(decoding: terminal.output, as: UTF8.self)
    var found = Set<String>()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F, 0x1B, 0x200D: continue
      default:
        if JSONEscape.isHidden(scalar) { found.insert("U+" + String(scalar.value, radix: 16)) }
      }
    }
    for (first, second) in zip(terminal.output, terminal.output.dropFirst())
    where first == 0x1B && "P_^X".utf8.contains(second) { found.insert("ESC \(second)") }
    found.formUnion(terminal.screen.commands.filter { !$0.hasPrefix("104") })
    if terminal.screen.bells > 0 { found.insert("bell") }
    return found.sorted()
  }
}
