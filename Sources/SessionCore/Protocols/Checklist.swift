/// A list of things to ask or make sure of.
package struct Checklist: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    /// As typed after `check`.
    package var name: String
    /// The question in full.
    package var text: String
    /// The answer that asks for nothing further: `yes`, `no` or `any`.
    package var expected: String

    package init(name: String, text: String, expected: String = "yes") {
      self.name = name
      self.text = text
      self.expected = expected
    }
  }

  /// arrival, predose, emergency or discharge.
  package var name: String
  package var items: [Item]

  package init(name: String, items: [Item]) {
    self.name = name
    self.items = items
  }
}
