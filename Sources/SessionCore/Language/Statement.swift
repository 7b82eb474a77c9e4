/// What a line states, before it is given its time and filed as an entry or as a correction of one.
struct Statement {
  var body: EventBody
  var preview: [PreviewPart]
  var question: Question?
  /// True when the body's own text is what was typed, so that the line needn't be kept beside it.
  var isText = false

  init(_ body: EventBody, _ preview: [PreviewPart]) {
    self.body = body
    self.preview = preview
  }

  init(_ body: EventBody, _ preview: String) {
    self.init(body, [PreviewPart(preview)])
  }

  /// Words in the record, scalar by scalar.
  init(_ kind: Note.Kind, _ text: String) {
    self.init(.note(Note(kind: kind, text: text, repaired: text.isRepaired)), text)
    isText = true
  }
}

extension String {
  /// Whether invalid bytes were replaced in it.
  fileprivate var isRepaired: Bool { unicodeScalars.contains("\u{FFFD}") }
}
