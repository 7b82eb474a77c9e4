import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("Numbers typed with no line open")
struct NumberSlipTests {
  @Test func aLoneDigitIsAMarkAndTheNineAreListed() {
    var play = Play()
    play.type("4")
    for mark in play.session.careProtocol.marks {
      let line = play.state.canvas(rows: 24, columns: 200).line(21)
      #expect(line.contains("\(mark.digit) \(mark.text)"), "\(mark.text) isn't listed")
    }
    #expect(play.shows("Enter: mark “tears”"))
    #expect(play.shows("go on typing: vitals  BP 4__/__  HR __  SpO2 __"))
    play.type("⏎")
    #expect(play.record == ["experience tears"])
  }

  @Test(arguments: [
    ("1", "BP 1__/__  HR __  SpO2 __"), ("128/", "BP 128/__  HR __  SpO2 __"),
    ("128/82 7", "BP 128/82   HR 7"), ("v", "BP ___/__  HR __  SpO2 __"),
  ])
  func slotsShowWhatComesNext(keys: String, slots: String) {
    var play = Play()
    play.type(keys)
    #expect(play.shows(slots), "\(play.lastRows)")
  }

  @Test(arguments: ["128 82⏎", "98 74⏎", "98⏎", "v 98 74⏎"])
  func whatCanNotBeToldApartIsRefusedWithTheWaysToWriteIt(keys: String) {
    var play = Play()
    play.type(keys)
    #expect(play.record == [] && play.state.line?.isRefused == true)
    for way in ["128/82 74 98", "128 82 74 98", "s92 h98", "Tab: keep as note"] {
      #expect(play.shows(way), "\(way): \(play.lastRows)")
    }
  }

  @Test(arguments: [
    ("s92 h98⏎", "vitals HR 98 SpO2 92"), ("92%⏎", "vitals SpO2 92"),
    ("s91⏎", "vitals SpO2 91"), ("h98⏎", "vitals HR 98"), ("o2 91⏎", "vitals SpO2 91"),
    ("t36,8⏎", "vitals temperature 36.8 °C"), ("b128/82⏎", "vitals BP 128/82"),
    ("r14⏎", "vitals RR 14"),
  ])
  func aLetterAndItsNumberAreThatSignAndThePreviewSaysSo(keys: String, entry: String) {
    for name in ["sl-kap", "iv-40"] {
      var play = Play(name)
      play.type(String(keys.dropLast()))
      let sign = entry.split(separator: " ").dropFirst().prefix(2).joined(separator: " ")
      #expect(play.lastRows.contains(sign), "\(keys) in \(name): \(play.lastRows)")
      #expect(play.record == [])
      play.type("⏎")
      #expect(play.record == [entry], "\(keys) in \(name)")
    }
  }

  @Test(arguments: [
    ("s suds 6⏎", "score suds 6 of 10"), ("h spit⏎", "hold spit 100 mg, held 1:0"),
  ])
  func aScoreHasANameAndAHoldAWord(keys: String, entry: String) {
    var play = Play()
    play.type("d 100mg sl hold 12m⏎")
    play.wait(minutes: 1)
    play.type(keys, pace: 100)
    #expect(play.newest?.hasPrefix(entry) == true, "\(play.record)")
  }

  @Test func levelsShowBeforeEnter() {
    var play = Play()
    play.type("122/78 68 98 baseline⏎166/104 92 97")
    #expect(play.lastRows.contains("BP 166/104 (+44/+26) ▲ caution"))
    #expect(play.session.course.alerts.cards.isEmpty)
  }
}
