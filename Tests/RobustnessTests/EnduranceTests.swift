import Encoding
import Foundation
import Journaling
import TestSupport
import Testing

/// A long day at the bedside, simulated on a real screen: the program doesn't grow.
@Suite("Eight hours")
struct EnduranceTests {
  private static let hour = 3_600_000
  /// One hour in so many milliseconds; the screen is drawn at every second of it.
  private static let rate = 2400

  @Test(.disabled(if: Sanitizer.isAddress, "freed memory is kept back under this sanitizer"))
  func onTheScreenNeedNoMoreMemoryThanOne() throws {
    let bedside = try Bedside()
    let terminal = try bedside.screen(
      ["new", "C-8", "--route", "sl", "--by", "RL", "--simulate", "\(Self.rate)"])
    #expect(terminal.waitFor("C-8"))
    let id = try #require(bedside.ids.first)
    terminal.type("d 100mg sl\r")
    var (entries, warm) = (0, 0)
    let began = try recorded(bedside, id)
    while try recorded(bedside, id) - began < 9 * Self.hour {
      entries += 1
      guard terminal.enterNote("hour after hour \(entries).") else { break }
      if warm == 0, try recorded(bedside, id) - began >= Self.hour {
        warm = try residentKilobytes(terminal)
      }
    }
    let end = try residentKilobytes(terminal)
    #expect(try recorded(bedside, id) - began >= 9 * Self.hour, "\(terminal.screen.lines)")
    #expect(
      warm > 0 && end < warm + warm / 4 + 2048, "\(warm) KB after one hour, \(end) at the end")
    print("\(entries) entries, \(warm) KB resident after one hour, \(end) KB after nine")
    terminal.type("Q")
    #expect(terminal.wait() == .exited(0))
    #expect(try bedside.run("verify", id).status == 0)
  }

  private func recorded(_ bedside: Bedside, _ id: String) throws -> Int {
    try bedside.read(id).lines.last?.recorded ?? 0
  }

  private func residentKilobytes(_ terminal: PseudoTerminal) throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(terminal.process)/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
    return try #require(Int(line.filter(\.isNumber)))
  }
}
