package import Encoding

/// One of the therapist's own clocks starts or stops.
package struct ClockToggle: EventPayload {
  package static let type = "clock"

  /// `face` (face to face) or `therapy`.
  package var clock: String
  package var running: Bool

  package init(
    clock: String, running: Bool = false
  ) {
    self.clock = clock
    self.running = running
  }

  package init?(data: JSONObject) {
    guard let clock = data["clock"]?.string else { return nil }
    self.clock = clock
    running = data["running"]?.bool ?? false
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("clock", .string(clock))
    data.set("running", .bool(running))
    return data
  }
}
