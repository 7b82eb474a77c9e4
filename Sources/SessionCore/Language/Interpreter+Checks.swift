extension Interpreter {
  mutating func check() throws(EntryError) -> Statement {
    let (list, item) = try checkedItem()
    var answer = ChecklistAnswer(list: list, item: item, answer: "yes")
    let text = arguments.rest
    if text.isEmpty {
      try refuseTick(of: item, in: list)
    } else {
      let word = arguments.first?.folded ?? ""
      if ["yes", "no", "na"].contains(word) {
        _ = arguments.next()
        answer.answer = word
        answer.text = arguments.isEmpty ? nil : arguments.rest
      } else {
        answer.answer = "text"
        answer.text = text
      }
    }
    var statement = Statement(.checklist(answer), EntryWords.text(of: answer))
    if let missing = session.missingFact(of: answer) {
      statement.preview.append(PreviewPart(missing))
    }
    return statement
  }

  /// Only what is well when it is so may be ticked; a question that should be answered by no is answered.
  private func refuseTick(of name: String, in list: String) throws(EntryError) {
    let item = session.careProtocol.checklists.first { $0.name == list }?
      .items.first { $0.name == name }
    guard item?.expected == "no" else { return }
    throw error(.missing("yes or no", example: "check \(name) no"))
  }

  /// The item that the next words name, in the list that is open now where several have it.
  private mutating func checkedItem() throws(EntryError) -> (list: String, item: String) {
    if case .checklist(let answer)? = original?.body {
      _ = arguments.skip(answer.item.lowercased())
      return (answer.list, answer.item)
    }
    let lists = session.careProtocol.checklists
    let word = try word("an item")
    let found = lists.flatMap { list in
      list.items.filter { $0.name.lowercased() == word.folded }.map { (list.name, $0.name) }
    }
    guard let first = found.first else {
      let names = lists.flatMap { $0.items.map(\.name) }
      throw error(.notOneOf(what: "an item of a checklist", choices: names), at: word)
    }
    return found.first { $0.0 == openList } ?? found.first { !isAnswered($0) } ?? first
  }

  private func isAnswered(_ item: (list: String, item: String)) -> Bool {
    session.course.answers[item.list]?[item.item] != nil
  }

  /// The list that belongs to the phase that runs.
  private var openList: String? {
    switch session.course.phase?.name {
    case "recovery", "discharge", "integration": "discharge"
    case let phase: phase
    }
  }

  mutating func touch() throws(EntryError) -> Statement {
    let action = try choice(
      "a word about touch", ["terms", "asked", "granted", "declined", "withdrawn"])
    let text = arguments.rest
    if action == "terms", text.isEmpty { throw error(.missing("what was agreed")) }
    let touch = Touch(action: action, text: text.isEmpty ? nil : text)
    return Statement(.touch(touch), EntryWords.text(of: touch))
  }

  mutating func clock() throws(EntryError) -> Statement {
    let clock = try choice("a clock", ["face", "therapy"])
    let step = try choice("a step of that clock", ["start", "stop"])
    try finish(after: step)
    let toggle = ClockToggle(clock: clock, running: step == "start")
    return Statement(.clock(toggle), EntryWords.text(of: toggle))
  }
}
