import Encoding
import Testing

@Suite("JSON values")
struct JSONValueTests {
  private let value: JSONValue = [
    "text": "a", "count": 3, "share": .decimal("0.5"), "open": true, "none": nil, "list": [1],
    "inner": ["x": 1],
  ]

  @Test func answersOnlyToItsKind() {
    #expect(value["text"]?.string == "a" && value["text"]?.integer == nil)
    #expect(value["count"]?.integer == 3 && value["count"]?.number == 3)
    #expect(value["share"]?.number == 0.5 && value["share"]?.integer == nil)
    #expect(value["open"]?.bool == true && value["open"]?.number == nil)
    #expect(value["none"]?.isNull == true && value["absent"] == nil)
    #expect(value["list"]?.array == [1] && value["list"]?.object == nil)
    #expect(value["inner"]?["x"] == 1 && value["text"]?["x"] == nil)
    #expect(JSONValue.decimal("1e999").number == nil)
  }

  @Test func setsInPlaceAddsAtTheEndAndRemoves() {
    var object: JSONObject = ["a": 1, "b": 2]
    object["a"] = 3
    object["c"] = 4
    #expect(object.text == #"{"a":3,"b":2,"c":4}"#)
    object["b"] = nil
    object.set("d", nil)
    object.set("e", 5)
    object["f"] = .null
    #expect(object.text == #"{"a":3,"c":4,"e":5,"f":null}"#)
    #expect(object.keys == ["a", "c", "e", "f"])
  }

  @Test func theOrderOfKeysCounts() {
    let one: JSONObject = ["a": 1, "b": 2]
    let other: JSONObject = ["b": 2, "a": 1]
    #expect(one != other)
    #expect(one.sortedByKey == other.sortedByKey)
    #expect(Set([one, other, one]).count == 2)
  }

  @Test func sortsByBytesAtEveryDepth() {
    let value: JSONValue = ["é": 1, "z": [["b": 1, "a": 2]], "Z": 2, "10": 3, "9": 4]
    #expect(value.sortedByKey.text == #"{"10":3,"9":4,"Z":2,"z":[{"a":2,"b":1}],"é":1}"#)
  }

  @Test func theLastOfRepeatedKeysCounts() throws {
    #expect(try JSONValue(text: #"{"a":1,"a":2}"#)["a"] == 2)
  }
}
