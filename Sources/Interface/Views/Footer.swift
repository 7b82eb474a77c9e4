import Drawing
import SessionCore

/// The last row: keys that do something now, from the one key table.
struct Footer {
  let items: [(key: String, word: String)]

  init(items: [(key: String, word: String)]) { self.items = items }

  /// Whether its keys are those of an open line.
  static func isOfLine(_ state: State) -> Bool {
    guard let line = state.line else { return false }
    return state.page != .finish || !line.verb.isEmpty || !line.isBlank
  }

  init(_ state: State, act: Act?, isRoomy: Bool) {
    if Self.isOfLine(state) {
      items = Self.items(state.keys, .line, [.enter, .letGo, .complete, .recall, .setToNow])
    } else if state.page != .main {
      items = Self.pageItems(state)
    } else if state.selection != nil {
      items =
        Self.items(state.keys, .chosenLine, [.enter, .correct, .undo, .letGo])
        + Self.items(state.keys, .session, [.move])
    } else if state.session?.isClosed == true {
      items = Self.closedItems(state.keys)
    } else {
      items = Self.mainItems(state.keys, act ?? .journey, isRoomy: isRoomy)
    }
  }

  /// Some rows of the key table, by what they do.
  init(_ keys: KeyTable, _ context: KeyTable.Context, _ actions: [KeyTable.Action]) {
    items = Self.items(keys, context, actions)
  }

  private static func items(
    _ keys: KeyTable, _ context: KeyTable.Context, _ actions: [KeyTable.Action]
  ) -> [(key: String, word: String)] {
    actions.compactMap { action in
      keys.rows.first { $0.context == context && $0.action == action }
        .map { (shortName($0), $0.word) }
    }
  }

  /// Arrows are one name; of several keys that do the same the first.
  private static func shortName(_ row: KeyTable.Row) -> String {
    row.action == .move ? "↑↓" : row.keys.first?.name ?? ""
  }

  private static func mainItems(_ keys: KeyTable, _ act: Act, isRoomy: Bool)
    -> [(key: String, word: String)]
  {
    order(act, isRoomy: isRoomy).compactMap { action in
      keys.rows.first { $0.context == .session && $0.action == action }.flatMap { row in
        row.keys.first.map { ($0.name, word(row, isRoomy: isRoomy)) }
      }
    }
  }

  /// A closed record takes corrections, withdrawals and addenda, and can be exported.
  private static func closedItems(_ keys: KeyTable) -> [(key: String, word: String)] {
    let words: [KeyTable.Action: String] = [
      .move: "choose: correct, withdraw", .open(verb: "note"): "note … because",
      .page(.finish): "export",
    ]
    let actions: [KeyTable.Action] = [.move, .open(verb: "note"), .page(.finish), .leave, .palette]
    return zip(actions, items(keys, .session, actions)).map { action, item in
      (item.key, words[action] ?? item.word)
    }
  }

  private static func word(_ row: KeyTable.Row, isRoomy: Bool) -> String {
    !isRoomy && row.action == .open(verb: "effect") ? "effect" : row.word
  }

  /// What is at hand in each act, the most used first; the end of the row gives way first but `Tab more`.
  private static func order(_ act: Act, isRoomy: Bool) -> [KeyTable.Action] {
    let note: [KeyTable.Action] = [.open(verb: "vitals"), .open(verb: "note")]
    let voice: [KeyTable.Action] = [
      .open(verb: "quote"), .open(verb: "effect"), .open(verb: "did"),
    ]
    let more: [KeyTable.Action] = [.holdMoment, .undo, .palette]
    let extra: [KeyTable.Action] = isRoomy ? [.open(verb: "dose"), .open(verb: "seen")] : []
    switch act {
    case .beforeDose:
      return note + [.open(verb: "check"), .open(verb: "touch"), .open(verb: "dose")]
        + (isRoomy ? [.open(verb: "phase")] : []) + [.undo, .palette]
    case .hold:
      return note + [.open(verb: "hold"), .open(verb: "effect"), .open(verb: "dose")]
        + (isRoomy ? [.open(verb: "seen"), .open(verb: "phase")] : []) + more
    case .journey, .return: return note + voice + extra + more
    case .integration:
      return note + [.open(verb: "quote"), .open(verb: "moment"), .open(verb: "phase")]
        + (isRoomy ? [.open(verb: "effect")] : []) + more
    case .discharge:
      return note + [.open(verb: "check"), .page(.finish), .undo, .palette]
    }
  }

  private static func pageItems(_ state: State) -> [(key: String, word: String)] {
    let back = items(state.keys, .page, [.letGo])
    switch state.page {
    case .main, .lightsOut: return []
    case .finish: return [("Esc", "back")] + items(state.keys, .page, [.export])
    case .emergency: return back + [("a letter and Enter", "stamps")]
    case .chart:
      return back + items(state.keys, .session, [.page(.handOver), .page(.emergency)])
    case .help, .handOver, .history: return back + items(state.keys, .page, [.move])
    }
  }

  func draw(on canvas: inout Canvas, row: Int, margin: Int) {
    var column = margin
    let end = canvas.columns - margin
    let widths = items.map { width($0) }
    var kept = Array(items.indices)
    while let last = kept.dropLast().last, total(kept, widths) > end - margin {
      kept.removeAll { $0 == last }
    }
    for index in kept {
      let item = items[index]
      column += canvas.write(
        item.key, row: row, column: column, role: .footerKey, limit: end - column)
      column += canvas.write(
        item.word.isEmpty ? "" : " \(item.word)", row: row, column: column, role: .footer,
        limit: end - column)
      column += 2
    }
  }

  private func width(_ item: (key: String, word: String)) -> Int {
    DisplayWidth.width(of: item.key)
      + (item.word.isEmpty ? 0 : 1 + DisplayWidth.width(of: item.word))
  }

  private func total(_ kept: [Int], _ widths: [Int]) -> Int {
    kept.reduce(0) { $0 + widths[$1] } + 2 * max(0, kept.count - 1)
  }
}
