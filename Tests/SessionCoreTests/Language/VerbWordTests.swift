import Testing

@testable import SessionCore

@Suite("The verb of a line")
struct VerbWordTests {
  @Test func everyNameKeyAndAliasIsItsVerbAndNoOtherS() throws {
    var seen: [String: Verb.Name] = [:]
    for verb in VerbTable.verbs {
      for word in verb.words + verb.keys {
        #expect(seen.updateValue(verb.name, forKey: word) == nil, "\(word) names two verbs")
        for line in [word, "\(word) x", "-3 \(word) x"] {
          #expect(try Command(line).verb == verb.name, "line: \(line)")
        }
      }
      for word in verb.words {
        #expect(try Command(word.uppercased() + " x").verb == verb.name)
      }
    }
    #expect(Set(VerbTable.verbs.map(\.name)) == Set(Verb.Name.allCases))
  }

  @Test func keysTellSmallLettersFromCapitals() throws {
    #expect(try Command("u").verb == .undo)
    #expect(try Command("U").verb == .redo)
    for key in ["V 1", "N x", "E x", "P", "b", "y", "f", "g", "j", "l", "r", "z"] {
      #expect(throws: EntryError.self) { try Command(key) }
    }
  }

  /// Every prefix of two or more letters of every name: it fits one verb, several, or one taken whole.
  @Test func prefixesFitExactlyOneVerbOrAreRefused() throws {
    for verb in VerbTable.verbs {
      for word in verb.words where word.count > 2 {
        for length in 2..<word.count {
          let prefix = String(word.prefix(length))
          guard VerbTable.verb(word: prefix) == nil else { continue }
          let fitting = VerbTable.verbs.filter { candidate in
            !candidate.isTakenWhole && candidate.words.contains { $0.hasPrefix(prefix) }
          }
          let found = try? Command(prefix + " x").verb
          #expect(found == (fitting.count == 1 ? fitting[0].name : nil), "prefix: \(prefix)")
        }
      }
    }
  }

  static let refusals: [(line: String, cause: EntryError.Cause)] = [
    ("", .empty), ("   ", .empty), ("\u{2003}\t", .empty),
    ("en", .takenWhole(verb: "end")), ("clos", .takenWhole(verb: "close")),
    ("withdra 12", .takenWhole(verb: "withdraw")), ("stri 12", .takenWhole(verb: "withdraw")),
    ("inte x", .ambiguousVerb(candidates: ["intervention", "intention"])),
    ("se x", .ambiguousVerb(candidates: ["seen", "set"])),
    ("re", .ambiguousVerb(candidates: ["ready", "redo"])),
    ("di x", .ambiguousVerb(candidates: ["dismiss", "did"])),
    ("de x", .ambiguousVerb(candidates: ["describe", "defer"])),
    ("blorp", .unknownVerb), ("asked for water", .unknownVerb), ("é", .unknownVerb),
    ("n\u{301} x", .unknownVerb), ("-3", .timeAlone), ("@14:32", .timeAlone),
    ("4 x", .digitNotAlone),
  ]

  @Test(arguments: refusals)
  func isRefused(line: String, cause: EntryError.Cause) {
    #expect(Bench().refusal(of: line)?.cause == cause)
  }

  @Test func completesInteOnlyFromTheFifthLetter() throws {
    #expect(try Command("inten x").verb == .intention)
    #expect(try Command("inter x").verb == .did)
    #expect(try Command("clo face start").verb == .clock)
  }

  @Test func quotationMarksTouchTheirText() throws {
    for line in ["\"it is warm", "'it is warm", "\" it is warm", "q it is warm", "\" it is warm "] {
      #expect(Bench().body(of: line) == .note(Note(kind: .quote, text: "it is warm")))
    }
    #expect(Bench().body(of: "'-3 degrees") == .note(Note(kind: .quote, text: "-3 degrees")))
    #expect(Bench().body(of: "\"\"hi\"") == .note(Note(kind: .quote, text: "\"hi\"")))
  }

  @Test func textIsKeptScalarByScalar() {
    let texts = [
      "a  b\tc", "e\u{301}", "\u{301}x", "👩‍👩‍👧", "\u{200B}x\u{200B}", "a\u{2028}b", "x\rb",
      "\u{202E}abc",
      "\u{0}\u{1}\u{7F}", "n", "-3", "--version", "@home", "-1", "T+", "note", "because",
    ]
    for text in texts {
      let expected = EventBody.note(Note(kind: .note, text: text))
      #expect(Bench().body(of: "n \(text)") == expected, "text: \(text.debugDescription)")
      #expect(Bench().body(of: "note \(text) \u{3000}\r") == expected)
    }
    #expect(
      Bench().body(of: "n a\u{FFFD}b")
        == .note(Note(kind: .note, text: "a\u{FFFD}b", repaired: true)))
  }

  /// What turns its sentence round is never taken off it as a part of "note".
  @Test func keepsANegationWithItsSentence() throws {
    for text in ["no pain", "not breathing", "NOT awake", "no", "no -3 x", "no  nausea"] {
      #expect(Bench().body(of: text) == .note(Note(kind: .note, text: text)), "text: \(text)")
    }
    #expect(try Bench().understood("-3 no pain").t == -180_000)
    #expect(Bench().body(of: "note no pain") == .note(Note(kind: .note, text: "no pain")))
  }

  @Test func pointsAtTheWrongPart() {
    let refusal = Bench().refusal(of: "  blörp\u{301} x")
    #expect(refusal?.part == Word("blörp\u{301}", at: 2..<8))
  }
}
