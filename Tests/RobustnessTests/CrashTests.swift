import Encoding
import Foundation
import Glibc
import Journaling
import TestSupport
import Testing

/// The program is killed at random moments while somebody types; what its screen had called saved
/// must be in the journal, once each. `CRASH_ROUNDS` and `SEED` choose how often and from where.
@Suite("Killed at any moment")
struct CrashTests {
  @Test func nothingCalledSavedIsLost() throws {
    let rounds = Choice.count("CRASH_ROUNDS", usually: 200)
    let seed = Choice.seed
    let bedside = try Bedside()
    let lanes = (0..<4).map { CrashLane($0, bedside, rounds: rounds / 4, seed: seed) }
    let done = DispatchSemaphore(value: 0)
    for lane in lanes {
      Thread {
        lane.run()
        done.signal()
      }.start()
    }
    for _ in lanes { done.wait() }
    for lane in lanes {
      for problem in lane.problems { Issue.record("SEED=\(seed): \(problem)") }
    }
    let claimed = lanes.map(\.claimed.count).reduce(0, +)
    let torn = lanes.map(\.unfinished).reduce(0, +)
    #expect(claimed > rounds / 2, "SEED=\(seed): only \(claimed) entries were called saved")
    let verified = try bedside.run("verify", "--all")
    #expect(verified.status == 0, "SEED=\(seed): \(verified.all)")
    print("\(rounds) kills, \(claimed) entries called saved, \(torn) unfinished lines")
  }
}

/// One session among several, killed again and again.
private final class CrashLane: @unchecked Sendable {
  private let name: String
  private let bedside: Bedside
  private let rounds: Int
  private var dice: Dice
  private var id: String?
  /// Entries that stood on the screen without "saving" beside them.
  private(set) var claimed: Set<String> = []
  private(set) var problems: [String] = []
  private(set) var unfinished = 0

  init(_ number: Int, _ bedside: Bedside, rounds: Int, seed: UInt64) {
    name = "L\(number)"
    self.bedside = bedside
    self.rounds = rounds
    dice = Dice(seed: seed &+ UInt64(number))
  }

  func run() {
    for round in 0..<rounds where problems.isEmpty {
      do {
        try play(round)
        try compare(round)
      } catch {
        problems.append("\(name), round \(round): \(error)")
      }
    }
  }

  private func play(_ round: Int) throws {
    let words = id.map { ["resume", $0] } ?? ["new", "C-\(name)", "--route", "sl"]
    let terminal = try bedside.screen(words + ["--by", "RL"], columns: 80)
    defer { terminal.signal(SIGKILL) }
    if dice.below(10) == 0 {
      _ = terminal.wait(seconds: Double(dice.below(80)) / 1000) { _ in false }
    } else {
      try type(in: terminal, round)
    }
    terminal.signal(SIGKILL)
    _ = terminal.wait()
    note(terminal.screen)
  }

  private func type(in terminal: PseudoTerminal, _ round: Int) throws {
    guard terminal.waitFor("C-\(name)", seconds: 30) else {
      let shown = terminal.screen.lines.joined(separator: "\n")
      return problems.append("\(name), round \(round): does not open\n\(shown)")
    }
    let entries = 1 + dice.below(12)
    for entry in 0..<entries {
      terminal.type("n \(name)r\(round)e\(entry).\r")
      watch(terminal, milliseconds: dice.below(20))
    }
    if dice.below(3) == 0 { terminal.type("n half a line") }
    // However slow the machine, some are saved before the kill while others are about to be.
    let awaited = (dice.below(entries + 1)..<entries).map { "\(name)r\(round)e\($0)." }
    if !awaited.isEmpty, !watch(terminal, milliseconds: 30_000, untilOneOf: awaited) {
      problems.append("\(name), round \(round): none of \(awaited) is saved")
    }
    watch(terminal, milliseconds: dice.below(60))
  }

  /// Reads what the screen calls saved for that long, or until it is one of these.
  @discardableResult
  private func watch(
    _ terminal: PseudoTerminal, milliseconds: Int, untilOneOf awaited: [String] = []
  ) -> Bool {
    terminal.wait(seconds: Double(milliseconds) / 1000) { [self] in
      note($0)
      return awaited.contains(where: claimed.contains)
    }
  }

  private func note(_ screen: ScreenEmulator) {
    for row in screen.lines where row.isTimelineRow && !row.isUnsaved {
      for word in row.split(separator: " ") where isEntry(word) { claimed.insert(String(word)) }
    }
  }

  /// A row that was being drawn can hold the start of one entry and the end of another.
  private func isEntry(_ word: Substring) -> Bool {
    word.hasPrefix(name) && word.hasSuffix(".") && !word.dropFirst().contains("L")
  }

  private func compare(_ round: Int) throws {
    if id == nil {
      id = try bedside.ids.first {
        try bedside.read($0).lines.first?.data["client"]?.string == "C-\(name)"
      }
    }
    guard let id else {
      if !claimed.isEmpty { problems.append("\(name), round \(round): no journal at all") }
      return
    }
    let parts = try bedside.read(id)
    if case .damage(let line, let cause) = parts.tail {
      problems.append("\(name), round \(round): line \(line): \(cause.message)")
    }
    if case .unfinished = parts.tail { unfinished += 1 }
    let texts = parts.lines.compactMap { $0.data["text"]?.string }
    let lost = claimed.subtracting(texts)
    if !lost.isEmpty { problems.append("\(name), round \(round): lost \(lost.sorted())") }
    if Set(texts).count != texts.count {
      problems.append("\(name), round \(round): recorded twice")
    }
  }
}
