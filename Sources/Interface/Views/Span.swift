import Drawing

/// Some text in one role.
struct Span: Hashable, Sendable {
  var text: String
  var role: Role

  init(_ text: String, _ role: Role = .body) {
    self.text = text
    self.role = role
  }
}

extension [Span] {
  var width: Int { reduce(0) { $0 + DisplayWidth.width(of: $1.text) } }

  /// Cut to `width` columns, with an ellipsis where something was cut.
  func truncated(to width: Int) -> [Span] {
    guard self.width > width else { return self }
    var left = width
    var spans: [Span] = []
    for span in self where left > 0 {
      let isCut = DisplayWidth.width(of: span.text) >= left
      let text = isCut ? DisplayWidth.prefix(of: span.text, columns: left - 1) + "…" : span.text
      spans.append(Span(text, span.role))
      left = isCut ? 0 : left - DisplayWidth.width(of: text)
    }
    return spans
  }
}

extension Canvas {
  /// Writes spans one after the other and answers the column after them.
  @discardableResult
  mutating func write(_ spans: [Span], row: Int, column: Int, limit: Int? = nil) -> Int {
    let spans = limit.map { spans.truncated(to: Swift.max(0, $0)) } ?? spans
    var next = column
    for span in spans { next += write(span.text, row: row, column: next, role: span.role) }
    return next
  }

  /// Writes a text cut to `limit` columns with an ellipsis.
  mutating func writeCut(_ text: String, row: Int, column: Int, role: Role, limit: Int) {
    write(
      DisplayWidth.truncated(text, to: Swift.max(0, limit)), row: row, column: column, role: role)
  }

  /// Writes a text whose last column is the one before `end`, and answers where it begins.
  @discardableResult
  mutating func writeRight(_ text: String, row: Int, end: Int, role: Role) -> Int {
    let start = end - DisplayWidth.width(of: text)
    write(text, row: row, column: start, role: role)
    return start
  }

  @discardableResult
  mutating func writeRight(_ spans: [Span], row: Int, end: Int) -> Int {
    let start = end - spans.width
    write(spans, row: row, column: start)
    return start
  }
}
