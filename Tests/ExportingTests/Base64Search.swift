import Encoding
import Foundation

/// Finds the documents inside a FHIR bundle.
enum Base64Search {
  static func texts(in json: JSONValue) -> [String] {
    switch json {
    case .array(let values): values.flatMap(texts)
    case .object(let object):
      object.members.flatMap { member in
        if member.key == "data", let text = member.value.string,
          let data = Data(base64Encoded: text)
        {
          return [String(decoding: data, as: UTF8.self)]
        }
        return texts(in: member.value)
      }
    default: []
    }
  }
}
