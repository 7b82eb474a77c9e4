import Testing

@testable import SessionCore

@Suite("Completing a line")
struct CompletionTests {
  private func texts(_ line: String, in bench: Bench = Bench()) -> [String] {
    completions(for: line, in: bench.session).map(\.text)
  }

  @Test func completesVerbsButNeverWhatEndsSomething() {
    #expect(texts("vi") == ["vitals"])
    #expect(Set(texts("inte")) == ["intervention", "intention"])
    #expect(texts("inten") == ["intention"])
    for prefix in ["en", "clos", "withdra", "stri"] { #expect(texts(prefix).isEmpty, "\(prefix)") }
    #expect(Set(texts("")).isSuperset(of: ["vitals", "note", "redo"]))
    #expect(texts("-3 vit") == ["vitals"])
  }

  @Test func completesWhatTheVerbTakes() throws {
    var bench = Bench()
    try bench.type(["e n2", "x tears", ".", "i promethazine 25mg po", "d 100mg lot 7A31"])
    #expect(texts("e n", in: bench) == ["nausea", "near-faint", "none"])
    #expect(texts("e blu", in: bench) == ["blurred vision"])
    #expect(texts("e blurred ", in: bench).first == "vision")
    #expect(texts("e nausea m", in: bench) == ["mild", "moderate"])
    #expect(texts("x pro", in: bench) == ["promote"])
    #expect(texts("x promote ", in: bench).first == "tears")
    #expect(texts("s su", in: bench) == ["suds"])
    #expect(texts("s avpu ", in: bench) == ["alert", "voice", "pain", "unresponsive", "untested"])
    #expect(texts("p j", in: bench) == ["journey"])
    #expect(texts("k al", in: bench) == ["allergies"])
    #expect(texts("k escort n", in: bench) == ["no", "na"])
    #expect(texts("h s", in: bench) == ["spit", "swallowed"])
    #expect(texts("d 100mg s", in: bench) == ["sl", "sc", "site"])
    #expect(texts("d 100 ", in: bench) == ["mg", "mcg"])
    #expect(texts("d 50mg lot ", in: bench) == ["7A31"])
    #expect(texts("a re", in: bench) == ["recheck"])
    #expect(texts("gate predose pro", in: bench) == ["proceed"])
    #expect(texts("touch gr", in: bench) == ["granted"])
    #expect(texts("i x for ", in: bench) == ["nausea"])
    #expect(texts("describe ", in: bench) == ["4"])
    #expect(texts("limit sys", in: bench) == ["systolic"])
    #expect(texts("128/82 te", in: bench) == ["temp"])
  }

  @Test func offersDrugsOnlyFromTheClinicAndTheSession() throws {
    var bench = Bench()
    #expect(texts("i on") == ["ondansetron"])
    #expect(texts("n gave ond") == ["ondansetron"])
    #expect(texts("i pro").isEmpty)
    try bench.type("i promethazine 25mg po")
    #expect(texts("i pro", in: bench) == ["promethazine"])
  }

  @Test func givesTheWholeLine() {
    let completion = completions(for: "-3  e  blu", in: Bench().session).first
    #expect(completion?.line == "-3  e  blurred vision ")
  }

  /// What is offered for the last word is understood, or can be gone on with: it is never unknown.
  @Test func offersNothingThatIsRefusedAsUnknown() throws {
    var bench = Bench()
    try bench.type(["e n2", "x tears", ".", "d 100mg hold 12m"])
    for verb in VerbTable.verbs {
      for option in completions(for: "\(verb.name.rawValue) ", in: bench.session) {
        let refusal = bench.refusal(of: option.line)
        if case .notOneOf? = refusal?.cause { Issue.record("refused: \(option.line)") }
        if case .unknownVitalsWord? = refusal?.cause { Issue.record("refused: \(option.line)") }
      }
    }
  }

  @Test func helpsWithEveryVerb() throws {
    for verb in VerbTable.verbs {
      for name in verb.words + verb.keys {
        let lines = try #require(VerbTable.help(for: name))
        #expect(lines.contains("Example: \(verb.example)") && lines.allSatisfy { $0.count <= 130 })
      }
      #expect(!verb.help.isEmpty && verb.help.hasSuffix("."))
      #expect((try? Command(verb.example))?.verb == verb.name, "example: \(verb.example)")
    }
    #expect(VerbTable.help(for: "blorp") == nil)
    #expect(VerbTable.help(for: "vit")?.first?.hasPrefix("vitals") == true)
  }
}
