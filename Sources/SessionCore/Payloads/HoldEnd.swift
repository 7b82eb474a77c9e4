package import Encoding

/// The end of a hold: the lozenge was spit out, or swallowed.
package struct HoldEnd: EventPayload {
  package static let type = "hold"

  /// The dose's number.
  package var dose: Int?
  /// `spit` or `swallowed`.
  package var outcome: String

  package init(
    dose: Int? = nil, outcome: String
  ) {
    self.dose = dose
    self.outcome = outcome
  }

  package init?(data: JSONObject) {
    guard let outcome = data["outcome"]?.string else { return nil }
    dose = data["dose"]?.integer
    self.outcome = outcome
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("dose", dose.map(JSONValue.integer))
    data.set("outcome", .string(outcome))
    return data
  }
}
