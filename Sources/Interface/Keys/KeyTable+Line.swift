import Drawing

extension KeyTable {
  static let lineRows: [Row] = [
    row([.enter], .enter, "save", "Enters the line, or says what is wrong with it.", .line),
    row(
      [.escape, .control("c")], .letGo, "park",
      "Puts the text aside; Up in the next empty line offers it.", .line),
    row(
      [.tab], .complete, "complete", "Completes the word; on a refused line, keeps it as a note.",
      .line),
    row([.up, .down], .recall, "recall", "Brings back what was parked or entered before.", .line),
    row([.control("n")], .setToNow, "now", "Sets the line's time to now.", .line),
    row(
      [.left, .right, .home, .end, .control("a"), .control("e"), .control("b"), .control("f")],
      .move, "move", "Moves in the line.", .line),
    row(
      [
        .backspace, .delete, .control("h"), .control("d"), .control("w"), .control("u"),
        .control("k"),
      ], .edit, "delete", "Deletes a character, a word, to the start, to the end.", .line),
  ]

  static let pageRows: [Row] = [
    row([.character("q"), .escape], .letGo, "back", "Leaves the page.", .page),
    row([.up, .down, .pageUp, .pageDown], .move, "scroll", "Moves on the page.", .page),
    row(
      [.control("x")], .export, "export", "Writes the clinic's usual export, on the finish page.",
      .page),
    row([.character("s")], .stamp("start"), "start", "The emergency begins.", .emergency),
    row([.character("c")], .stamp("called"), "called", "Help was called.", .emergency),
    row([.character("a")], .stamp("arrived"), "arrived", "Help arrived.", .emergency),
    row([.character("h")], .stamp("handed-over"), "handed over", "Handed over.", .emergency),
    row([.character("o")], .stamp("over"), "over", "The emergency is over.", .emergency),
  ]

  static let homeRows: [Row] = [
    row([.enter], .enter, "open", "Opens the chosen session.", .home),
    row([.character("n")], .newSession, "new", "Opens the form of a new session.", .home),
    row(
      [.character("/")], .search, "search",
      "Looks for a client, a room or words that were written.", .home),
    row([.up, .down, .pageUp, .pageDown, .home, .end], .move, "choose", "Chooses a line.", .home),
    row([.character("?"), .function(1)], .page(.help), "help", "This list of keys.", .home),
    row([.character("q"), .character("Q")], .leave, "leave", "Leaves Vigil.", .home),
    row(
      [.enter, .tab, .down], .enter, "next", "Goes to the next field; the last one opens.", .form),
    row([.up, .backTab], .move, "back", "Goes to the field before.", .form),
    row([.control("o")], .newSession, "open now", "Opens the session as it stands.", .form),
    row([.escape], .letGo, "home", "Leaves the form.", .form),
  ]
}
