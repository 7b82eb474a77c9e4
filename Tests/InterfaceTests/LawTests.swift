import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("No printable key asserts anything without Enter")
struct LawTests {
  private static let printable = (0x20...0x7E).compactMap { Unicode.Scalar($0) }.map(Character.init)

  private func played() -> Play {
    var play = Play()
    play.type("122/78 68 98⏎")
    play.wait(minutes: 3)
    play.type("n old⏎")
    play.wait(minutes: 3)
    return play
  }

  @Test(arguments: printable)
  func noTwoKeysRecordMoreThanAMoment(first: Character) {
    let start = played()
    for second in Self.printable {
      var play = start
      play.type(String([first, second]), pace: 400)
      let added = play.events.dropFirst(start.events.count).map(\.body)
      #expect(
        added.allSatisfy { $0 == .pin(.held) || $0.isReversal },
        "\(first)\(second) recorded \(added)")
      let isUndo = first == "u" || second == "u" || first == "U" || second == "U"
      #expect(!added.contains(where: \.isReversal) || isUndo, "\(first)\(second) withdrew")
    }
  }

  @Test(arguments: Array("bjyzBJYZ"))
  func theUnboundKeysDoNothing(key: Character) {
    let start = played()
    var play = start
    play.type(String(key))
    #expect(play.state.line == nil && play.state.page == .main && play.commands == start.commands)
  }

  @Test(arguments: Array("abcdefghijklmnopqrstuvwxyz"))
  func capitalsActAsTheirSmallLetter(small: Character) {
    guard let capital = small.uppercased().first, !"HUQ".contains(capital) else { return }
    var (first, second) = (played(), played())
    first.type(String(small))
    second.type(String(capital))
    #expect(first.state.line?.verb == second.state.line?.verb)
    #expect(first.state.page == second.state.page)
    #expect(first.state.asked?.what == second.state.asked?.what)
  }

  @Test func everyKeyOfTheTableHasOneMeaningInItsPlace() {
    for context in KeyTable.Context.allCases {
      var seen: Set<Key> = []
      for row in KeyTable.standard.rows(in: context) {
        for key in row.keys {
          #expect(seen.insert(key).inserted, "\(key.name) stands twice in \(context)")
        }
        #expect(!row.word.isEmpty && row.sentence.hasSuffix("."), "\(row.keyNames)")
      }
    }
  }

  @Test func everyVerbKeyOfTheTableIsTheLanguagesOwn() {
    for row in KeyTable.standard.rows(in: .session) {
      guard case .open(let verb) = row.action, case .character(let key)? = row.keys.first else {
        continue
      }
      #expect(VerbTable.verb(key: String(key))?.name.rawValue == verb, "\(key) opens \(verb)")
    }
  }
}

extension EventBody {
  fileprivate var isReversal: Bool {
    switch self {
    case .withdrawn, .restored: true
    default: false
    }
  }
}
