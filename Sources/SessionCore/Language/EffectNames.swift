/// The clinic's side effects, found by name, other name or quick letter.
struct EffectNames {
  private let terms: [EffectTerm]

  init(_ careProtocol: CareProtocol) { terms = careProtocol.effects }

  /// The term that `text` names, compared as a whole in any case.
  func term(_ text: String) -> EffectTerm? {
    let folded = text.lowercased()
    return terms.first { $0.name.lowercased() == folded }
      ?? terms.first { $0.aliases.contains { $0.lowercased() == folded } }
      ?? quickLetter(text)
  }

  func knows(_ text: String) -> Bool { term(text) != nil }

  /// The term of a quick letter, itself before its other case.
  func quickLetter(_ text: String) -> EffectTerm? {
    guard text.unicodeScalars.count == 1 else { return nil }
    return terms.first { $0.quickLetter.map(String.init) == text }
      ?? terms.first { $0.quickLetter.map(String.init)?.lowercased() == text.lowercased() }
  }

  /// Up to four names that `text` may have been meant for; where a name touches its grade, as only a quick
  /// letter may, those names and the grade: "nausea 2".
  func near(_ text: String) -> [String] {
    guard let last = text.unicodeScalars.last, last.isDigit, let grade = Grade.reading(String(last))
    else { return names(near: text) }
    let name = String(text.dropLast())
    let meant = term(name).map { [$0.name] } ?? names(near: name)
    return meant.map { "\($0) \(grade)" }
  }

  private func names(near text: String) -> [String] {
    let start = text.lowercased()
    let near = terms.filter { term in
      ([term.name] + term.aliases).contains { NearName.isNear(start, $0.lowercased()) }
    }
    return Array(near.map(\.name).prefix(4))
  }
}

/// Whether two names differ by a slip.
enum NearName {
  static func isNear(_ text: String, _ name: String) -> Bool {
    let (text, name) = (Array(text.unicodeScalars), Array(name.unicodeScalars))
    guard text.count >= 2, text.count <= 40 else { return false }
    if name.starts(with: text) || text.starts(with: name) { return true }
    return distance(text, name) <= (text.count < 5 ? 1 : 2)
  }

  /// How many letters must change to make one from the other.
  private static func distance(_ text: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Int {
    var row = Array(0...name.count)
    for (place, scalar) in text.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for column in name.indices {
        let cost = min(
          row[column] + 1, row[column + 1] + 1, diagonal + (name[column] == scalar ? 0 : 1))
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[name.count]
  }
}
