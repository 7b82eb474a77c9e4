package import Encoding

/// One item of a checklist, asked and answered.
package struct ChecklistAnswer: EventPayload {
  package static let type = "checklist"

  package var list: String
  package var item: String
  /// `yes`, `no`, `na` or `text`.
  package var answer: String
  package var text: String?

  package init(
    list: String, item: String, answer: String, text: String? = nil
  ) {
    self.list = list
    self.item = item
    self.answer = answer
    self.text = text
  }

  package init?(data: JSONObject) {
    guard let list = data["list"]?.string, let item = data["item"]?.string,
      let answer = data["answer"]?.string
    else { return nil }
    self.list = list
    self.item = item
    self.answer = answer
    text = data["text"]?.string
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("list", .string(list))
    data.set("item", .string(item))
    data.set("answer", .string(answer))
    data.set("text", text.map(JSONValue.string))
    return data
  }
}
