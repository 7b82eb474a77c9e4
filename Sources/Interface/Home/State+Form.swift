import Drawing

extension State {
  mutating func pressForm(_ key: Key) -> [Command] {
    guard !form.isOpening else { return [] }
    form.problem = nil
    switch key {
    case .escape, .control("c"):
      // What was typed stays for when the form is opened again.
      place = .home
      return [.list]
    case .enter where form.field == NewSessionForm.Field.allCases.last, .control("o"):
      return create()
    case .enter, .tab, .down: form.leaveField(by: 1)
    case .backTab, .up: form.leaveField(by: -1)
    default: form.edit(key)
    }
    return []
  }

  private mutating func create() -> [Command] {
    do {
      let new = try form.newSession()
      if let by = new.by { author = by }
      form.isOpening = true
      return [.create(new)]
    } catch {
      form.field = error.field
      form.cursor = form.value.count
      form.problem = error.words
      return []
    }
  }
}
