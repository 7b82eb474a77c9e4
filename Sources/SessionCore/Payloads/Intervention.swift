package import Encoding

/// Something that was done for the patient.
package struct Intervention: EventPayload {
  package static let type = "intervention"

  package var text: String
  /// The way of working: mindfulness, cbt, act, ifs, somatic, talk or silence.
  package var modality: String?
  /// The number of the entry that opened the side effect it was for.
  package var effect: Int?

  package init(
    text: String, modality: String? = nil, effect: Int? = nil
  ) {
    self.text = text
    self.modality = modality
    self.effect = effect
  }

  package init?(data: JSONObject) {
    guard let text = data["text"]?.string else { return nil }
    self.text = text
    modality = data["modality"]?.string
    effect = data["for"]?.integer
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("text", .string(text))
    data.set("modality", modality.map(JSONValue.string))
    data.set("for", effect.map(JSONValue.integer))
    return data
  }
}
