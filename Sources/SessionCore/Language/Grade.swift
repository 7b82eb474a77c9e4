/// The grades of a side effect in words and numbers.
package enum Grade {
  /// The words of 0 to 5.
  package static let words = ["gone", "mild", "moderate", "severe", "life-threatening", "death"]

  /// The grade that a word names; nil when it names none.
  static func reading(_ word: String) -> Int? {
    if let place = words.prefix(4).firstIndex(of: word.lowercased()) { return place }
    guard word.unicodeScalars.count == 1, let grade = Int(word), words.indices.contains(grade)
    else {
      return nil
    }
    return grade
  }

  /// "nausea, moderate", "nausea" where no grade was stated.
  package static func words(_ name: String, _ grade: Int?) -> String {
    guard let grade, words.indices.contains(grade) else { return name }
    return "\(name), \(words[grade])"
  }
}
