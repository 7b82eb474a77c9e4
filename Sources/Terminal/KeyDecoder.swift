package import Drawing

/// Turns the bytes of a terminal into keys.
///
/// Pure: time comes in as "nothing more came for a while". It knows the sequences of xterm, rxvt,
/// screen, VT and Linux consoles together, so that a wrong TERM costs no key.
package struct KeyDecoder {
  /// What is waited for when the bytes end here, in milliseconds.
  enum Patience {
    /// An Escape alone.
    static let escape = 25
    /// The rest of a sequence or of a UTF-8 character, over a slow line.
    static let sequence = 250
    /// Text behind the end of a paste that a terminal let through.
    static let paste = 50
    /// The end of a paste that got lost: keys must not stay text for ever.
    static let openPaste = 2000
  }

  enum State {
    case ground
    case escape
    /// After ESC O.
    case function
    /// After ESC [, with what came of it.
    case sequence([UInt8])
    /// After ESC [ [, as Linux consoles send F1 to F5.
    case linuxFunction
    /// Three bytes of an old mouse report.
    case mouse(left: Int)
    /// A string that answers a question nobody asked; true after its ESC.
    case string(Bool)
    case paste
    /// Behind the end of a paste.
    case pasted
    /// The bytes of an Alt character still to be swallowed.
    case swallow(left: Int)
  }

  /// Longer sequences are no keys.
  static let longestSequence = 64

  var state = State.ground
  var text: [UInt8] = []
  var paste = PasteBuffer()
  var keys: [Key] = []

  package init() {}

  /// How long to wait for more before `settle()`; nil when nothing is unfinished.
  package var patience: Int? {
    switch state {
    case .ground: text.isEmpty ? nil : Patience.sequence
    case .escape: Patience.escape
    case .pasted: Patience.paste
    case .paste: Patience.openPaste
    default: Patience.sequence
    }
  }

  /// The keys that these bytes complete; an unfinished rest is kept.
  package mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
    for byte in bytes { take(byte) }
    if case .ground = state { flushText(all: false) }
    return takeKeys()
  }

  /// Nothing more came: what is unfinished is a key of its own.
  package mutating func settle() -> [Key] {
    switch state {
    case .ground: flushText(all: true)
    case .escape: keys.append(.escape)
    case .paste, .pasted: keys.append(paste.finish())
    case .mouse, .string, .swallow: break
    case .function, .sequence, .linuxFunction: keys.append(.unknown)
    }
    state = .ground
    return takeKeys()
  }

  private mutating func takeKeys() -> [Key] {
    defer { keys.removeAll() }
    return keys
  }
}
