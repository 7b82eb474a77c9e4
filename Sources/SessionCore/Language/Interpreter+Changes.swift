import Encoding

extension Interpreter {
  mutating func followUp() throws(EntryError) -> Statement {
    let word = try word("a date")
    guard WallTime(iso8601: "\(word.text)T00:00:00Z") != nil else {
      throw error(.unreadable(what: "a date", example: "2026-11-24"), at: word)
    }
    let followUp = FollowUp(on: word.text, what: try text("what was arranged"))
    return Statement(.followup(followUp), EntryWords.text(of: followUp))
  }

  mutating func authorChange() throws(EntryError) -> Statement {
    let name = try text("initials")
    return Statement(
      .changed(Change(what: "by", from: author, to: name)), "\(name) writes from now on")
  }

  mutating func setting() throws(EntryError) -> Statement {
    let what = try choice(
      "a setting", ["weight", "prescriber", "site", "room", "escort", "devices"])
    let reason = arguments.takeReason().nonEmpty
    if what == "weight" { return try weight(reason) }
    if what == "devices" { return try devices(reason) }
    let change = Change(
      what: what, from: session.setting(what), to: try text("the new value"), reason: reason)
    return Statement(.changed(change), EntryWords.text(of: change))
  }

  /// In kilograms, with or without the unit.
  private mutating func weight(_ reason: String?) throws(EntryError) -> Statement {
    let word = try word("the weight")
    let unit = word.trailing { !$0.isDigit }
    let hasUnit = unit.folded == "kg"
    if !hasUnit { _ = arguments.skip("kg") }
    let digits = hasUnit ? word.droppingLast(2) : word
    guard let weight = Amount(text: digits.text) else {
      throw error(.unreadable(what: "a weight in kilograms", example: "72"), at: word)
    }
    try finish(after: "the weight")
    let change = Change(
      what: "weight", from: session.weightKilograms?.text, to: weight.text, reason: reason)
    var statement = Statement(.changed(change), EntryWords.text(of: change))
    if !(20...400).contains(weight.whole) {
      statement.question = .implausible(what: "a weight of \(weight.text) kg", suggestion: nil)
    }
    return statement
  }

  /// How many nasal devices were ordered.
  private mutating func devices(_ reason: String?) throws(EntryError) -> Statement {
    let word = try word("a number of devices", example: "set devices 3")
    guard let count = Int(word.text), (1...12).contains(count) else {
      throw error(.unreadable(what: "a number of devices", example: "3"), at: word)
    }
    try finish(after: "the number of devices")
    let change = Change(
      what: "devices", from: session.setting("devices"), to: String(count), reason: reason)
    return Statement(.changed(change), EntryWords.text(of: change))
  }

  mutating func limit() throws(EntryError) -> Statement {
    var change = Change(what: "limit", to: "")
    change.reason = arguments.takeReason().nonEmpty
    let whole = arguments.restWord
    change.to = arguments.text { $0.folded == "by" }
    if arguments.skip("by") { change.authority = try text("whose limit it is") }
    guard whole != nil else {
      throw error(.missing("a limit", example: "limit systolic caution 150 by WHO"))
    }
    guard let phrase = try? LimitPhrase(change.to, source: "") else {
      throw error(.unreadable(what: "a limit", example: "systolic caution 150"), at: whole)
    }
    if let problem = session.problem(of: phrase, at: t) {
      throw error(.tier(problem.message), at: whole)
    }
    return Statement(.changed(change), EntryWords.text(of: change))
  }

  /// A change stated again, by what it changed.
  mutating func change(_ change: Change) throws(EntryError) -> Statement {
    var statement = try newValue(of: change)
    guard case .changed(var restated) = statement.body else { return statement }
    restated.from = change.from
    restated.reason = restated.reason ?? change.reason
    restated.authority = restated.authority ?? change.authority
    statement.body = .changed(restated)
    statement.preview = [PreviewPart(EntryWords.text(of: restated))]
    return statement
  }

  private mutating func newValue(of change: Change) throws(EntryError) -> Statement {
    switch change.what {
    case "by": return try authorChange()
    case "limit": return try limit()
    case "weight": return try weight(nil)
    case "devices": return try devices(nil)
    default:
      let changed = Change(what: change.what, to: try text("the new value"))
      return Statement(.changed(changed), EntryWords.text(of: changed))
    }
  }
}
