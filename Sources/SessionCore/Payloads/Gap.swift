package import Encoding

/// A stretch that the clocks didn't agree on: the machine slept, or the wall clock was moved.
package struct Gap: EventPayload {
  package static let type = "gap"

  /// `suspend` or `clock`.
  package var kind: String
  /// How long the suspend was, or how far the wall clock moved.
  package var milliseconds: Int
  /// ISO 8601.
  package var wallBefore: String
  /// ISO 8601.
  package var wallAfter: String

  package init(
    kind: String, milliseconds: Int, wallBefore: String, wallAfter: String
  ) {
    self.kind = kind
    self.milliseconds = milliseconds
    self.wallBefore = wallBefore
    self.wallAfter = wallAfter
  }

  package init?(data: JSONObject) {
    guard let kind = data["kind"]?.string, let milliseconds = data["milliseconds"]?.integer,
      let wallBefore = data["wallBefore"]?.string, let wallAfter = data["wallAfter"]?.string
    else { return nil }
    self.kind = kind
    self.milliseconds = milliseconds
    self.wallBefore = wallBefore
    self.wallAfter = wallAfter
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("kind", .string(kind))
    data.set("milliseconds", .integer(milliseconds))
    data.set("wallBefore", .string(wallBefore))
    data.set("wallAfter", .string(wallAfter))
    return data
  }
}
