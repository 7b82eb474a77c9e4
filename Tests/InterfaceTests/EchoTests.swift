import Drawing
import Testing

@testable import Interface

/// A letter is shown before its line is read: what the next whole screen says of it is the same.
@Suite("The letter before the line")
struct EchoTests {
  private static let lines = [
    "n quiet, eyes closed", "n -5 asked for water", "q I am floating", "v 128/82 74 98",
    "12882 74 98", "e nausea 2", "d 50 sl hold 12", "p lights lower, private", "s moaas 5",
    "a lowered the bed", "f return", "x 3 because it was late", "g .ec and .br",
    "n a sentence that goes on beyond the end of its row, where the whole of it begins to move",
  ]

  private static func canvas(_ play: Play) -> Canvas { play.state.canvas(rows: 24, columns: 80) }

  @Test(arguments: lines) func standsWhereTheCursorStood(line: String) throws {
    var play = Play()
    var count = 0
    for (place, character) in line.enumerated() {
      let before = Self.canvas(play)
      play.t += 200
      let pressed = play.state.press(.character(character), at: play.instant)
      _ = play.state.concludeKey()
      guard let echo = pressed.echo else { continue }
      count += 1
      let typed = line.prefix(place + 1)
      let cursor = try #require(before.cursor, "\(typed)")
      // There the screen shows none.
      guard cursor.column + 1 + Echo.margin < before.columns else { continue }
      let after = Self.canvas(play)
      #expect(after[cursor.row, cursor.column]?.text == String(echo.character), "\(typed)")
      #expect(after[cursor.row, cursor.column]?.role == echo.role, "\(typed)")
      #expect(after.cursor == Position(row: cursor.row, column: cursor.column + 1), "\(typed)")
    }
    #expect(count > line.count / 2, "most letters of “\(line)” are echoed")
  }

  /// Both halves are the whole, whether or not something is shown between them.
  @Test(arguments: lines) func halvesAreTheWhole(line: String) {
    var (whole, halves) = (Play(), Play())
    for character in line {
      whole.t += 200
      halves.t += 200
      let key = Key.character(character)
      let commands = whole.state.update(.key(key, whole.instant))
      let first = halves.state.press(key, at: halves.instant).commands
      #expect(first + halves.state.concludeKey() == commands, "\(character) of “\(line)”")
      #expect(Self.canvas(halves) == Self.canvas(whole), "\(character) of “\(line)”")
      #expect(halves.state.line == whole.state.line)
    }
  }

  /// Before these keys a line is open; what they do can't be told from the key alone.
  @Test(
    arguments: [
      ("n -5", " ", "a time word becomes a chip"),
      ("g pres", "é", "not one of ASCII's letters"),
      ("n abc←", "x", "the cursor is not at the end"),
      ("n .ec", " ", "an abbreviation is written out"),
      ("n .b", " ", "an abbreviation as short as the letter is written out"),
      ("1", "2", "the line says from here on that it is vitals"),
    ])
  func isLeftOutWhereTheKeyDoesMore(typed: String, key: Character, why: String) {
    var play = Play()
    play.state.configuration.abbreviations["b"] = "…"
    for character in typed { play.press(character == "←" ? .left : .character(character)) }
    #expect(play.state.line != nil, "\(why)")
    #expect(play.state.press(.character(key), at: play.instant).echo == nil, "\(why)")
  }
}
