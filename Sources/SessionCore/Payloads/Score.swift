package import Encoding

/// A rating or a scale's number, with the range it stands in.
package struct Score: EventPayload {
  package static let type = "score"

  package var instrument: String
  package var value: Int?
  /// A value that is a word, as in AVPU.
  package var word: String?
  package var min: Int?
  package var max: Int?
  /// The parts a sum is made of.
  package var parts: [Int]?
  /// Why there is no value.
  package var absent: String?
  /// The level it was found at when it was written down, where that asks for a decision.
  package var raised: [Raised] = []
  /// True when a later score had settled that level when this one was written down: it asks for nothing,
  /// and clears nothing.
  package var settled = false

  package init(
    instrument: String, value: Int? = nil, word: String? = nil, min: Int? = nil, max: Int? = nil,
    parts: [Int]? = nil, absent: String? = nil
  ) {
    self.instrument = instrument
    self.value = value
    self.word = word
    self.min = min
    self.max = max
    self.parts = parts
    self.absent = absent
  }

  package init?(data: JSONObject) {
    guard let instrument = data["instrument"]?.string else { return nil }
    self.instrument = instrument
    value = data["value"]?.integer
    word = data["word"]?.string
    min = data["min"]?.integer
    max = data["max"]?.integer
    parts = data["parts"]?.array?.compactMap(\.integer)
    absent = data["absent"]?.string
    raised = data["raised"]?.array?.compactMap(Raised.init) ?? []
    settled = data["settled"]?.bool ?? false
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("instrument", .string(instrument))
    data.set("value", value.map(JSONValue.integer))
    data.set("word", word.map(JSONValue.string))
    data.set("min", min.map(JSONValue.integer))
    data.set("max", max.map(JSONValue.integer))
    data.set("parts", parts.map { .array($0.map(JSONValue.integer)) })
    data.set("absent", absent.map(JSONValue.string))
    if !raised.isEmpty { data.set("raised", .array(raised.map(\.json))) }
    if settled { data.set("settled", .bool(true)) }
    return data
  }
}
