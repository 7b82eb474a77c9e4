/// A scale or rating that `score` takes, in our own words or as a number alone.
package struct Instrument: Hashable, Sendable {
  package var name: String
  package var aliases: [String]
  package var title: String
  /// The values it takes; nil when it takes words.
  package var range: ClosedRange<Int>?
  /// The words it takes, as in AVPU's a v p u.
  package var words: [String]
  /// The names of its parts, when the value is their sum.
  package var parts: [String]
  /// What each part may be.
  package var partRange: ClosedRange<Int>?
  /// What single values or parts mean, in our own words, in the file's order.
  package var meanings: [Meaning] = []
  /// The scores that the clinic wants seen at a level.
  package var levels = ByLevel<ClosedRange<Int>>()

  package struct Meaning: Hashable, Sendable {
    /// A value as in "5", or a part's name.
    package var subject: String
    package var text: String
  }

  package init(
    name: String, aliases: [String] = [], title: String = "", range: ClosedRange<Int>? = nil,
    words: [String] = [], parts: [String] = [], partRange: ClosedRange<Int>? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.title = title
    self.range = range
    self.words = words
    self.parts = parts
    self.partRange = partRange
  }
}
