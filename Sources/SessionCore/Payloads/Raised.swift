import Encoding

/// A limit that a reading was found to be over when it was written down; never computed again.
package struct Raised: Hashable, Sendable {
  package var sign: Sign
  package var level: Level
  /// What was crossed, in words: "systolic over 160".
  package var limit: String
  /// Whose limit it is.
  package var source: String
  /// The change from baseline, where there was one.
  package var delta: Amount?

  package init(sign: Sign, level: Level, limit: String, source: String, delta: Amount?) {
    self.sign = sign
    self.level = level
    self.limit = limit
    self.source = source
    self.delta = delta
  }

  init?(_ value: JSONValue) {
    guard let data = value.object,
      let sign = data["sign"]?.string.flatMap(Sign.init(rawValue:)),
      let level = data["level"]?.string.flatMap(Level.init(rawValue:))
    else { return nil }
    self.init(
      sign: sign, level: level, limit: data["limit"]?.string ?? "",
      source: data["source"]?.string ?? "", delta: Amount(data["delta"]))
  }

  var json: JSONValue {
    var data = JSONObject()
    data.set("sign", .string(sign.rawValue))
    data.set("level", .string(level.rawValue))
    data.set("limit", .string(limit))
    data.set("source", .string(source))
    data.set("delta", delta?.json)
    return .object(data)
  }
}
