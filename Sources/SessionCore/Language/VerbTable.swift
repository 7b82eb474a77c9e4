/// The one table of verbs behind the language, its help, completion, the footer and the manual page.
package enum VerbTable {
  package static let verbs: [Verb] = observations + medicine + course + frame + mending

  package static subscript(name: Verb.Name) -> Verb {
    byName[name] ?? Verb(name, help: "", example: "")
  }

  private static let byName = Dictionary(
    verbs.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  private static let byKey = Dictionary(
    verbs.flatMap { verb in verb.keys.map { ($0, verb) } }, uniquingKeysWith: { first, _ in first })

  private static let byWord = Dictionary(
    verbs.flatMap { verb in verb.words.map { ($0, verb) } }, uniquingKeysWith: { first, _ in first }
  )

  /// The verb of a one-character name, case-sensitive.
  package static func verb(key: String) -> Verb? { byKey[key] }

  /// The verb of a whole name or alias, in any case.
  package static func verb(word: String) -> Verb? { byWord[word.lowercased()] }

  /// The verbs one of whose names begins with `prefix`, without those that are taken whole.
  package static func verbs(prefix: String) -> [Verb] {
    candidates(prefix: prefix).filter { !$0.isTakenWhole }
  }

  /// The verbs one of whose names begins with `prefix`.
  static func candidates(prefix: String) -> [Verb] {
    let start = Array(prefix.lowercased().unicodeScalars)
    return verbs.filter { $0.words.contains { $0.unicodeScalars.starts(with: start) } }
  }
}
