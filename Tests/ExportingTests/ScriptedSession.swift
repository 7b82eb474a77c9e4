import Encoding
import Exporting
import Foundation
import SessionCore
import Testing

@testable import Vigil

/// Sessions that were typed: the scenarios of `vigil demo`, and an hour of its own in which much was corrected.
enum ScriptedSession {
  static let scenarios = Scenario.allCases.map(\.rawValue)
  static let corrected = "bedside-hour"
  static let names = scenarios + [corrected]

  static func named(_ name: String, simulation: Bool = true) throws -> Session {
    guard let scenario = Scenario(rawValue: name) else {
      var typist = Typist(route: .sublingual, simulation: simulation)
      for line in try lines(ofScript: name) { try typist.take(line) }
      return typist.session
    }
    var typist = Typist(scenario)
    for step in scenario.steps {
      typist.wait(milliseconds: step.pause)
      try typist.take(step.line)
    }
    return typist.session
  }

  private static func lines(ofScript name: String) throws -> [String] {
    let place = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Scripts/\(name).txt")
    let data = try #require(FileManager.default.contents(atPath: place.path))
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

/// Types lines on a clock that moves by `wait`.
struct Typist {
  private(set) var session = Session(id: "2026-11-20-k7f3")
  private var t = 0
  private var opening = SessionBuilder.opening

  init(route: Route, simulation: Bool) {
    self.init(.standard(for: route), route: route, simulation: simulation)
  }

  init(_ careProtocol: CareProtocol, route: Route?, simulation: Bool = false) {
    var opened = Opened(client: "C-0412", careProtocol: careProtocol, appVersion: "1.0.0")
    opened.route = route
    opened.number = 3
    opened.prescriber = "Dr Lin"
    opened.weightKilograms = Amount(72)
    if simulation { opened.simulationRate = Amount(60) }
    file(.opened(opened), t: 0, line: nil)
  }

  /// Sits down as the demonstration does.
  init(_ scenario: Scenario) {
    opening = Scenario.start
    let request = scenario.request(rate: Amount(60))
    var opened = Opened(
      client: request.client, careProtocol: .standard(for: request.route), appVersion: "1.0.0")
    opened.route = request.route
    opened.weightKilograms = request.weightKilograms
    opened.prescriber = request.prescriber
    opened.simulationRate = request.simulation?.rate
    file(.opened(opened), t: 0, line: nil)
  }

  mutating func wait(milliseconds: Int) { t += milliseconds }

  mutating func take(_ line: String) throws {
    if line.hasPrefix("wait "), let minutes = Int(line.dropFirst(5).dropLast()) {
      return wait(milliseconds: minutes * 60_000)
    }
    let last = session.lastEvent.map { String($0.seq) } ?? ""
    let command = line.replacingOccurrences(of: "correct last", with: "correct \(last)")
    do {
      for event in try understand(command, in: session, at: now, by: "RL").events {
        file(event.body, t: event.t ?? t, line: event.line)
      }
    } catch {
      Issue.record("\(line): \(error)")
    }
  }

  private var now: Now { Now(t: t, wall: opening.advanced(byMilliseconds: t)) }

  private mutating func file(_ body: EventBody, t observed: Int, line: String?) {
    session.apply(
      Event(
        seq: session.eventCount + 1, t: observed, recorded: t, wall: now.wall, by: "RL",
        via: .keys, line: line, body: body))
  }
}
