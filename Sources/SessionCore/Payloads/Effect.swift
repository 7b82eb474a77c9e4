package import Encoding

/// A side effect noticed, graded or asked about; grade 0 ends an episode.
package struct Effect: EventPayload {
  package static let type = "effect"

  /// The protocol's name, or the words as typed; empty in a round that found none.
  package var name: String
  package var snomed: String?
  /// 0 gone, 1 mild, 2 moderate, 3 severe, 4 life-threatening, 5 death; nil is not stated, never mild.
  package var grade: Int?
  /// True for "asked, none present".
  package var none: Bool

  package init(name: String, snomed: String? = nil, grade: Int? = nil) {
    self.name = name
    self.snomed = snomed
    self.grade = grade
    none = false
  }

  /// The round in which none was present.
  package static let askedNone = Effect(none: ())

  private init(none: Void) {
    name = ""
    snomed = nil
    grade = nil
    self.none = true
  }

  package init?(data: JSONObject) {
    none = data["none"]?.bool ?? false
    guard let name = data["name"]?.string ?? (none ? "" : nil) else { return nil }
    self.name = name
    snomed = data["snomed"]?.string
    grade = data["grade"]?.integer
  }

  package var data: JSONObject {
    var data = JSONObject()
    guard !none else {
      data.set("none", .bool(true))
      return data
    }
    data.set("name", .string(name))
    data.set("snomed", snomed.map(JSONValue.string))
    data.set("grade", grade.map(JSONValue.integer))
    return data
  }
}
