/// The lines offered above the entry line.
package struct Popup: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    /// What choosing it puts in the place of the word being typed; "" for what only a key does.
    package var insert: String
    /// The key that does the same, where there is one.
    package var key: String
    package var sentence: String
    /// What a key does, for what isn't typed.
    package var action: KeyTable.Action?

    package init(
      insert: String, key: String = "", sentence: String = "", action: KeyTable.Action? = nil
    ) {
      self.insert = insert
      self.key = key
      self.sentence = sentence
      self.action = action
    }
  }

  package var rows: [Row]
  /// Nil until an arrow or Tab chose one.
  package var chosen: Int?

  package init(rows: [Row], chosen: Int? = nil) {
    self.rows = rows
    self.chosen = chosen
  }

  mutating func move(by step: Int) {
    guard !rows.isEmpty else { return }
    let start = chosen ?? (step > 0 ? -1 : rows.count)
    chosen = max(0, min(rows.count - 1, start + step))
  }
}
