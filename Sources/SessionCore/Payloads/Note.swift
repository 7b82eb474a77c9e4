package import Encoding

/// Words for the record, kept scalar by scalar.
package struct Note: EventPayload {
  package static let type = "note"

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case note, quote, mark, observed, intention, addendum, process
  }

  package var kind: Kind
  package var text: String
  /// True when invalid bytes were replaced by U+FFFD.
  package var repaired: Bool

  package init(kind: Kind, text: String, repaired: Bool = false) {
    self.kind = kind
    self.text = text
    self.repaired = repaired
  }

  package init?(data: JSONObject) {
    guard let text = data["text"]?.string,
      let kind = Kind(rawValue: data["kind"]?.string ?? Kind.note.rawValue)
    else { return nil }
    self.init(kind: kind, text: text, repaired: data["repaired"]?.bool ?? false)
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("kind", .string(kind.rawValue))
    data.set("text", .string(text))
    if repaired { data.set("repaired", .bool(true)) }
    return data
  }
}
