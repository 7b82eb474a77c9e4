package import Encoding

/// A JSON object that stays text until it is asked for.
package struct StoredObject: Hashable, Sendable {
  let text: ArraySlice<UInt8>

  init(_ object: JSONObject) { text = JSONValue.object(object).bytes[...] }

  init(text: ArraySlice<UInt8>) { self.text = text }

  /// The object, which every call reads anew; nil when the text is none.
  package var object: JSONObject? { (try? JSONValue(bytes: text))?.object }
}
