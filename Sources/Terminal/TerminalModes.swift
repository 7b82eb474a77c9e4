internal import Drawing
internal import Glibc

/// The modes that curses knows nothing of, and how to undo everything without it.
struct TerminalModes {
  private let output: CInt
  private let groundSequence: String
  private let steadyCursor: String
  private let usualCursor: String
  /// Undoes every mode of curses and ours; for signal handlers, which may call no curses.
  let restoring: String

  init(capabilities: Capabilities, output: CInt, ground: Color?, depth: ColorDepth) {
    self.output = output
    steadyCursor = capabilities.string("Ss", 2) ?? ""
    usualCursor = steadyCursor.isEmpty ? "" : capabilities.string("Ss", 0) ?? ""
    let ground = ground.map { Style(background: $0).resolved(for: depth, ground: $0).background }
    if case .indexed(let index) = ground {
      groundSequence = capabilities.string("setab", CInt(index)) ?? ""
    } else if case .rgb(let rgb) = ground {
      groundSequence = "\u{1B}[48;2;\(rgb.red);\(rgb.green);\(rgb.blue)m"
    } else {
      groundSequence = ""
    }
    let undone = ["sgr0", "op", "cnorm", "rmcup"].map { capabilities.string($0) ?? "" }
    restoring = Self.plainPaste + usualCursor + undone.joined()
  }

  private static let bracketedPaste = "\u{1B}[?2004h"
  private static let plainPaste = "\u{1B}[?2004l"

  func prepareGround() { write(groundSequence) }
  func dropGround() { if !groundSequence.isEmpty { write("\u{1B}[0m") } }
  func enter() { write(Self.bracketedPaste + steadyCursor) }
  func leave() { write(Self.plainPaste + usualCursor) }

  private func write(_ text: String) { Array(text.utf8)[...].write(to: output) }
}

extension ArraySlice<UInt8> {
  /// All of it, unless the descriptor takes no more.
  func write(to descriptor: CInt) {
    var rest = self
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(Swift.max(0, count))
    }
  }
}
