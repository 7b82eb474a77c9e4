import Drawing
import Encoding
import SessionCore
import Testing

@testable import Interface

@Suite("The form of a new session keeps and says")
struct FormTests {
  private let instant = Instant(now: Now(t: 0, wall: Play.opening), real: 0)

  private func form(_ typing: String) -> State {
    var state = State(at: instant, theme: "ember")
    _ = state.update(.listed([]))
    press([.character("n")] + typing.map { $0 == "\t" ? Key.tab : .character($0) }, &state)
    return state
  }

  private func press(_ keys: [Key], _ state: inout State) {
    for key in keys { _ = state.update(.key(key, instant)) }
  }

  @Test(arguments: [
    ("C-1\tsnorted\t", NewSessionForm.Field.route, "“snorted” is no route"),
    ("C-1\t\t\theavy\t", .weight, "“heavy” is no weight"),
  ])
  func whatIsWrongAsSoonAsTheFieldIsLeft(
    typing: String, field: NewSessionForm.Field, words: String
  ) {
    var state = form(typing)
    #expect(state.form.field == field)
    #expect(state.canvas(rows: 24, columns: 80).text.contains { $0.contains(words) })
    press([.control("u"), .tab], &state)
    #expect(state.form.field != field && state.form.problem == nil, "an empty field is left")
  }

  @Test func whatWasTypedWhenItIsLeftWithEscape() {
    var state = form("C-0412\tsl\t\t72")
    let typed = state.form
    press([.escape], &state)
    #expect(state.place == .home)
    press([.character("n")], &state)
    #expect(state.place == .form && state.form == typed)
    press([.character("5")], &state)
    #expect(state.form.values[.weight] == "725")
  }

  @Test func nothingOnceItsSessionIsOpen() {
    var state = form("C-0412")
    press([.control("o")], &state)
    _ = state.update(.opened(OpenedSession(session: Session(id: "2026-11-20-k7f3")), instant))
    #expect(state.form == NewSessionForm())
  }
}
