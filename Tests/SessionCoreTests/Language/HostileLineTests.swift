import Foundation
import Testing

@testable import SessionCore

/// Whatever is typed, a line is understood or refused: it never traps, and says where it is wrong.
@Suite("A line from anywhere")
struct HostileLineTests {
  private func busy() throws -> Bench {
    var bench = Bench()
    try bench.type([
      "122/78 68 98 baseline", "d 100mg sl hold 12m", "e n2", ".", "x tears", "n words", "k escort",
      "set weight 70", "gate predose delay", "correct 7 other words", "p journey",
    ])
    return bench
  }

  private func check(_ line: String, in bench: Bench) {
    do {
      let understanding = try bench.understood(line)
      #expect(!understanding.events.isEmpty || understanding.privateNote != nil)
      for event in understanding.events {
        let data = event.body.data
        #expect(
          EventBody(type: event.body.type, data: data) == event.body, "\(line.debugDescription)")
      }
    } catch {
      #expect(!error.words.isEmpty)
      let count = line.unicodeScalars.count
      if let part = error.part { #expect(part.range.upperBound <= count) }
    }
  }

  /// The list of naughty strings beside the project, where it is there.
  private static let naughty: URL? = {
    var folder = URL(filePath: #filePath)
    while folder.pathComponents.count > 1 {
      folder.deleteLastPathComponent()
      let file = folder.appending(path: "shared/data/naughty-strings.json")
      if FileManager.default.fileExists(atPath: file.path) { return file }
    }
    return nil
  }()

  @Test(.enabled(if: naughty != nil))
  func survivesNaughtyStringsAfterEveryVerb() throws {
    let file = try #require(Self.naughty)
    let texts = try JSONDecoder().decode([String].self, from: Data(contentsOf: file))
    let bench = try busy()
    for text in texts {
      check(text, in: bench)
      for verb in VerbTable.verbs {
        check("\(verb.keys.first ?? verb.name.rawValue) \(text)", in: bench)
      }
      for line in ["d 100mg lot \(text)", "v b unable \(text)", "correct 7 \(text)", "e \(text) 2"]
      {
        check(line, in: bench)
      }
    }
  }

  /// Every line of up to four scalars over the ones that mean something.
  @Test func survivesEveryShortLine() throws {
    let bench = try busy()
    let alphabet = ["n", "e", "s", "T", "1", "9", "/", "-", "@", " ", "'", ".", "%", "\u{301}"]
    var lines = [""]
    for _ in 0..<4 {
      lines = lines.flatMap { line in alphabet.map { line + $0 } }
      for line in lines { check(line, in: bench) }
    }
  }

  /// Every verb with every one and every pair of words that mean something to some verb.
  @Test func survivesEveryPairOfWordsAfterEveryVerb() throws {
    let bench = try busy()
    let words = [
      "1", "2", "12", "999999999999999999999", "128/82", "s91", "-3", "@13:00", "T+1", "because",
      "by",
      "baseline", "unable", "none", "promote", "untested", "reached", "over", "100mg", "spit", "\"",
      "“”",
      "for", "hold", "92%", "/", "1/", "0", "proceed", "2026-11-24", "escort", "avpu", "weight",
      "\u{0}",
    ]
    for verb in VerbTable.verbs {
      for first in words {
        check("\(verb.name.rawValue) \(first)", in: bench)
        for second in words { check("\(verb.name.rawValue) \(first) \(second)", in: bench) }
      }
    }
  }

  @Test func survivesNumbersOfEverySize() throws {
    let bench = try busy()
    for length in 1...40 {
      let number = String(repeating: "9", count: length)
      for line in [
        number, "\(number)/\(number)", "d \(number)mg", "d \(number)mcg hold \(number)m",
        "e n \(number)",
        "s suds \(number)", "t\(number)f", "-\(number) n x", "T+\(number) n x", "a r \(number)",
        "correct \(number) x", "set weight \(number)", "defer \(number)", "h \(number) spit",
      ] { check(line, in: bench) }
    }
  }

  @Test func survivesAnEmptyAndAnExtremeSession() throws {
    let empty = Bench()
    var extreme = Bench()
    extreme.file(.dose(Dose(milligrams: Amount(thousandths: .max))), t: .min)
    extreme.file(
      .vitals(Vitals(values: [.systolic: Amount(thousandths: .min)], baseline: true)), t: .min)
    extreme.file(.effect(Effect(name: "nausea", grade: 2)), t: .max)
    extreme.file(.pin(.held), t: .max)
    extreme.file(.phase(PhaseStart(name: "journey")), t: .min)
    for verb in VerbTable.verbs {
      for line in [verb.example, verb.name.rawValue, "-3 \(verb.example)", "T+1 \(verb.example)"] {
        check(line, in: empty)
        check(line, in: extreme)
      }
    }
  }
}
