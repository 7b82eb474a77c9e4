import Journaling
import Testing

@Suite("Names of sessions")
struct SessionIdentifierTests {
  @Test func everyByteGivesACharacterThatCannotBeMisread() {
    for byte in UInt8.min...UInt8.max {
      let id = SessionIdentifier.make(date: "2026-11-20", random: [byte, 0, 255, byte])
      let letters = id.dropFirst(11)
      #expect(id.hasPrefix("2026-11-20-") && letters.count == 4)
      #expect(letters.allSatisfy { !"0o1li2z5s8b9gquv".contains($0) })
      #expect(SessionIdentifier.isSafe(id))
    }
  }

  @Test func differsByItsBytes() {
    let ids = (0..<20).map { SessionIdentifier.make(date: "2026-11-20", random: [0, 0, 0, $0]) }
    #expect(Set(ids).count == 20)
  }
}
