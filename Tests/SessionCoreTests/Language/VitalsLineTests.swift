import Testing

@testable import SessionCore

@Suite("A line of vital signs")
struct VitalsLineTests {
  /// The line as the record would say it.
  static let understood: [(line: String, words: String)] = [
    ("vitals 128/82 74 98", "BP 128/82 HR 74 SpO2 98"),
    ("v 128/82 74 98", "BP 128/82 HR 74 SpO2 98"),
    ("vi 128/82", "BP 128/82"),
    ("VITALS 128/82", "BP 128/82"),
    ("128/82", "BP 128/82"),
    ("128-82", "BP 128/82"),
    ("128-82 74", "BP 128/82 HR 74"),
    ("128 82 74 98", "BP 128/82 HR 74 SpO2 98"),
    ("128/82 74 98 baseline", "BP 128/82 HR 74 SpO2 98 baseline"),
    ("s91", "SpO2 91"), ("S91", "SpO2 91"), ("h98", "HR 98"), ("b128/82", "BP 128/82"),
    ("r14", "RR 14"), ("t36.8", "temperature 36.8 °C"), ("t36,8", "temperature 36.8 °C"),
    ("hr98", "HR 98"), ("spo291", "SpO2 91"), ("bp128-82", "BP 128/82"), ("rr14", "RR 14"),
    ("temp37", "temperature 37 °C"),
    ("o2 91", "SpO2 91"), ("O2 91", "SpO2 91"), ("o2 91 h88", "HR 88 SpO2 91"),
    ("bp 128/82", "BP 128/82"), ("hr 72", "HR 72"),
    ("92%", "SpO2 92"), ("v 92%", "SpO2 92"), ("s92%", "SpO2 92"),
    ("v s92 h98", "HR 98 SpO2 92"), ("v s 92 h 98", "HR 98 SpO2 92"),
    ("v spo2 92 hr 98 bp 120/70", "BP 120/70 HR 98 SpO2 92"),
    ("128/82 s92", "BP 128/82 SpO2 92"), ("128/82 92%", "BP 128/82 SpO2 92"),
    ("98.6f", "temperature 37 °C (98.6 °F)"), ("v t98.6F", "temperature 37 °C (98.6 °F)"),
    ("v t 101,3f", "temperature 38.5 °C (101.3 °F)"), ("37.2c", "temperature 37.2 °C"),
    ("v bp unable", "BP unable"), ("v b refused cuff hurts h 72", "BP refused cuff hurts HR 72"),
    ("v b refused r arm sore s98", "BP refused r arm sore SpO2 98"),
    ("v bp deferred asleep hr unable", "BP deferred asleep HR unable"),
    ("v asleep", "BP deferred asleep"), ("v asleep h62 s97", "BP deferred asleep HR 62 SpO2 97"),
    ("hr refused", "HR refused"),
    ("v t 36.8 baseline", "temperature 36.8 °C baseline"),
  ]

  @Test(arguments: understood)
  func isUnderstood(line: String, words: String) throws {
    guard case .vitals(let vitals) = Bench().body(of: line) else {
      Issue.record("“\(line)” is no set of vitals: \(Bench().refusal(of: line)?.words ?? "")")
      return
    }
    #expect(vitals.words == words)
    #expect(vitals.implausible.isEmpty)
  }

  static let refused: [(line: String, cause: EntryError.Cause, part: String)] = [
    ("128 82", .bareNumbers(count: 2), "128 82"),
    ("98 72", .bareNumbers(count: 2), "98 72"),
    ("92", .bareNumbers(count: 1), "92"),
    ("128 82 74", .bareNumbers(count: 3), "128 82 74"),
    ("128/82 74 98 14", .bareNumbers(count: 5), "128/82 74 98 14"),
    ("128 82 74 98 14", .bareNumbers(count: 5), "128 82 74 98 14"),
    ("v 7", .bareNumbers(count: 1), "7"),
    ("v s92 74", .bareNumbers(count: 2), "74"),
    ("v s92 s93", .repeatedSign("SpO2"), "s93"),
    ("128/82 b120/80", .repeatedSign("BP"), "b120/80"),
    ("v b128", .pressureNeedsTwo, "128"),
    ("v 128/82x", .unreadableValue(sign: "BP"), "82x"),
    ("12.3456/82", .unreadableValue(sign: "BP"), "12.3456"),
    ("v s92 calm", .unknownVitalsWord, "calm"),
    ("v baseline", .noVitals, ""),
    ("v", .noVitals, ""),
    ("v h", .missing("a value after HR"), "h"),
    ("v h ten", .unreadableValue(sign: "HR"), "ten"),
    ("v baseline s92", .unexpected(after: "baseline, which is the last word"), "baseline"),
    ("v 128/82 asleep", .unknownVitalsWord, "asleep"),
    ("4 128/82", .digitNotAlone, "4"),
  ]

  @Test(arguments: refused)
  func isRefused(line: String, cause: EntryError.Cause, part: String) {
    let refusal = Bench().refusal(of: line)
    #expect(refusal?.cause == cause)
    #expect(refusal?.part?.text ?? "" == part)
  }
}
