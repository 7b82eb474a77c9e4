import SessionCore

/// Verbs that a word typed with no line open never becomes: they end something, or are plain words.
private let neverRespelled: Set<Verb.Name> = [
  .end, .close, .withdraw, .did, .ready, .undo, .redo, .correct, .by,
]

extension EntryLine {
  /// The ways in which the line may be read, the likelier first; the first that is understood counts.
  var commands: [String] {
    if let target { return [mending(target)] }
    if let label = asLabel { return [label, plain] }
    if let timed = asTimed { return [timed, plain] }
    return [plain]
  }

  private var plain: String {
    let (verb, text) = respelled ?? (verb, text)
    let number = verb == "hold" ? numberOfDose ?? "" : ""
    return joined([timeWord, opener == "m" && verb == "moment" ? "m" : verb, number, text])
  }

  /// The number of the dose as it stands before the text; a number that is typed takes its place.
  var numberOfDose: String? {
    guard verb == "hold", let dose, text.first?.isNumber != true else { return nil }
    return String(dose)
  }

  /// The chip; or `@now` before a text that is to begin with what looks like a time.
  private var timeWord: String {
    if let chip { return chip }
    guard let unchipped, text.hasPrefix(unchipped) else { return "" }
    return "@now"
  }

  /// A correction states the entry again after its number; a withdrawal gives its reason.
  private func mending(_ target: Int) -> String {
    guard verb == "withdraw" else { return joined([verb, String(target), chip ?? "", text]) }
    let isSaid = text.lowercased().hasPrefix("because ")
    return joined([verb, String(target), isBlank || isSaid ? "" : "because", text])
  }

  private func joined(_ words: [String]) -> String {
    words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A sign's letter and the number that touches it: `s91`, `h98`, `t36.8`, `o2 91`.
  private var asLabel: String? {
    guard isTouching, let opener, text.first?.isNumber == true else { return nil }
    switch opener {
    case "s", "h", "t": break
    case "o": guard text.hasPrefix("2 ") else { return nil }
    default: return nil
    }
    return String(opener) + text
  }

  /// A line that begins with minutes from the first dose: `T+20 n asked`.
  private var asTimed: String? {
    guard isTouching, opener == "t", let sign = text.first, sign == "+" || sign == "-" else {
      return nil
    }
    return "T" + text
  }

  /// A verb's whole name typed with no line open: the key that opened the line was its first letter.
  var respelled: (verb: String, text: String)? {
    guard isTouching, let opener, let rest = text.split(separator: " ").first,
      text.first?.isWhitespace == false,
      let verb = VerbTable.verb(word: String(opener) + rest), !neverRespelled.contains(verb.name)
    else { return nil }
    return (verb.name.rawValue, String(text.dropFirst(rest.count).drop(while: \.isWhitespace)))
  }
}
