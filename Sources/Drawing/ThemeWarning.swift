/// A line of a theme that was left out, and why.
package struct ThemeWarning: Equatable, Sendable {
  package enum Cause: Error, Equatable, Sendable {
    case role(String)
    case color(String)
    case weight(String)
    case section(String)
    case unreadable(String)
  }

  package let theme: String
  /// From 1.
  package let line: Int
  package let cause: Cause

  /// One sentence for a person, with file and line.
  package var message: String {
    if case .unreadable(let reason) = cause { return "theme \(theme), \(reason)" }
    return "theme \(theme), line \(line): \(reason)"
  }

  private var reason: String {
    switch cause {
    case .role(let name):
      "\"\(name)\" is no role; `vigil themes show ember` lists them"
    case .color(let name):
      "\"\(name)\" is no colour; write one of the 16 names, default, 0 to 255, or #rrggbb"
    case .weight(let word):
      "\"\(word)\" is no weight; write bold, dim, italic, underline or reverse"
    case .section(let name): "a theme has no sections; [\(name)] is passed over"
    case .unreadable(let reason): reason
    }
  }
}
