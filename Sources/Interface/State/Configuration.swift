/// What the person set once for every session.
package struct Configuration: Hashable, Sendable {
  /// Countdowns above a minute show minutes alone, and the big figure no seconds.
  package var isCalm = false
  /// After how many minutes without a key a session's screen goes dark by itself; nil for never.
  package var darkAfterMinutes: Int?
  /// What stands in the place of `.ec` and a space in an entry line, by the word after the point;
  /// `___` in it is a hole that the cursor goes to.
  package var abbreviations = Self.standardAbbreviations
  /// The themes there are, with whether their ground is nearer to white.
  package var themes: [ThemeChoice] = []

  package init() {}

  /// What comes with Vigil; the settings add to it and replace.
  package static let standardAbbreviations = [
    "ec": "eyes closed", "eo": "eyes open", "af": "asked for ___",
    "br": "breathing ___, colour ___",
    "pt": "patient: ___",
  ]
}

package struct ThemeChoice: Hashable, Sendable {
  package var name: String
  package var isLight: Bool

  package init(name: String, isLight: Bool) {
    self.name = name
    self.isLight = isLight
  }
}
