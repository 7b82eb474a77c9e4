internal import SessionCore

/// The scripted simulations that `vigil demo` shows.
enum Scenario: String, CaseIterable, Sendable {
  case pressure, calm, nausea, emergency, esketamine

  /// One line for lists.
  var summary: String {
    switch self {
    case .pressure: "a lozenge and a booster, a pressure over its limit, nausea that passes"
    case .calm: "a lozenge, and an hour in which nothing is wrong"
    case .nausea: "an injection, nausea that climbs and passes"
    case .emergency: "a slow infusion, a falling saturation, the pump stopped, help called"
    case .esketamine: "three nasal devices, a dissociation that becomes a side effect"
    }
  }

  var client: String {
    switch self {
    case .pressure: "C-0412"
    case .calm: "C-0398"
    case .nausea: "C-0405"
    case .emergency: "C-0417"
    case .esketamine: "C-0388"
    }
  }

  var route: String {
    switch self {
    case .pressure, .calm: "sl"
    case .nausea: "im"
    case .emergency: "iv"
    case .esketamine: "esketamine"
    }
  }

  /// Commands and the waits between them, as the linear door reads them.
  var script: String {
    switch self {
    case .pressure: Self.pressureScript
    case .calm: Self.calmScript
    case .nausea: Self.nauseaScript
    case .emergency: Self.emergencyScript
    case .esketamine: Self.esketamineScript
    }
  }

  /// The script's lines, each with how long to wait before it.
  var steps: [Step] {
    var steps: [Step] = []
    var pause = 0
    for line in script.split(separator: "\n") {
      if line.hasPrefix("wait ") {
        pause += TimeSpan.milliseconds(line.dropFirst(5)) ?? 0
      } else {
        steps.append(Step(pause: pause, line: String(line)))
        pause = 0
      }
    }
    return steps
  }

  struct Step: Hashable, Sendable {
    /// Milliseconds of the session's clock before it.
    let pause: Int
    let line: String
  }
}
