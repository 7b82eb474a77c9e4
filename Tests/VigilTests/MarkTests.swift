import SessionCore
import Testing

@testable import Vigil

@Suite("Marks of the settings")
struct MarkTests {
  @Test(arguments: CareProtocol.embedded.map(\.name))
  func takeTheirPlaceInTheProtocolAndItsText(name: String) throws {
    var settings = ClinicSettings(path: "vigil.conf")
    settings.marks = [4: "bowl held", 5: "sips water; did water"]
    let store = SessionStore(folders: Folders(home: "/nonexistent"), settings: settings)
    let standard = try #require(CareProtocol.embedded(named: name))
    let own = try store.withOwnMarks(standard)
    #expect(own.marks.first { $0.digit == 4 } == Mark(digit: 4, text: "bowl held"))
    #expect(
      own.marks.first { $0.digit == 5 } == Mark(digit: 5, text: "sips water", command: "did water"))
    let others = { (care: CareProtocol) in care.marks.filter { ![4, 5].contains($0.digit) } }
    #expect(others(own) == others(standard))
    #expect(own.limits == standard.limits)
    let again = try CareProtocol(settingsText: Array(own.text.utf8), name: name)
    #expect(again.marks == own.marks, "a session that is opened again has them")
  }
}
