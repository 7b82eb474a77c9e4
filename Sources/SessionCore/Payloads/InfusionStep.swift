package import Encoding

/// A step of the pump, as it was done or read.
package struct InfusionStep: EventPayload {
  package static let type = "infusion"

  /// `start`, `rate`, `pause`, `resume`, `stop` or `given`.
  package var action: String
  /// As typed with its unit, as in 60ml/h.
  package var rate: String?
  /// What the pump says was given.
  package var givenMilligrams: Amount?
  /// The infusion's dose.
  package var dose: Int?

  package init(
    action: String, rate: String? = nil, givenMilligrams: Amount? = nil, dose: Int? = nil
  ) {
    self.action = action
    self.rate = rate
    self.givenMilligrams = givenMilligrams
    self.dose = dose
  }

  package init?(data: JSONObject) {
    guard let action = data["action"]?.string else { return nil }
    self.action = action
    rate = data["rate"]?.string
    givenMilligrams = Amount(data["givenMilligrams"])
    dose = data["dose"]?.integer
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("action", .string(action))
    data.set("rate", rate.map(JSONValue.string))
    data.set("givenMilligrams", givenMilligrams?.json)
    data.set("dose", dose.map(JSONValue.integer))
    return data
  }
}
