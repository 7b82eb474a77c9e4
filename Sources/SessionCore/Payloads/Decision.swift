package import Encoding

/// What a person decided about something open: an alert, the before-dosing or leaving gate, a due set.
package struct Decision: EventPayload {
  package static let type = "decision"

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case recheck, called, treated, expected
    /// A gate passed, put off or cancelled.
    case proceed, delay, cancel
    /// A due set of vitals put off.
    case deferred
  }

  package var kind: Kind
  package var text: String?
  /// The alerts it answers, as `"<seq>.<sign>"`.
  package var alerts: [String]
  /// Minutes until the recheck, or by which a set is put off.
  package var minutes: Int?
  /// `predose` or `discharge`, for the gate's kinds.
  package var gate: String?
  package var who: String?
  package var reason: String?

  package init(
    kind: Kind, text: String? = nil, alerts: [String] = [], minutes: Int? = nil,
    gate: String? = nil, who: String? = nil, reason: String? = nil
  ) {
    self.kind = kind
    self.text = text
    self.alerts = alerts
    self.minutes = minutes
    self.gate = gate
    self.who = who
    self.reason = reason
  }

  package init?(data: JSONObject) {
    guard let kind = data["kind"]?.string.flatMap(Kind.init(rawValue:)) else { return nil }
    self.init(
      kind: kind, text: data["text"]?.string,
      alerts: data["alerts"]?.array?.compactMap(\.string) ?? [],
      minutes: data["minutes"]?.integer, gate: data["gate"]?.string, who: data["who"]?.string,
      reason: data["reason"]?.string)
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("kind", .string(kind.rawValue))
    data.set("text", text.map(JSONValue.string))
    if !alerts.isEmpty { data.set("alerts", .array(alerts.map(JSONValue.string))) }
    data.set("minutes", minutes.map(JSONValue.integer))
    data.set("gate", gate.map(JSONValue.string))
    data.set("who", who.map(JSONValue.string))
    data.set("reason", reason.map(JSONValue.string))
    return data
  }
}
