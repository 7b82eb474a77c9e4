internal import Drawing

extension KeyDecoder {
  /// Takes one byte; a key that it completes is added to `keys`.
  mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape: takeAfterEscape(byte)
    case .function where KeySequence.isParameter(byte): break
    case .function: finish(KeySequence.function(byte) ?? .unknown)
    case .sequence(let sequence): takeSequence(sequence, byte)
    case .linuxFunction: finish(KeySequence.linuxFunction(byte))
    case .mouse(let left): state = left > 1 ? .mouse(left: left - 1) : .ground
    case .string(let afterEscape): takeString(byte, afterEscape: afterEscape)
    case .paste, .pasted: takePaste(byte)
    case .swallow(let left): takeSwallowed(byte, left: left)
    }
  }

  private mutating func finish(_ key: Key?) {
    if let key { keys.append(key) }
    state = .ground
  }

  private mutating func takeGround(_ byte: UInt8) {
    guard byte < 0x20 || byte == 0x7F else { return text.append(byte) }
    flushText(all: true)
    switch byte {
    case 0x1B: state = .escape
    case 0x08, 0x7F: keys.append(.backspace)
    case 0x09: keys.append(.tab)
    case 0x0A, 0x0D: keys.append(.enter)
    case 0x01...0x1A: keys.append(.control(Character(Unicode.Scalar(byte + 0x60))))
    default: keys.append(.control(Character(Unicode.Scalar(byte + 0x40))))
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case 0x1B: keys.append(.escape)
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "O"): state = .function
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(false)
    default:
      let length = UTF8Length.announced(by: byte)
      finish(.unknown)
      if length > 1 { state = .swallow(left: length - 1) }
    }
  }

  private mutating func takeSequence(_ sequence: [UInt8], _ byte: UInt8) {
    switch byte {
    case 0x1B:
      finish(.unknown)
      state = .escape
    case UInt8(ascii: "[") where sequence.isEmpty: state = .linuxFunction
    case UInt8(ascii: "M") where sequence.isEmpty: state = .mouse(left: 3)
    case UInt8(ascii: "~") where sequence == Array("200".utf8):
      paste = PasteBuffer()
      state = .paste
    case 0x40...0x7E: finish(KeySequence.key(parameters: sequence, final: byte))
    case UInt8(ascii: "$") where sequence.allSatisfy(KeySequence.isParameter):
      finish(KeySequence.key(parameters: sequence, final: byte))
    case 0x20...0x3F:
      let longer = sequence.count < Self.longestSequence ? sequence + [byte] : sequence
      state = .sequence(longer)
    default:
      finish(.unknown)
      take(byte)
    }
  }

  private mutating func takeString(_ byte: UInt8, afterEscape: Bool) {
    if byte == 0x07 || afterEscape && byte == UInt8(ascii: "\\") {
      state = .ground
      return
    }
    state = .string(byte == 0x1B)
  }

  private mutating func takePaste(_ byte: UInt8) {
    if paste.take(byte) { state = .pasted }
  }

  private mutating func takeSwallowed(_ byte: UInt8, left: Int) {
    guard (0x80...0xBF).contains(byte) else {
      state = .ground
      return take(byte)
    }
    state = left > 1 ? .swallow(left: left - 1) : .ground
  }

  /// Text as characters; unless all of it is wanted, a character begun at its end is kept.
  mutating func flushText(all: Bool) {
    guard !text.isEmpty else { return }
    if text.allSatisfy({ $0 < 0x80 }) {
      for byte in text { keys.append(.character(Character(Unicode.Scalar(byte)))) }
      return text.removeAll(keepingCapacity: true)
    }
    let kept = all ? 0 : UTF8Length.unfinished(text)
    let whole = String(decoding: text.dropLast(kept), as: UTF8.self)
    text.removeFirst(text.count - kept)
    for character in whole {
      let isControl = character.unicodeScalars.contains {
        $0.properties.generalCategory == .control
      }
      keys.append(isControl ? .unknown : .character(character))
    }
  }
}
