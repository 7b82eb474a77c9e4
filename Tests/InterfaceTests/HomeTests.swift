import Drawing
import Encoding
import SessionCore
import Testing

@testable import Interface

@Suite("Home and the new-session form")
struct HomeTests {
  private let instant = Instant(now: Now(t: 0, wall: Play.opening), real: 0)

  private func entry(_ id: String, _ client: String, closed: Bool, minutes: Int) -> ArchiveEntry {
    let wall = Play.opening.advanced(byMilliseconds: minutes * 60_000)
    return ArchiveEntry(
      id: id, client: client, openedAt: wall, lastEventAt: wall, isClosed: closed)
  }

  private func home() -> State {
    var state = State(at: instant, theme: "ember")
    _ = state.update(
      .listed([
        entry("a", "C-1", closed: true, minutes: 0), entry("b", "C-2", closed: false, minutes: 1),
        entry("c", "C-3", closed: false, minutes: 2), entry("d", "C-14", closed: true, minutes: 3),
      ]))
    return state
  }

  private func typed(_ keys: [Key], _ state: State) -> (State, [Command]) {
    var state = state
    let commands = keys.flatMap { state.update(.key($0, instant)) }
    return (state, commands)
  }

  @Test func unfinishedComeFirstThenNewThenTheArchive() {
    let rows = home().home.rows
    #expect(rows.map { $0.entry?.id ?? "new" } == ["c", "b", "new", "d", "a"])
  }

  @Test func aSessionOpenAfterDamageStaysUnfinishedAndARealOneComesFirst() {
    var damaged = entry("e", "C-5", closed: false, minutes: 4)
    damaged.damage = "does not verify"
    var simulated = entry("f", "C-6", closed: false, minutes: 5)
    simulated.isSimulation = true
    let nothing = WallTime(milliseconds: 0, offsetMinutes: 0)
    var foreign = ArchiveEntry(id: "g", client: "?", openedAt: nothing, lastEventAt: nothing)
    foreign.damage = "refused"
    var home = Home()
    home.entries = [foreign, simulated, damaged, entry("c", "C-3", closed: false, minutes: 2)]
    #expect(home.rows.map { $0.entry?.id ?? "new" } == ["e", "c", "f", "new", "g"])
  }

  @Test func enterResumesTheFirst() {
    #expect(typed([.enter], home()).1 == [.open(id: "c", continuing: false)])
  }

  @Test func slashSearchesTheArchive() {
    let (state, commands) = typed("/c-1".map(Key.character) + [.enter], home())
    #expect(state.home.rows.map { $0.entry?.id } == ["d", "a"])
    #expect(commands == [.search("c-1"), .open(id: "d", continuing: false)])
  }

  private func screen(_ state: State) -> [String] {
    state.canvas(rows: 24, columns: 80).text.filter { !$0.isEmpty }
  }

  @Test func whatWasWrittenIsFoundToo() {
    var (state, commands) = typed("/c-14".map(Key.character), home())
    #expect(commands == [.search("c-1"), .search("c-14")], "not before there are three letters")
    #expect(screen(state).contains("  looking through the records …"))
    #expect(screen(state).last == "  Enter open  ↑↓ choose  Esc all", "letters are no keys here")
    _ = state.update(.found("c-1", [ArchiveHit(id: "b", words: "note of c-1")]))
    #expect(state.home.rows.map { $0.entry?.id } == ["d"], "that was for other words")
    _ = state.update(
      .found(
        "c-14",
        [ArchiveHit(id: "d", words: "note c-14"), ArchiveHit(id: "b", words: "note c-14 called")]))
    #expect(state.home.rows.map { $0.entry?.id } == ["d", "b"], "what is found later comes last")
    #expect(screen(state).contains("  written in"))
    #expect(screen(state).contains { $0.contains("C-2") && $0.contains("note c-14 called") })
    #expect(typed([.down, .enter], state).1 == [.open(id: "b", continuing: false)])
  }

  @Test func nothingIsSaidToBeMissingBeforeItWasLookedFor() {
    var (state, _) = typed("/warm".map(Key.character), home())
    #expect(state.home.rows.isEmpty && !screen(state).contains { $0.contains("Nothing found") })
    _ = state.update(.found("warm", []))
    #expect(screen(state).contains("  Nothing found. Esc shows all."))
  }

  @Test func theFormHoldsOnlyWhatWasSaid() {
    let (blank, _) = typed([.character("n")], home())
    #expect(blank.place == .form && blank.form.values.isEmpty)
    let keys =
      "C-0412".map(Key.character) + [.enter] + "sl".map(Key.character) + [.tab, .tab]
      + "72,5 kg".map(Key.character) + [.down] + "RL".map(Key.character) + [.control("o")]
    let (state, commands) = typed(keys, blank)
    var new = NewSession(client: "C-0412")
    new.route = .sublingual
    new.weightKilograms = Amount(thousandths: 72_500)
    new.by = "RL"
    #expect(commands == [.create(new)] && state.form.isOpening && state.author == "RL")
  }

  @Test(arguments: [
    ("", NewSessionForm.Field.client), ("C-1\txx", .route), ("C-1\t\t\theavy", .weight),
  ])
  func whatIsWrongIsSaidAtItsField(typing: String, field: NewSessionForm.Field) {
    let keys = typing.map { $0 == "\t" ? Key.tab : .character($0) } + [.control("o")]
    let (state, commands) = typed([.character("n")] + keys, home())
    #expect(commands == [] && state.form.field == field && state.form.problem != nil)
  }

  @Test func theLastFieldsEnterOpens() {
    let keys = "C-1".map(Key.character) + Array(repeating: Key.enter, count: 8)
    #expect(typed([.character("n")] + keys, home()).1 == [.create(NewSession(client: "C-1"))])
  }

  @Test func aRefusalStandsInTheForm() {
    var (state, _) = typed([.character("n"), .character("C"), .control("o")], home())
    _ = state.update(.refused("no such protocol"))
    #expect(state.form.problem == "no such protocol" && !state.form.isOpening)
    #expect(typed([.escape], state).1 == [.list])
  }
}
