import Drawing

extension ScreenEmulator {
  struct Parser: Sendable {
    enum State { case ground, escape, charset, sequence, command, commandEscape }
    var state = State.ground
    var collected: [UInt8] = []
    var text: [UInt8] = []
    var wanted = 0
  }

  mutating func take(_ byte: UInt8) {
    switch parser.state {
    case .ground: takeGround(byte)
    case .escape: takeEscape(byte)
    case .charset: parser.state = .ground
    case .sequence: takeSequence(byte)
    case .command: takeCommand(byte)
    case .commandEscape: parser.state = .ground
    }
  }

  private mutating func takeGround(_ byte: UInt8) {
    switch byte {
    case 0x1B: parser.state = .escape
    case 0x07: bells += 1
    case 0x08: (column, isWrapping) = (max(0, column - 1), false)
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: (column, isWrapping) = (0, false)
    case 0x00..<0x20, 0x7F: break
    default: takeText(byte)
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    if parser.wanted == 0 {
      parser.text = [byte]
      parser.wanted = byte < 0xC0 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
    } else {
      parser.text.append(byte)
      parser.wanted -= 1
    }
    if parser.wanted == 0 { write(String(decoding: parser.text, as: UTF8.self)) }
  }

  private mutating func takeEscape(_ byte: UInt8) {
    parser.state = .ground
    parser.collected = []
    switch byte {
    case UInt8(ascii: "["): parser.state = .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"): parser.state = .command
    case UInt8(ascii: "("), UInt8(ascii: ")"): parser.state = .charset
    case UInt8(ascii: "7"): saved = (row, column)
    case UInt8(ascii: "8"): (row, column, isWrapping) = (saved.row, saved.column, false)
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "E"):
      (column, isWrapping) = (0, false)
      lineFeed()
    case UInt8(ascii: "M"): reverseLineFeed()
    default: break
    }
  }

  private mutating func takeSequence(_ byte: UInt8) {
    guard (0x40...0x7E).contains(byte) else { return parser.collected.append(byte) }
    parser.state = .ground
    let text = String(decoding: parser.collected, as: UTF8.self)
    let digits = text.drop { !$0.isNumber && $0 != ";" && $0 != ":" }
    let numbers = digits.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == ";" || $0 == ":" }
    ).map { Int($0.filter(\.isNumber)) ?? 0 }
    if text.hasPrefix("?") {
      setModes(numbers, byte == UInt8(ascii: "h"))
    } else if text.isEmpty || text.first?.isNumber == true || text.hasPrefix(";") {
      if !text.contains(" ") { control(byte, numbers) }
    }
  }

  private mutating func takeCommand(_ byte: UInt8) {
    guard byte == 0x07 || byte == 0x1B else { return parser.collected.append(byte) }
    commands.append(String(decoding: parser.collected, as: UTF8.self))
    parser.state = byte == 0x07 ? .ground : .commandEscape
  }

  private mutating func write(_ text: String) {
    let width = text.unicodeScalars.first.map { DisplayWidth.width(of: $0) } ?? 0
    if width == 0 {
      let place = isWrapping ? column : max(0, column - 1)
      let base = cells[row][place].text.isEmpty ? max(0, place - 1) : place
      cells[row][base].text += text
      return
    }
    if isWrapping || column + width > columns {
      column = 0
      lineFeed()
    }
    isWrapping = false
    last = text
    cells[row][column] = Cell(text: text, look: attributes.look)
    if width == 2, column + 1 < columns {
      cells[row][column + 1] = Cell(text: "", look: attributes.look)
    }
    column += width
    if column >= columns { (column, isWrapping) = (columns - 1, true) }
  }

  mutating func repeatLast(_ count: Int) {
    for _ in 0..<min(count, rows * columns) { write(last) }
  }
}
