import Drawing

extension KeyTable {
  static let sessionRows: [Row] = [
    row(
      "0123456789".map(Key.character), .openAsTyped, "vitals or mark",
      "A number begins vitals; one digit and Enter is that mark.", .session),
    row(
      [.character("-"), .character("@")], .openAsTyped, "earlier",
      "A line with a time: -3 n asked for water, or @14:30 n asked for water.", .session),
    row(
      [.character(" "), .character(".")], .holdMoment, "moment",
      "Holds this moment; its words can come later.", .session),
    row(
      [.character("u")], .undo, "undo",
      "Takes back your last entry of the last two minutes; asks about anything older.", .session),
    row(
      [.character("U")], .bringBack, "bring back",
      "Brings back what was just withdrawn, until the next entry.", .session),
    row(
      [.tab, .character(":")], .palette, "more",
      "Everything there is, with a sentence and a key each.", .session),
    row([.character("/")], .search, "search", "Looks for words in the timeline.", .session),
    row([.character("g")], .page(.chart), "graph", "The vitals as a graph.", .session),
    row(
      [.character("f")], .page(.finish), "finish",
      "What is still open; there ready, end, close are typed as words.", .session),
    row(
      [.character("l")], .page(.lightsOut), "lights out",
      "Only the minutes and one word; Space keeps a moment, any other key only wakes.", .session),
    row(
      [.character("H")], .page(.handOver), "hand-over", "What to read out on the phone.", .session),
    row(
      [.character("!")], .page(.emergency), "emergency",
      "The emergency card; opening it records nothing.", .session),
    row([.character("?"), .function(1)], .page(.help), "help", "This list of keys.", .session),
    row(
      [.character("Q")], .leave, "leave", "Leaves, and the session stays open; says how to resume.",
      .session),
    row(
      [.up, .down, .pageUp, .pageDown], .move, "choose",
      "Chooses a line of the timeline; Esc lets go.", .session),
    row([.control("l")], .redraw, "redraw", "Draws the screen anew.", .session),
    row([.control("z")], .suspend, "suspend", "Back to the shell; fg returns.", .session),
    row(
      [.enter], .enter, "history", "The whole history of the chosen line.", .chosenLine),
    row(
      [.character("c")], .correct, "correct",
      "States the chosen line again, with a reason; what stood stays in the record.", .chosenLine),
    row(
      [.character("u")], .undo, "withdraw", "Withdraws the chosen line, with a reason.",
      .chosenLine),
    row([.escape], .letGo, "let go", "Lets go of the chosen line.", .chosenLine),
  ]
}
