extension Interpreter {
  /// A mark is named by its digit, or by its words when it is stated again.
  mutating func mark() throws(EntryError) -> Statement {
    let text = try text("the mark's digit")
    let marks = session.careProtocol.marks
    let mark = marks.first { String($0.digit) == text || $0.text.lowercased() == text.lowercased() }
    guard let mark else {
      throw error(.noSuchMark(digits: marks.map(\.digit)), at: arguments.restWord)
    }
    var statement = Statement(.mark, mark.text)
    statement.preview = [PreviewPart("mark “\(mark.text)”")]
    statement.isText = false
    return statement
  }

  /// You looked: the protocol's own sentence, or the words in its place.
  func seen() -> Statement {
    let words = arguments.rest
    guard words.isEmpty else { return Statement(.observed, words) }
    var statement = Statement(.observed, session.careProtocol.observation.sentence)
    statement.isText = false
    return statement
  }

  mutating func privateNote() throws(EntryError) -> Understanding {
    let text = try text("your note")
    var understanding = Understanding(
      verb: verb.rawValue, events: [],
      preview: [PreviewPart("private, stays out of the record")], t: t)
    understanding.privateNote = text
    understanding.question = belongingInRecord(text)
    return understanding
  }

  /// An addendum to a closed record, with the reason that it gives.
  mutating func addendum(_ command: Command) throws(EntryError) -> Understanding {
    let text = try text("what is to be added")
    guard let reason = arguments.takeReason(), !reason.isEmpty, !arguments.isEmpty else {
      throw error(.needsReason)
    }
    return recorded(Statement(.addendum, text), command)
  }
}
