package import Encoding

/// The first line of a session, or of its next part after damage.
package struct Opened: EventPayload {
  package static let type = "opened"

  /// The clinic's own code for the patient; never a name.
  package var client: String
  package var route: Route?
  /// The whole protocol in force.
  package var careProtocol: CareProtocol {
    get { kept.careProtocol }
    set { kept = Kept(newValue) }
  }
  private var kept: Kept
  /// The patient's own limits, on top of the protocol's; empty when there are none.
  package var ownLimits: [Limit] = []
  package var weightKilograms: Amount?
  package var prescriber: String?
  package var site: String?
  package var room: String?
  /// Which session of the course this is.
  package var number: Int?
  /// How many times as fast as real time a simulation runs; nil in a real session.
  package var simulationRate: Amount?
  /// The time zone where the session was opened, as in Europe/Berlin or +01:00.
  package var zone: String?
  package var appVersion: String
  package var anchor: Anchor?
  /// The part this one goes on from.
  package var continues: Continuation?

  package init(client: String, careProtocol: CareProtocol, appVersion: String) {
    self.client = client
    kept = Kept(careProtocol)
    self.appVersion = appVersion
  }

  package var isSimulation: Bool { simulationRate != nil }

  package init?(data: JSONObject) {
    guard let client = data["client"]?.string else { return nil }
    self.init(
      client: client, careProtocol: CareProtocol(json: data["protocol"]),
      appVersion: data["appVersion"]?.string ?? "")
    route = data["route"]?.string.flatMap(Route.init(rawValue:))
    ownLimits = data["limits"]?.array?.compactMap(Limit.init(json:)) ?? []
    weightKilograms = Amount(data["weightKilograms"])
    prescriber = data["prescriber"]?.string
    site = data["site"]?.string
    room = data["room"]?.string
    number = data["number"]?.integer
    simulationRate = Amount(data["simulation"])
    zone = data["zone"]?.string
    anchor = Anchor(data["anchor"])
    continues = Continuation(data["continues"])
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("client", .string(client))
    data.set("route", route.map { .string($0.rawValue) })
    data.set("protocol", careProtocol.json)
    if !ownLimits.isEmpty { data.set("limits", .array(ownLimits.map(\.json))) }
    data.set("weightKilograms", weightKilograms?.json)
    data.set("prescriber", prescriber.map(JSONValue.string))
    data.set("site", site.map(JSONValue.string))
    data.set("room", room.map(JSONValue.string))
    data.set("number", number.map(JSONValue.integer))
    data.set("simulation", simulationRate?.json)
    data.set("zone", zone.map(JSONValue.string))
    data.set("appVersion", .string(appVersion))
    data.set("anchor", anchor?.json)
    data.set("continues", continues?.json)
    return data
  }
}

/// A protocol is long, and an opening is copied with every state of the screen.
private final class Kept: Hashable, Sendable {
  let careProtocol: CareProtocol

  init(_ careProtocol: CareProtocol) { self.careProtocol = careProtocol }

  static func == (one: Kept, other: Kept) -> Bool {
    one === other || one.careProtocol == other.careProtocol
  }

  func hash(into hasher: inout Hasher) { hasher.combine(careProtocol) }
}
