import Foundation
import TestSupport
import Testing

@Suite("The demo")
struct DemoTests {
  @Test(arguments: ["pressure", "calm", "nausea", "emergency", "esketamine"])
  func everyLineOfAScenarioIsCommitted(scenario: String) throws {
    let home = try Home()
    let outcome = try home.run("demo", scenario)
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(!outcome.lines.contains { $0.hasPrefix("! ") }, "\(outcome.output)")
    #expect(outcome.output.contains("SIMULATION"))
    let id = try home.onlySession()
    #expect(try home.run("verify", id).status == 0)
    #expect(try home.run("export", id, "--output", "-").output.contains("SIMULATION"))
  }

  @Test func drawsItsPictureTheSameEveryTimeAndLeavesNoSession() throws {
    let home = try Home()
    #expect(try home.run("demo", "--picture", "one.svg").status == 0)
    #expect(try home.run("demo", "--picture", "other.svg").status == 0)
    let one = try Data(contentsOf: URL(filePath: home.path + "/one.svg"))
    #expect(one == (try Data(contentsOf: URL(filePath: home.path + "/other.svg"))))
    #expect(String(decoding: one, as: UTF8.self).contains("CAUTION"))
    #expect(!FileManager.default.fileExists(atPath: home.file("sessions").path))
  }

  @Test func playsOnTheScreenUntilAKeyStopsIt() throws {
    let home = try Home()
    let terminal = try home.screen("demo")
    #expect(terminal.waitFor("SIMULATION"))
    #expect(terminal.waitFor("baseline"))
    terminal.type("x")
    #expect(terminal.waitFor("explore"), "\(terminal.screen.lines)")
    #expect(terminal.leave() == .exited(0))
  }
}
