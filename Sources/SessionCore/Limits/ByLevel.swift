/// One value for each level that has one. (The runtime takes long to make a dictionary's type at its first use, and
/// each start reads a protocol.)
package struct ByLevel<Value: Hashable & Sendable>: Hashable, Sendable {
  private var note: Value?
  private var caution: Value?
  private var urgent: Value?

  package init() {}

  package subscript(level: Level) -> Value? {
    get {
      switch level {
      case .note: note
      case .caution: caution
      case .urgent: urgent
      }
    }
    set {
      switch level {
      case .note: note = newValue
      case .caution: caution = newValue
      case .urgent: urgent = newValue
      }
    }
  }

  /// The worst level whose value is as asked for.
  package func worst(where isWanted: (Value) -> Bool) -> Level? {
    Level.allCases.last { self[$0].map(isWanted) ?? false }
  }
}

extension ByLevel: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (Level, Value)...) {
    for (level, value) in elements { self[level] = value }
  }
}
