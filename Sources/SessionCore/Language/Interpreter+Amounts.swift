extension Interpreter {
  /// The next word or two as an amount in mg or mcg.
  mutating func milligrams(_ what: String, example: String? = nil) throws(EntryError) -> Amount {
    let word = try word(what, example: example)
    var digits = word
    var unit = word.trailing { !$0.isDigit && $0 != "." && $0 != "," }
    digits = word.droppingLast(unit.range.count)
    if unit.text.isEmpty, let next = arguments.first, ["mg", "mcg"].contains(next.folded) {
      unit = next
      _ = arguments.next()
    }
    guard let amount = Amount(text: digits.text) else {
      throw error(.unreadable(what: what, example: "100mg"), at: word)
    }
    switch unit.folded {
    case "mg": return amount
    case "mcg" where amount.thousandths % 1000 == 0:
      return Amount(thousandths: amount.thousandths / 1000)
    default:
      throw error(
        .unreadable(what: "\(what) in mg or mcg", example: "\(digits.text)mg"), at: word)
    }
  }

  /// The next word as a stretch of time, minutes unless it says otherwise.
  mutating func seconds(_ what: String) throws(EntryError) -> Int {
    let word = try word(what)
    let text = word.folded.hasSuffix("min") ? String(word.folded.dropLast(2)) : word.folded
    guard let seconds = TimeSpan.seconds(text) else {
      throw error(.unreadable(what: what, example: "12m"), at: word)
    }
    return seconds
  }
}

extension Word {
  /// The part at the end whose scalars all satisfy `isPart`.
  func trailing(_ isPart: (Unicode.Scalar) -> Bool) -> Word {
    let count = text.unicodeScalars.reversed().prefix(while: isPart).count
    return dropping(range.count - count)
  }
}
