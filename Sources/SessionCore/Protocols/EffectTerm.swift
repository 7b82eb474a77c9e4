/// A side effect of the protocol's list.
package struct EffectTerm: Hashable, Sendable {
  package var name: String
  package var aliases: [String]
  /// The letter that stands for it after `e`.
  package var quickLetter: Character?
  /// Its SNOMED CT id, where one was verified.
  package var snomed: String?

  package init(
    name: String, aliases: [String] = [], quickLetter: Character? = nil, snomed: String? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.quickLetter = quickLetter
    self.snomed = snomed
  }
}
