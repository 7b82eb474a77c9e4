import SessionCore
import Testing

@testable import Interface

@Suite("Typing and entering")
struct FlowTests {
  @Test(arguments: [
    ("128/82 74 98⏎", "vitals BP 128/82 HR 74 SpO2 98"),
    ("128 82 74 98⏎", "vitals BP 128/82 HR 74 SpO2 98"),
    ("128-82⏎", "vitals BP 128/82"),
    ("v128/82⏎", "vitals BP 128/82"),
    ("s91⏎", "vitals SpO2 91"),
    ("h98⏎", "vitals HR 98"),
    ("o2 91⏎", "vitals SpO2 91"),
    ("b128/82⏎", "vitals BP 128/82"),
    ("vitals 128/82⏎", "vitals BP 128/82"),
    ("e n2⏎", "side effect nausea, moderate"),
    ("en2⏎", "side effect nausea, moderate"),
    ("e n 2⏎", "side effect nausea, moderate"),
    ("e none⏎", "side effect asked, none present"),
    ("n asked for water⏎", "note asked for water"),
    ("q It is warm⏎", "quote It is warm"),
    ("'It is warm⏎", "quote It is warm"),
    ("o⏎", "seen breathing, calm"),
    ("4⏎", "experience tears"),
    (" ", "moment no words yet"),
    (".", "moment no words yet"),
  ])
  func records(script: String, entry: String) {
    var play = Play()
    play.type(script)
    #expect(play.newest ?? "" == entry)
  }
}
