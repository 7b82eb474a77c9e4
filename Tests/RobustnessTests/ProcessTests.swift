import Encoding
import Foundation
import Glibc
import Journaling
import TestSupport
import Testing

/// Several windows, storms of signals, terminals that go, and somebody who hits every key.
@Suite("Windows, signals and careless hands")
struct ProcessTests {
  @Test func aSessionOpenElsewhereIsSaidInBothWindows() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let first = try bedside.screen(["resume", id, "--by", "RL"])
    #expect(first.waitFor("C-0412"))
    // A warning of where the record lies would stand in the place of the news.
    #expect(first.enterNote("here first"))
    let second = try bedside.screen(["resume", id, "--by", "KM"])
    #expect(first.waitFor("KM opened this session"), "\(first.screen.lines)")
    #expect(second.waitFor("open in another window"), "\(second.screen.lines)")
    let linear = try bedside.run(["resume", id, "--linear"])
    #expect(linear.output.contains("open in another window"), "\(linear.all)")
    for window in [second, first] {
      window.type("Q")
      #expect(window.wait() == .exited(0))
    }
    #expect(try !bedside.run(["resume", id, "--linear"]).output.contains("another window"))
    let left = try FileManager.default.contentsOfDirectory(atPath: bedside.path("state"))
    #expect(left.isEmpty, "\(left)")
  }

  /// A screen and a pipe write at once; neither's lines are lost, torn or out of the chain.
  @Test func twoWritersAtOnce() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let count = Choice.count("WRITER_ENTRIES", usually: 150)
    let lines = { (name: String) in (0..<count).map { "\(name)\($0)." } }
    let done = DispatchSemaphore(value: 0)
    for name in ["A", "B"] {
      let input = Array(lines(name).map { "note \($0)\n" }.joined().utf8)
      Thread {
        _ = try? bedside.run(["log", "--session", id, "--by", name, "-"], input: input)
        done.signal()
      }.start()
    }
    for _ in 0..<2 { done.wait() }
    let held = try bedside.notes(id)
    for name in ["A", "B"] { #expect(held.filter { $0.hasPrefix(name) } == lines(name)) }
    #expect(try bedside.run("verify", id).status == 0)
  }

  @Test func aStormOfSignalsLosesNothing() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let terminal = try bedside.screen(["resume", id])
    #expect(terminal.waitFor("C-0412"))
    var dice = Dice(seed: Choice.seed)
    for number in 0..<20 {
      terminal.type("n storm \(number).")
      for _ in 0..<3 {
        terminal.resize(rows: 1 + dice.below(60), columns: 1 + dice.below(200))
        if dice.below(4) == 0 { terminal.signal(SIGCONT) }
      }
      terminal.type("\r")
    }
    terminal.signal(SIGTSTP)
    terminal.resize(rows: 30, columns: 100)
    #expect(terminal.waitForStop())
    #expect(terminal.wait { !$0.isAlternate })
    terminal.signal(SIGCONT)
    #expect(terminal.wait { $0.isAlternate && $0.contains("storm 19.") })
    let storm = ["begun"] + (0..<20).map { "storm \($0)." }
    _ = terminal.wait { _ in (try? bedside.notes(id)) == storm }
    #expect(try bedside.notes(id) == storm)
    terminal.type("Q")
    #expect(terminal.wait() == .exited(0))
    #expect(terminal.modes == terminal.initialModes)
  }

  /// Started with SIGHUP ignored, as by nohup: the terminal's end is seen all the same.
  @Test func aTerminalThatGoesWithoutASignal() throws {
    let bedside = try Bedside()
    let id = try bedside.session()
    let terminal = try bedside.screen(
      ["resume", id], through: ["/bin/sh", "-c", "trap '' HUP; exec \"$0\" \"$@\""])
    #expect(terminal.waitFor("C-0412"))
    #expect(terminal.enterNote("saved before"))
    terminal.type("n half a sentence")
    #expect(terminal.waitFor("half a sentence"))
    terminal.vanish()
    #expect(terminal.wait() == .exited(128 + Int(SIGHUP)))
    let drafts = try FileManager.default.contentsOfDirectory(atPath: bedside.path("state"))
    #expect(drafts.contains { $0.hasPrefix("draft-") }, "\(drafts)")
    #expect(try bedside.notes(id).last == "saved before")
    let again = try bedside.screen(["resume", id])
    #expect(again.waitFor("half a sentence"), "\(again.screen.lines)")
  }

  /// Random keys, words and sizes; the program stays whole, its record true, its terminal clean.
  /// `MONKEY_KEYS` chooses how many.
  @Test func aMonkeyAtTheKeys() throws {
    let count = Choice.count("MONKEY_KEYS", usually: 4000)
    let seed = Choice.seed
    let bedside = try Bedside()
    let id = try bedside.session("122/78 68 98 baseline\nd 100mg sl hold 12m\n")
    var terminal = try bedside.screen(["resume", id])
    #expect(terminal.waitFor("C-0412"))
    var monkey = Monkey(seed: seed)
    var typed = 0
    while typed < count {
      let keys = (0..<20).map { _ in monkey.key() }.joined()
      typed += 20
      terminal.type(keys)
      if monkey.isResizing { terminal.resize(rows: monkey.rows, columns: monkey.columns) }
      if monkey.isLeaving {
        terminal.type("\u{1B}\u{1B}\u{1B}")
        terminal.settle(milliseconds: 100)
        terminal.type("Q")
        terminal.settle(milliseconds: 300)
      }
      terminal.settle(milliseconds: 2)
      guard terminal.isClosed else { continue }
      let ending = terminal.wait()
      #expect(ending == .exited(0), "SEED=\(seed), after \(typed) keys: \(ending)")
      #expect(RawBytes.forbidden(on: terminal).isEmpty, "SEED=\(seed)")
      guard ending == .exited(0) else { return }
      terminal = try bedside.screen(["resume", id])
      #expect(terminal.wait { $0.isAlternate }, "SEED=\(seed), after \(typed) keys")
    }
    #expect(RawBytes.forbidden(on: terminal).isEmpty, "SEED=\(seed)")
    terminal.signal(SIGTERM)
    #expect(terminal.wait() == .exited(128 + Int(SIGTERM)), "SEED=\(seed)")
    for session in bedside.ids {
      let verified = try bedside.run("verify", session)
      #expect(verified.status == 0, "SEED=\(seed): \(verified.all)")
      for format in Bedside.formats {
        let words = ["export", session, "--format", format, "--output", "-"]
        #expect(try bedside.run(words).status == 0, "SEED=\(seed)")
      }
    }
    #expect(try bedside.read(id).lines.count > 3, "SEED=\(seed): the monkey entered nothing")
  }
}
