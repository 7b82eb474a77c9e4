package import Encoding

/// The session was taken up again by another process.
package struct Resumed: EventPayload {
  package static let type = "resumed"

  package var anchor: Anchor?
  /// `reboot` when the machine was started anew in between.
  package var across: String?
  /// False when the wall clock went back over the reboot, so that the time in between is unknown.
  package var timeKnown: Bool

  package init(anchor: Anchor?, across: String? = nil, timeKnown: Bool = true) {
    self.anchor = anchor
    self.across = across
    self.timeKnown = timeKnown
  }

  package init?(data: JSONObject) {
    self.init(
      anchor: Anchor(data["anchor"]), across: data["across"]?.string,
      timeKnown: data["timeKnown"]?.bool ?? true)
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("anchor", anchor?.json)
    data.set("across", across.map(JSONValue.string))
    if !timeKnown { data.set("timeKnown", .bool(false)) }
    return data
  }
}
