/// A run of words with what a correction did to them; each form shows that in its own way.
struct Prose: Hashable, ExpressibleByStringInterpolation {
  enum Span: Hashable {
    case plain(String)
    case strong(String)
    case deleted(String)
    /// New words, with the ISO 8601 time at which they were written.
    case inserted(String, at: String?)
    /// A time of day, with the same in ISO 8601.
    case time(String, iso: String)
  }

  var spans: [Span]

  init(_ spans: [Span]) { self.spans = spans }
  init(_ text: String) { spans = text.isEmpty ? [] : [.plain(text)] }
  init(stringLiteral text: String) { self.init(text) }

  static func + (lhs: Prose, rhs: Prose) -> Prose { Prose(lhs.spans + rhs.spans) }

  var isEmpty: Bool { spans.isEmpty }

  /// The words alone.
  var text: String { spans.map(\.text).joined() }

  /// All of it struck out.
  var struck: Prose { Prose(spans.map { .deleted($0.text) }) }
}

extension Prose.Span {
  var text: String {
    switch self {
    case .plain(let text), .strong(let text), .deleted(let text), .inserted(let text, _),
      .time(let text, _):
      text
    }
  }
}
