import Encoding
import Testing

@testable import SessionCore

@Suite("Words that nobody would say")
struct WordSlipTests {
  /// A word that stands twice in a row; figures may.
  private func doubled(_ text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "+" && $0 != "-" }
    for (word, next) in zip(words, words.dropFirst()) where word == next {
      if word.contains(where: \.isLetter) { return String(word) }
    }
    return nil
  }

  private func slip(in text: String) -> String? {
    for words in ["T+-", "T--", "words is", "initials is", "doses is", "room room", "  "]
    where text.contains(words) { return words }
    return doubled(text)
  }

  @Test func findsASlip() {
    #expect(slip(in: "ready ready to leave") == "ready")
    #expect(slip(in: "resumed session resumed") == nil && slip(in: "vitals of T+-10") == "T+-")
    #expect(slip(in: "aldrete 9 of 10 (2 2 2 1 2)") == nil)
  }

  @Test(arguments: VerbTable.verbs.map(\.name.rawValue))
  func refusalsReadWell(verb: String) {
    for line in [verb, verb + " ,", verb + " xyzzy"] {
      guard let words = Bench().refusal(of: line)?.words else { continue }
      #expect(slip(in: words) == nil, "\(line): \(words)")
    }
  }

  @Test func everyKindOfEntryReadsWell() throws {
    var bench = Bench { $0.careProtocol = Story.embedded("sl-kap") }
    let lines = VerbTable.verbs.filter { ![.correct, .withdraw, .close].contains($0.name) }
      .map(\.example)
    for line in lines where bench.refusal(of: line) == nil {
      bench.minute += 1
      let understanding = try bench.type(line)
      for part in understanding.preview { #expect(slip(in: part.text) == nil, "\(part.text)") }
    }
    let opened = Resumed(anchor: nil, across: nil)
    bench.file(.resumed(opened), t: bench.now.t)
    for entry in bench.session.entries {
      let words = EntryWords.confirmation(of: entry, in: bench.session)
      #expect(slip(in: words) == nil, "\(words)")
    }
    #expect(
      EntryWords.kind(of: .resumed(opened)) + " "
        + EntryWords.text(of: .resumed(opened), in: bench.session) == "resumed the session")
  }

  @Test func theCardsReadWell() {
    for room in ["2", "room 2", "Room 2 north"] {
      for minutes in [-20, 0, 31] {
        var story = Story(Story.embedded("sl-kap")) { $0.room = room }
        story.firstDose = 42 * 60_000
        story.at(0, .dose(Dose(milligrams: Amount(100), route: "sl")))
        let now = story.now(minutes)
        for line in story.session.handOver(at: now) + story.session.emergencyCard(at: now).lines {
          #expect(slip(in: line) == nil, "\(line)")
        }
      }
    }
  }

  @Test func anUnusualDoseIsAskedAboutInOneSentence() throws {
    let bench = Bench { $0.careProtocol = Story.embedded("sl-kap") }
    #expect(
      try bench.understood("d 5000mg sl").question
        == .implausible(
          what: "5000 mg, far from the usual doses", suggestion: nil))
  }
}
