import Drawing
import SessionCore

extension State {
  /// Whether an entry may be begun; says why not, or asks whether to go on after damage.
  mutating func mayEnter() -> Bool {
    guard let session else { return false }
    switch access {
    case .writing: return true
    case .readOnly(let reason):
      notice = .warning(Wording.readOnly(reason))
    case .damaged:
      _ = ask(.goOnAfterDamage(id: session.id))
    }
    return false
  }

  /// The line that a key of the table opens.
  mutating func open(verb: String, _ key: Key) -> [Command] {
    guard case .character(let character) = key else { return [] }
    let infuses = session?.careProtocol.dosing.infuses ?? false
    begin(
      verb: verb == "hold" && infuses ? "infusion" : verb,
      opener: character.lowercased().first ?? character)
    return []
  }

  /// A digit, `-` or `@`; a pressure's letter typed just before it belongs to it.
  mutating func openAsTyped(_ key: Key) -> [Command] {
    guard case .character(let character) = key else { return [] }
    let label = hand.run.text.dropLast().lowercased()
    let isLabelled = character.isNumber && ["b", "r"].contains(label) && hand.run.isWhole
    begin(verb: "", text: (isLabelled ? label : "") + String(character))
    return []
  }

  mutating func begin(verb: String, text: String = "", opener: Character? = nil) {
    guard let session, mayEnter() else { return }
    hand.recalled = nil
    hand.recalledVerb = nil
    hand.askedRun = KeyRun()
    search = nil
    var begun = EntryLine(
      verb: verb, text: text, opener: opener, time: instant, session: session.id)
    begun.dose = heldDose
    line = begun
    refreshLine()
  }

  /// With several holds running, the dose that the band and the list name.
  var heldDose: Int? {
    guard let course = session?.course, course.runningHolds.count > 1 else { return nil }
    return course.holdDueFirst?.seq
  }

  mutating func openStamp(_ stamp: String) -> [Command] {
    begin(verb: "emergency", text: stamp)
    return []
  }

  /// A paste with no line open is a note.
  mutating func openPaste(_ text: String) -> [Command] {
    guard text.utf8.count <= Timing.longestText else {
      notice = .warning(Wording.pasteTooLong(bytes: text.utf8.count))
      return []
    }
    begin(verb: "note", text: text)
    return []
  }

  /// Everything there is, filtered by typing.
  mutating func openPalette() -> [Command] {
    begin(verb: "")
    line?.offersVerbs = true
    refreshLine()
    return []
  }

  /// A key of the pages: the page it names, or back when it is there.
  mutating func turn(to page: Page) -> [Command] {
    turnPage(to: self.page == page ? .main : page)
    return []
  }

  /// On the finish page the line stands open for whole commands.
  mutating func turnPage(to page: Page) {
    self.page = page
    scroll = 0
    guard page == .finish, line == nil, access == .writing else { return }
    begin(verb: "")
  }

  /// A moment, which asserts nothing: the only entry of one key.
  mutating func holdMoment() -> [Command] {
    guard instant.real - hand.lastMomentAt >= Timing.moment, mayEnter(), let session else {
      return []
    }
    if let hours = silentHours { return ask(.longSilence(hours: hours)) }
    do {
      let understanding = try understand(".", in: session, at: instant.now, by: author)
      hand.lastMomentAt = instant.real
      return append(understanding.events, draft: nil)
    } catch {
      notice = .words(error.words)
      return []
    }
  }

  mutating func ask(_ what: Asked.What) -> [Command] {
    asked = Asked(what, at: instant.real)
    if what.isAboutRun { hand.askedRun = hand.run }
    return []
  }
}
