/// A JSON object whose members keep the order in which they were written.
package struct JSONObject: Sendable {
  package private(set) var members: [(key: String, value: JSONValue)]

  package init() { members = [] }

  package init(_ members: [(key: String, value: JSONValue)]) { self.members = members }

  package var keys: [String] { members.map(\.key) }
  package var isEmpty: Bool { members.isEmpty }
  package var count: Int { members.count }

  /// The value of that name (the last one, should a foreign file repeat it); nil removes it.
  package subscript(key: String) -> JSONValue? {
    get { place(of: key).map { members[$0].value } }
    set {
      guard let newValue else {
        members.removeAll { $0.key == key }
        return
      }
      if let place = place(of: key) {
        members[place].value = newValue
      } else {
        members.append((key, newValue))
      }
    }
  }

  /// A plain loop: a closure would retain and release every member on the way.
  private func place(of key: String) -> Int? {
    var place = members.count
    while place > 0 {
      place -= 1
      if members[place].key == key { return place }
    }
    return nil
  }

  /// Sets the value of that name; nil leaves everything as it was.
  package mutating func set(_ key: String, _ value: JSONValue?) {
    if let value { self[key] = value }
  }

  /// Adds a member without looking whether its name is there already.
  mutating func append(_ key: String, _ value: JSONValue) { members.append((key, value)) }

  /// The same object, keys ascending by their UTF-8 bytes at every depth.
  package var sortedByKey: JSONObject {
    let ordered = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return JSONObject(ordered.map { ($0.key, $0.value.sortedByKey) })
  }

  /// This object's compact JSON text.
  package var text: String { JSONValue.object(self).text }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    members = elements.map { (key: $0.0, value: $0.1) }
  }
}

extension JSONObject: Hashable {
  package static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.members.elementsEqual(rhs.members) { $0.key == $1.key && $0.value == $1.value }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(members.count)
    for member in members {
      hasher.combine(member.key)
      hasher.combine(member.value)
    }
  }
}
