import Foundation
import TestSupport
import Testing

@Suite("A session in its course")
struct CourseTests {
  @Test func isNumberedByTheSessionsWithADoseBeforeIt() throws {
    let home = try Home()
    for (client, line, number) in [
      ("C-0412", "note no dose today", 1), ("C-0412", "dose 100mg sl", 1),
      ("C-0388", "dose 100mg sl", 1), ("C-0412", "dose 50mg sl", 2), ("C-0412", "note here", 3),
    ] {
      let outcome = try home.run("new", client, "--route", "sl", input: line + "\n")
      let id = try #require(outcome.lines.first?.split(separator: " ").dropFirst(2).first)
      let opened = try #require(try home.journal(String(id)).first)
      #expect(opened.data["number"] as? Int == number, "\(client) \(line)")
    }
    _ = try home.simulate("dose 100mg sl")
    #expect(try home.journal("hour").first?.data["number"] == nil, "a simulation is in no course")
  }

  @Test func theListCountsTheDaysOfIntegration() throws {
    let home = try Home()
    _ = try home.run("new", "C-0412", "--route", "sl", input: "dose 100mg sl\n")
    #expect(try !home.run("list").output.contains("integration"), "not while it runs")
    let id = try home.onlySession()
    _ = try home.run("log", "--session", id, "end")
    // The days are those of the calendar, and midnight may pass between two commands.
    #expect(
      try home.run("list").output
        .contains(/integration 2[01] days left, nothing arranged/))
    _ = try home.run("log", "--session", id, "followup 2099-01-05 integration with RL")
    _ = try home.run("log", "--session", id, "followup 2020-01-05 long ago")
    let line = try home.run("list").output
    #expect(
      line.contains(/integration 2[01] days left, next 2099-01-05 integration with RL/), "\(line)")
  }
}
