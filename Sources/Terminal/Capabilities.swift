internal import CNcurses
internal import Drawing
internal import Glibc

/// What the terminal's description says, asked before curses starts.
struct Capabilities {
  let name: String
  private let output: CInt

  init(name: String, output: CInt) throws(ScreenError) {
    self.name = name
    self.output = output
    var result: CInt = 0
    guard !name.isEmpty, setupterm(name, output, &result) == OK else {
      throw .unknownTerminal(name)
    }
    guard string("cup") != nil, string("clear") != nil else { throw .incapableTerminal(name) }
  }

  /// Whether a description of that name is installed; the current one stays in force.
  static func exists(_ name: String, output: CInt) -> Bool {
    var result: CInt = 0
    let current = set_curterm(nil)
    let found = setupterm(name, output, &result) == OK
    if let other = set_curterm(current), other != current { del_curterm(other) }
    return found
  }

  /// A capability's bytes without padding marks; nil where the terminal lacks it.
  func string(_ capability: String) -> String? {
    guard let text = tigetstr(capability), Int(bitPattern: text) != -1 else { return nil }
    return Self.withoutPadding(String(cString: text))
  }

  func string(_ capability: String, _ value: CInt) -> String? {
    guard let text = tigetstr(capability), Int(bitPattern: text) != -1,
      let result = curses_parameter(text, value)
    else { return nil }
    return Self.withoutPadding(String(cString: result))
  }

  var colors: Int { Int(tigetnum("colors")) }
  var hasDirectColor: Bool { tigetflag("RGB") > 0 || tigetnum("RGB") > 0 || colors >= 1 << 24 }

  /// `$<5>` asks for a pause on slow lines.
  private static func withoutPadding(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
    var rest = text[...]
    var result = ""
    while let start = rest.firstRange(of: "$<"),
      let end = rest[start.upperBound...].firstIndex(of: ">")
    {
      result += rest[..<start.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
