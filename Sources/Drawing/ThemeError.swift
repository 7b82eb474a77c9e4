/// Why a theme can't be used at all.
package enum ThemeError: Error, Equatable, Sendable {
  case unknown(String, wantedBy: String?)
  case cycle([String])

  /// What, why, and what to do, for a person.
  package var message: String {
    switch self {
    case .unknown(let name, nil):
      "there is no theme \"\(name)\"; `vigil themes` lists those there are"
    case .unknown(let name, let heir?):
      "theme \"\(heir)\" inherits \"\(name)\", which isn't there; mend its `inherits` line"
    case .cycle(let names):
      "the themes inherit each other in a circle (\(names.joined(separator: " → "))); "
        + "mend one `inherits` line"
    }
  }
}
