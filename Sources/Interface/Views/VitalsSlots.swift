/// The order of a set of vitals as slots that what was typed fills: "BP 4__/__  HR __  SpO2 __".
struct VitalsSlots: Hashable, Sendable {
  private(set) var numbers: [String] = []

  init(_ text: String) {
    numbers = text.split(whereSeparator: { " /-".contains($0) }).map(String.init)
  }

  /// Nil unless the text can still become a set by going on: digits, strokes, blanks.
  init?(beginningWith text: String) {
    guard text.allSatisfy({ "0123456789/- ".contains($0) }) else { return nil }
    self.init(text)
    guard numbers.count <= 4, numbers.allSatisfy({ $0.count <= 3 }) else { return nil }
  }

  var words: String {
    let slots = [
      Self.slot(at: 0, numbers, blank: "___"), Self.slot(at: 1, numbers, blank: "__"),
      Self.slot(at: 2, numbers, blank: "__"), Self.slot(at: 3, numbers, blank: "__"),
    ]
    return "BP \(slots[0])/\(slots[1])  HR \(slots[2])  SpO2 \(slots[3])"
  }

  private static func slot(at index: Int, _ numbers: [String], blank: String) -> String {
    guard index < numbers.count else { return blank }
    return numbers[index] + blank.dropFirst(numbers[index].count)
  }
}
