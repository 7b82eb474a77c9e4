extension JSONValue {
  /// JSON for people, two spaces a level and no LF at the end.
  package func indentedText(sortedKeys: Bool) -> String {
    var writer = JSONText()
    writer.append(sortedKeys ? sortedByKey : self, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSONText {
  fileprivate mutating func append(_ value: JSONValue, depth: Int) {
    switch value {
    case .array(let values) where !values.isEmpty:
      append(raw: "[")
      for (place, value) in values.enumerated() {
        startLine(isFirst: place == 0, depth: depth + 1)
        append(value, depth: depth + 1)
      }
      endLines(with: "]", depth: depth)
    case .object(let object) where !object.isEmpty:
      append(raw: "{")
      for (place, member) in object.members.enumerated() {
        startLine(isFirst: place == 0, depth: depth + 1)
        append(quoted: member.key)
        append(raw: ": ")
        append(member.value, depth: depth + 1)
      }
      endLines(with: "}", depth: depth)
    default:
      append(value)
    }
  }

  private mutating func startLine(isFirst: Bool, depth: Int) {
    append(raw: isFirst ? "\n" : ",\n")
    append(raw: String(repeating: "  ", count: depth))
  }

  private mutating func endLines(with bracket: String, depth: Int) {
    append(raw: "\n" + String(repeating: "  ", count: depth) + bracket)
  }
}
