import TestSupport

/// A window in which entries are typed, whoever reads its screen.
protocol EntryWindow {
  func send(_ text: String) throws
  func waitForRows(_ condition: ([String]) -> Bool) throws -> Bool
}

extension EntryWindow {
  /// Types an entry and waits until the screen has taken in that it is saved: the next one may speak
  /// of it. False when the program doesn't take it.
  ///
  /// Every wait is for what a frame shows that comes after the key, however slow the machine: an
  /// open line has its mark `▸`, and what isn't saved yet is said.
  func enter(_ keys: String, until isOnTheDisk: () throws -> Bool) throws -> Bool {
    if keys.hasSuffix("\r") {
      try send(String(keys.dropLast()))
      guard try waitForRows(Self.isLineOpen) else { return false }
      try send("\r")
    } else {
      try send(keys)
      guard try waitForRows({ _ in (try? isOnTheDisk()) == true }) else { return false }
      try send("n")
      guard try waitForRows(Self.isLineOpen) else { return false }
      try send("\u{1B}")
    }
    return try waitForRows { rows in
      !Self.isLineOpen(rows) && !rows.contains { $0.contains("saving") }
        && (try? isOnTheDisk()) == true
    }
  }

  /// The finish page has the mark of a line before any is open, with words of its own behind it.
  private static func isLineOpen(_ rows: [String]) -> Bool {
    rows.contains { row in
      row.contains("▸") && !["▸ ready, end or close", "▸ closed: "].contains(where: row.contains)
    }
  }
}

extension PseudoTerminal: EntryWindow {
  func send(_ text: String) { type(text) }
  func waitForRows(_ condition: ([String]) -> Bool) -> Bool { wait { condition($0.lines) } }
}

extension Tmux: EntryWindow {
  func send(_ text: String) throws { try type(text) }
  func waitForRows(_ condition: ([String]) -> Bool) throws -> Bool { try wait(until: condition) }
}
