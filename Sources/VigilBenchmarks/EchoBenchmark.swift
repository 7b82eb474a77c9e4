/// A key to the bytes that show it.
struct EchoBenchmark {
  let keys: Int
  /// Milliseconds without a byte before the next key; the most that a key is waited for.
  var pause = 6
  var limit = 500

  /// Milliseconds for each key of a sentence typed at a person's pace; `program` shows an open line.
  func read(_ program: TerminalProcess, key: (Int) -> String = Self.letter) -> Samples {
    _ = program.output(quiet: 200, limit: 2000)
    var readings: [Double] = []
    for number in 0..<keys {
      let start = nanoseconds()
      program.type(key(number))
      guard let chunk = program.next(within: limit) else { continue }
      readings.append(Double(chunk.at - start) / 1_000_000)
      _ = program.output(quiet: pause, limit: 40)
    }
    return Samples(readings)
  }

  static func letter(_ number: Int) -> String {
    let letters = Array("the quick brown fox jumps over a lazy dog ")
    return String(letters[number % letters.count])
  }
}
