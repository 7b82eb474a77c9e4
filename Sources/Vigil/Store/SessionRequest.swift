internal import Encoding
internal import SessionCore

/// What a new session is to be, as the command line or the form says.
struct SessionRequest {
  var client: String
  var route: Route?
  var protocolName: String?
  var weightKilograms: Amount?
  var author: String?
  var prescriber: String?
  var site: String?
  var room: String?
  var limitsFile: String?
  /// Nil for a real session.
  var simulation: Simulation?

  struct Simulation {
    var rate: Amount
    var starting: WallTime?
    var id: String?
  }

  init(client: String) { self.client = client }
}

extension SessionRequest {
  /// From the options of `vigil new`.
  init(_ invocation: Invocation, _ store: SessionStore) throws(UsageError) {
    try invocation.require("simulate", for: "starting")
    try invocation.require("simulate", for: "id")
    self.init(client: invocation.operands[0])
    route = invocation["route"].flatMap(Route.init(rawValue:))
    protocolName = invocation["protocol"]
    weightKilograms = try Self.weight(invocation["weight"])
    author = store.author(invocation["by"])
    prescriber = invocation["prescriber"] ?? store.settings.prescriber
    site = invocation["site"] ?? store.settings.site
    room = invocation["room"]
    limitsFile = invocation["limits"]
    simulation = try Self.simulation(invocation)
  }

  private static func weight(_ text: String?) throws(UsageError) -> Amount? {
    guard let text else { return nil }
    let number = text.hasSuffix("kg") ? String(text.dropLast(2)) : text
    guard let weight = Amount(text: number), weight > Amount(0), weight < Amount(1000) else {
      throw .unreadable(text, of: "weight", wanted: "kilograms, such as --weight 72")
    }
    return weight
  }

  private static func simulation(_ invocation: Invocation) throws(UsageError) -> Simulation? {
    guard let text = invocation["simulate"] else { return nil }
    guard let rate = Amount(text: text), rate > Amount(0), rate <= Amount(3600) else {
      throw .unreadable(text, of: "rate", wanted: "how many times as fast, such as --simulate 60")
    }
    var simulation = Simulation(rate: rate, starting: nil, id: invocation["id"])
    if let starting = invocation["starting"] {
      guard let wall = WallTime(iso8601: starting) else {
        throw .unreadable(
          starting, of: "time", wanted: "--starting 2026-11-20T14:00:00+01:00")
      }
      simulation.starting = wall
    }
    return simulation
  }
}
