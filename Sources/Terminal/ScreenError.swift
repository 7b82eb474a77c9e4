/// Why the full screen can't be used; the linear door still can.
package enum ScreenError: Error, Equatable, Sendable {
  case unknownTerminal(String)
  case incapableTerminal(String)
  case unusableDescriptors

  /// What and why, for a person.
  package var message: String {
    switch self {
    case .unknownTerminal(""): "TERM is not set, so the full screen can't be drawn"
    case .unknownTerminal(let name):
      "this system doesn't know the terminal \"\(name)\" (TERM), so the full screen can't be drawn"
    case .incapableTerminal(let name):
      "the terminal \"\(name)\" (TERM) can't place text, so the full screen can't be drawn"
    case .unusableDescriptors: "the terminal can't be opened, so the full screen can't be drawn"
    }
  }
}
