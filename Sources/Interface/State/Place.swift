/// Where the person is.
package enum Place: Hashable, Sendable {
  case home
  /// The new-session form.
  case form
  case session
}

/// What the middle of a session's screen shows.
package enum Page: Hashable, Sendable {
  case main
  case chart
  case help
  case handOver
  case emergency
  case finish
  case lightsOut
  /// The whole history of the entry of that number.
  case history(Int)

  /// Cards and pages on which `q` leaves; on the finish page words are typed.
  package var leavesWithQ: Bool {
    switch self {
    case .chart, .help, .handOver, .emergency, .history: true
    case .main, .finish, .lightsOut: false
    }
  }
}
