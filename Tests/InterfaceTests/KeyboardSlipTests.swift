import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("Keyboards: caps lock, layouts, repeat")
struct KeyboardSlipTests {
  @Test(arguments: [
    ("N caps lock⏎", "note caps lock"), ("E N2⏎", "side effect nausea, moderate"),
    ("S91⏎", "vitals SpO2 91"), ("O⏎", "seen breathing, calm"), ("'warm⏎", "quote warm"),
    ("\"warm⏎", "quote warm"), ("q warm⏎", "quote warm"), ("Q", ""),
    ("128-82⏎", "vitals BP 128/82"), ("128 82 74 98⏎", "vitals BP 128/82 HR 74 SpO2 98"),
    ("v temp 36,8⏎", "vitals temperature 36.8 °C"), ("v temp 36.8⏎", "vitals temperature 36.8 °C"),
  ])
  func typeTheSame(script: String, entry: String) {
    var play = Play()
    play.type(script)
    #expect(play.record == (entry.isEmpty ? [] : [entry]), "\(script)")
  }

  @Test(arguments: [Key.function(1), .character("?")])
  func helpIsTwoKeys(key: Key) {
    var play = Play()
    play.press(key)
    #expect(play.state.page == .help)
    play.press(key)
    #expect(play.state.page == .main)
  }

  @Test func helpOpensOverALineWhichStays() {
    var play = Play()
    play.type("n half")
    play.press(.function(1))
    #expect(play.state.page == .help && play.state.line?.text == "half")
  }

  @Test func onlyHUAndQHaveCapitalsOfTheirOwn() {
    for (key, page) in [("H", Page.handOver), ("h", .main)] {
      var play = Play()
      play.type(key)
      #expect(play.state.page == page)
    }
    var play = Play()
    play.type("U")
    #expect(play.record == [] && play.events.count == 1, "nothing stands to be brought back")
  }

  @Test(arguments: ["u", "o", "n", "g", "l"])
  func aKeyHeldDownCountsOnceWithNoLineOpen(key: String) {
    var once = Play()
    once.type("n one⏎n two⏎n three⏎")
    var held = once
    once.type(key)
    held.press(.character(Character(key)))
    let opensLine = once.state.line != nil
    for _ in 0..<10 { held.press(.character(Character(key)), after: 30) }
    #expect(held.record == once.record && held.state.page == once.state.page)
    if opensLine { #expect(held.state.line?.text == String(repeating: key, count: 10)) }
  }
}
