import Encoding
import Testing

@testable import SessionCore

@Suite("The embedded protocols")
struct EmbeddedProtocolTests {
  @Test(arguments: CareProtocol.embeddedNames)
  func readsWithoutAnError(name: String) throws {
    let bytes = try #require(CareProtocol.embeddedBytes(named: name))
    let (careProtocol, errors) = CareProtocol.reading(bytes, name: name)
    #expect(errors.map(\.message) == [])
    #expect(careProtocol.name == name)
    #expect(careProtocol == Story.embedded(name))
  }

  @Test(arguments: CareProtocol.embeddedNames)
  func readsBackFromTheFirstLineOfASession(name: String) {
    let careProtocol = Story.embedded(name)
    #expect(CareProtocol(json: careProtocol.json) == careProtocol)
    #expect(careProtocol.json.text.utf8.count < 32 * 1024)
  }

  @Test(arguments: CareProtocol.embeddedNames)
  func readsBackFromItsResolvedText(name: String) throws {
    let careProtocol = Story.embedded(name)
    let again = try CareProtocol(settingsText: careProtocol.text, name: careProtocol.name)
    #expect(again == careProtocol)
  }

  /// Spaces that only a careless look takes for none: of a file's first line, within it, of other scripts.
  @Test(arguments: [
    "\u{FEFF}inherits = base\r\n[phases]\r\n\u{FEFF}extra = 5\r\n",
    "inherits = base\n[phases]\n\u{A0}extra\u{A0} =\u{3000}\n",
    "inherits = base\n[lists]\ntouch = a, b \r \n# said \u{2028}\n\r\textra = x\r\r\n",
  ])
  func readsBackWhateverItsSpaces(text: String) {
    let (careProtocol, _) = CareProtocol.reading(Array(text.utf8), name: "own")
    #expect(CareProtocol(json: careProtocol.json) == careProtocol)
    #expect(careProtocol != CareProtocol.reading(Array("inherits = base".utf8), name: "own").0)
  }

  @Test(arguments: CareProtocol.embeddedNames)
  func saysThatNobodyReviewedIt(name: String) {
    let careProtocol = Story.embedded(name)
    #expect(careProtocol.reviewer == nil)
    #expect(careProtocol.text.contains("review = for review by the clinic's prescriber"))
    #expect(careProtocol.limits.allSatisfy { $0.source == "clinic default, not reviewed" })
  }

  @Test(arguments: CareProtocol.embeddedNames + CareProtocol.sharedParts)
  func citesSourcesByNamesThatAReaderCanFind(name: String) throws {
    let bytes = try #require(CareProtocol.embeddedBytes(named: name))
    #expect(bytes.count <= 4096, "an embedded file slows every build: keep \(name) short")
    let codes = try Regex(#"CLINICAL|\bS[0-9]{1,2}\b|# [LGSCI](,| |$)"#)
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      #expect(line.firstMatch(of: codes) == nil, "name the source: \(line)")
    }
  }

  @Test(arguments: CareProtocol.embeddedNames)
  func holdsEverythingASessionNeeds(name: String) {
    let careProtocol = Story.embedded(name)
    #expect(careProtocol.phases.map(\.name).first == "arrival")
    #expect(careProtocol.phases.count == 9)
    #expect(careProtocol.marks.map(\.digit) == Array(1...9))
    #expect(
      careProtocol.checklists.map(\.name) == ["arrival", "predose", "emergency", "discharge"])
    #expect(careProtocol.experiences.first == "dissociation")
    #expect(careProtocol.modalities.contains("silence"))
    #expect(careProtocol.instructions[.caution]?.isEmpty == false)
  }

  @Test(arguments: CareProtocol.embeddedNames)
  func namesNothingTwice(name: String) {
    let careProtocol = Story.embedded(name)
    let items = careProtocol.checklists.flatMap(\.items).map(\.name)
    #expect(Set(items).count == items.count)
    let effects = careProtocol.effects.flatMap { [$0.name] + $0.aliases }
    #expect(Set(effects).count == effects.count)
    let letters = careProtocol.effects.compactMap(\.quickLetter)
    #expect(Set(letters).count == letters.count)
    let instruments = careProtocol.instruments.flatMap { [$0.name] + $0.aliases }
    #expect(Set(instruments).count == instruments.count)
  }

  @Test func keepsTheDailyKeys() {
    let lozenge = Story.embedded("sl-kap")
    #expect(lozenge.effects.first { $0.quickLetter == "n" }?.name == "nausea")
    #expect(lozenge.effects.first { $0.name == "nausea" }?.snomed == "422587007")
    #expect(lozenge.effects.first { $0.name == "chest pain" }?.snomed == nil)
    #expect(lozenge.marks[3].text == "tears")
    #expect(lozenge.checklists.first { $0.name == "predose" }?.items.count == 14)
    #expect(lozenge.instruments.first { $0.name == "aldrete" }?.range == 0...10)
    #expect(lozenge.instruments.first { $0.name == "avpu" }?.words == ["a", "v", "p", "u"])
    #expect(lozenge.instruments.first { $0.name == "moaas" }?.level(of: 2) == .urgent)
  }

  @Test func sharedPartsInheritInOneDirection() {
    for name in CareProtocol.embeddedNames + CareProtocol.sharedParts {
      #expect(CareProtocol.embeddedBytes(named: name) != nil, "\(name) isn't embedded")
    }
  }
}
