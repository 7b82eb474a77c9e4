package import Encoding

extension Limit {
  package init?(json: JSONValue) {
    guard let data = json.object,
      let sign = data["sign"]?.string.flatMap(Sign.init(rawValue:)),
      let level = data["level"]?.string.flatMap(Level.init(rawValue:)),
      let bound = Bound(data)
    else { return nil }
    self.init(
      sign: sign, level: level, bound: bound, isExclusive: data["exclusive"]?.bool ?? false,
      sustainedMinutes: data["sustainedMinutes"]?.integer, remark: data["remark"]?.string,
      source: data["source"]?.string ?? "")
  }

  package var json: JSONValue {
    var data = JSONObject()
    data.set("sign", .string(sign.rawValue))
    data.set("level", .string(level.rawValue))
    data.set(bound.key, bound.value.json)
    if isExclusive { data.set("exclusive", .bool(true)) }
    data.set("sustainedMinutes", sustainedMinutes.map(JSONValue.integer))
    data.set("remark", remark.map(JSONValue.string))
    data.set("source", .string(source))
    return .object(data)
  }
}

extension Limit.Bound {
  /// The number it stands at, in the sign's unit.
  package var value: Amount {
    switch self {
    case .atLeast(let value), .atMost(let value), .riseAtLeast(let value): value
    }
  }

  fileprivate var key: String {
    switch self {
    case .atLeast: "atLeast"
    case .atMost: "atMost"
    case .riseAtLeast: "riseAtLeast"
    }
  }

  fileprivate init?(_ data: JSONObject) {
    if let value = Amount(data["atLeast"]) {
      self = .atLeast(value)
    } else if let value = Amount(data["atMost"]) {
      self = .atMost(value)
    } else if let value = Amount(data["riseAtLeast"]) {
      self = .riseAtLeast(value)
    } else {
      return nil
    }
  }
}
