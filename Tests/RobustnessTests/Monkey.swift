/// Somebody who hits keys without sense, now and then a whole line.
struct Monkey {
  private var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed) }

  private static let specials = [
    "\r", "\r", "\r", "\u{1B}", "\t", "\u{7F}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D",
    "\u{1B}[H", "\u{1B}[F", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}OP", "\u{1B}[3~", "\u{1}", "\u{5}",
    "\u{15}",
    "\u{17}", "\u{E}", "\u{C}", "\u{3}", "\u{13}", "\u{1C}", "\u{1B}[200~pasted\rtext\u{1B}[201~",
    "\u{1B}[<0;3;4M", "\u{1B}]0;x\u{7}", "é", "眠", "👩‍👩‍👧", "\u{202E}",
  ]

  private static let lines = [
    "v128/82 74 98\r", "e n2\r", "n words\r", "q theirs\r", "d 50mg sl\r", "a r\r", "p\r",
    "s suds 6\r",
    "i water\r", "u", "U", "h spit\r", " ", "k escort\r", "166/104 92 97\r", "\u{1B}\u{1B}",
    "x tears\r",
  ]

  mutating func key() -> String {
    switch dice.below(10) {
    case 0...1: dice.pick(Self.specials)
    case 2: dice.pick(Self.lines)
    default: printable()
    }
  }

  /// Leaving is for the end of a handful: what follows goes to whoever has the terminal then.
  private mutating func printable() -> String {
    let character = String(Unicode.Scalar(UInt8(0x20 + dice.below(95))))
    return character == "Q" ? "q" : character
  }

  var isLeaving: Bool {
    mutating get { dice.below(80) == 0 }
  }
  var isResizing: Bool {
    mutating get { dice.below(12) == 0 }
  }
  var rows: Int {
    mutating get { 1 + dice.below(50) }
  }
  var columns: Int {
    mutating get { 1 + dice.below(160) }
  }
}
