package import Encoding

/// A JSON object that stays text until it is asked for.
package struct StoredObject: Hashable, Sendable {
  let text: [UInt8]

  init(_ object: JSONObject) { text = JSONValue.object(object).bytes }

  /// `text` must have been judged to be an object.
  init(text: [UInt8]) { self.text = text }

  /// The object; every call reads it anew.
  package var object: JSONObject { (try? JSONValue(bytes: text))?.object ?? [:] }
}
