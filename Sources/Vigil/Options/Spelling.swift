/// The nearest of a few words, for a slip of the fingers.
enum Spelling {
  /// The one word within two slips; nil when none is or several are as near.
  static func nearest(_ word: String, among words: [String]) -> String? {
    let distances = words.map { (word: $0, slips: slips(Array(word.utf8), Array($0.utf8))) }
    let most = min(2, (word.utf8.count + 1) / 2)
    guard let least = distances.map(\.slips).min(), least <= most else { return nil }
    let nearest = distances.filter { $0.slips == least }
    return nearest.count == 1 ? nearest[0].word : nil
  }

  /// Letters to add, drop or change to come from one word to the other.
  private static func slips(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (place, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for column in 1..<row.count {
        let changed = diagonal + (other[column - 1] == letter ? 0 : 1)
        diagonal = row[column]
        row[column] = min(changed, row[column] + 1, row[column - 1] + 1)
      }
    }
    return row.last ?? 0
  }
}
