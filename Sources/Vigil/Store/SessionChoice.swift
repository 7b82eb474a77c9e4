internal import Encoding
internal import Journaling
internal import SessionCore

/// Which session a command means.
extension SessionStore {
  private static let halfADay = 12 * 3_600_000

  /// The session of that id or that beginning; else the only one that is open now.
  func choose(_ word: String?) throws(Failure) -> String {
    guard let word else { return try onlyOpen() }
    // By its name: there may be years of sessions to list. A folder that can't be looked at says nothing.
    if SessionIdentifier.isSafe(word), (try? journals.contains(word)) == true { return word }
    let ids = self.ids
    if ids.contains(word) { return word }
    let fitting = ids.filter { $0.hasPrefix(word) }
    switch fitting.count {
    case 1: return fitting[0]
    case 0:
      throw Failure(
        "\"\(word)\": there is no such session; `vigil list` names those there are", .usage)
    default:
      throw Failure(
        "\"\(word)\" fits \(fitting.count) sessions: \(fitting.joined(separator: ", ")); "
          + "write more of the id", .usage)
    }
  }

  private func onlyOpen() throws(Failure) -> String {
    let open = openNow
    guard open.count != 1 else { return open[0].id }
    guard !open.isEmpty else {
      throw Failure(
        "no session is open now (unfinished, no simulation, an event in the last 12 hours)"
          + recent() + "; name one, or open one with `vigil new CLIENT`", .usage)
    }
    let names = open.map { "\($0.id) (\($0.client))" }.joined(separator: ", ")
    throw Failure("\(open.count) sessions are open: \(names); name the one that is meant", .usage)
  }

  private func recent() -> String {
    let ids = self.ids.suffix(3)
    return ids.isEmpty ? "" : ": there are \(ids.joined(separator: ", "))"
  }

  /// Unfinished, no simulation, and with an event in the last 12 hours.
  var openNow: [SessionSummary] {
    let now = SystemClocks.moment().wall.milliseconds
    return unfinished().filter { summary in
      guard let last = summary.lastEventAt else { return false }
      return !summary.isSimulation && now - last.milliseconds <= Self.halfADay
    }
  }
}
