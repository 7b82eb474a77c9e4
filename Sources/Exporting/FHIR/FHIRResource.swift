import Encoding

/// One resource with what a server may find it by.
struct FHIRResource {
  let type: String
  /// Stays the same over every export of the session.
  let key: String
  var body: JSONObject
  /// The numbers of the entries that it tells of.
  let entries: [Int]
  /// Systems differ, the value is the entry's own: a token search of it finds this resource.
  let token: (parameter: String, system: String, value: String)

  /// A resource with an `identifier` of ours.
  init(
    _ type: String, _ key: String, in context: FHIRContext, of entries: [Int] = [],
    _ body: JSONObject
  ) {
    let (system, value) = (context.base + "/identifier/entry", context.identifier(key))
    self.init(type, key, system: system, value: value, of: entries, body)
  }

  /// A resource found by an identifier that stands for itself, as a client's code does.
  init(
    _ type: String, _ key: String, system: String, value: String, of entries: [Int] = [],
    _ body: JSONObject
  ) {
    self.type = type
    self.key = key
    self.entries = entries
    token = ("identifier", system, value)
    var whole: JSONObject = ["resourceType": .string(type)]
    if body["identifier"] == nil {
      whole["identifier"] = [["system": .string(system), "value": .string(value)]]
    }
    for member in body.members { whole[member.key] = member.value }
    self.body = whole
  }

  /// A resource of a type that has no search by identifier: a tag stands in.
  init(tagged type: String, _ key: String, in context: FHIRContext, _ body: JSONObject) {
    self.type = type
    self.key = key
    entries = []
    token = ("_tag", context.base + "/CodeSystem/entry-tag", context.identifier(key))
    var whole: JSONObject = ["resourceType": .string(type)]
    whole["meta"] = ["tag": [["system": .string(token.system), "code": .string(token.value)]]]
    for member in body.members { whole[member.key] = member.value }
    self.body = whole
  }

  /// The condition under which a server creates nothing new, percent-encoded as a whole.
  var ifNoneExist: String {
    "\(token.parameter)=" + Self.encoded("\(token.system)|\(token.value)")
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.isASCII && scalar.properties.isAlphabetic || (0x30...0x39).contains(byte)
        || "-._~".utf8.contains(byte)
      guard !isPlain else { return String(scalar) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined()
  }
}
