import Encoding
import Journaling
import Testing

@Suite("Verifying records")
struct VerifierTests {
  private let disk = MemoryLogFile()
  private let folder: JournalFolder
  private let ledger: Ledger
  private let path = "/s/\(Samples.id).jsonl"

  init() throws {
    folder = JournalFolder("/s", system: disk)
    ledger = Ledger("/ledger.jsonl", system: disk)
    let (journal, _) = try Journal.create(
      Samples.id, in: folder, first: Samples.opened, stamp: Samples.stamp(0),
      firstDraft: Samples.firstDraft)
    _ = try journal.append(
      [Samples.note("one"), JournalDraft(type: "closed", via: "keys", data: [:])],
      stamp: Samples.stamp(1000))
    try ledger.append(.init(id: Samples.id, events: 3, head: journal.chain.hash))
  }

  private func findings(head: String? = nil) -> [Finding] {
    Verifier(folder, ledger: ledger).session(Samples.id, head: head).findings
  }

  private func lineEnds() -> [Int] {
    let bytes = disk.bytes(path) ?? []
    return bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  @Test func aSoundRecordHolds() {
    let found = Verifier(folder, ledger: ledger).session(Samples.id)
    #expect(found.holds && found.findings == [] && found.isClosed && found.lines == 3)
  }

  @Test func everyCutOfAClosedRecordIsFound() throws {
    let bytes = try #require(disk.bytes(path))
    for length in 0..<(bytes.count - 1) {
      disk.replace(path, with: Array(bytes[..<length]))
      let found = Verifier(folder, ledger: ledger).session(Samples.id)
      #expect(!found.holds, "cut at \(length): \(found)")
    }
    disk.replace(path, with: Array(bytes.dropLast()))
    #expect(findings() == [], "only the last line feed is missing")
  }

  @Test func tellsAShorterRecordFromAnEmptiedAndARemovedOne() throws {
    let bytes = try #require(disk.bytes(path))
    disk.replace(path, with: Array(bytes[..<lineEnds()[1]]))
    #expect(findings() == [.cutShort(events: 3, found: 2)])
    disk.replace(path, with: [])
    #expect(findings() == [.empty(file: path), .missing(events: 3)])
    try disk.remove(path)
    #expect(findings() == [.missing(events: 3)])
    let all = try Verifier(folder, ledger: ledger).all()
    #expect(all.map(\.name) == [Samples.id, "/ledger.jsonl"])
    #expect(all.map(\.holds) == [false, true])
  }

  @Test func anotherRecordInItsPlaceIsFound() throws {
    try disk.remove(path)
    let (journal, _) = try Journal.create(
      Samples.id, in: folder, first: Samples.opened, stamp: Samples.stamp(7),
      firstDraft: Samples.firstDraft)
    _ = try journal.append(
      [Samples.note("uno"), Samples.note("due")], stamp: Samples.stamp(1000))
    #expect(findings() == [.rewritten(seq: 3)])
  }

  @Test func nothingMayFollowAClosedRecordButLines() throws {
    let bytes = try #require(disk.bytes(path))
    disk.replace(path, with: bytes + Array(#"{"v":1"#.utf8))
    #expect(findings() == [.tailAfterClosing(file: path, bytes: 6)])
  }

  @Test func anOpenRecordMayEndUnfinished() throws {
    let bytes = try #require(disk.bytes(path))
    let open = Array(bytes[..<lineEnds()[1]]) + Array(#"{"v":1"#.utf8)
    disk.place(open, at: "/s/other.jsonl")
    let found = Verifier.file("/s/other.jsonl", system: disk)
    #expect(found.findings == [.unfinished(file: "/s/other.jsonl", bytes: 6)] && found.holds)
  }

  @Test func addendaNeedNoNewEntryInTheLedger() throws {
    let (journal, _) = try Journal.open(
      Samples.id, in: folder, .writing, firstDraft: Samples.firstDraft)
    _ = try journal.append([Samples.note("later")], stamp: Samples.stamp(2000))
    #expect(findings() == [])
  }

  @Test func comparesWithTheHashOnPaper() throws {
    let reading = JournalReading(try #require(disk.bytes(path)))
    let last = reading.hash(at: 2)
    #expect(findings(head: last) == [.headMatches(seq: 3, since: 0)])
    #expect(findings(head: last.uppercased()) == [.headMatches(seq: 3, since: 0)])
    #expect(findings(head: reading.hash(at: 0)) == [.headMatches(seq: 1, since: 2)])
    #expect(findings(head: String(last.prefix(10))) == [.headMatches(seq: 3, since: 0)])
    let short = String(last.prefix(9))
    #expect(findings(head: short) == [.headDiffers(short)])
    let other = String(repeating: "a", count: 64)
    #expect(findings(head: other) == [.headDiffers(other)])
    let grouped = last.prefix(5) + "-" + last.dropFirst(5).prefix(5) + " " + last.dropFirst(10)
    #expect(findings(head: String(grouped)) == [.headMatches(seq: 3, since: 0)])
  }

  @Test func aPartWithoutTheOneBeforeIsNamed() throws {
    disk.place([], at: "/s/\(Samples.id)+3.jsonl")
    disk.place([], at: "/s/2026-11-20-gone+2.jsonl")
    #expect(findings() == [.stray(file: "/s/\(Samples.id)+3.jsonl")])
    let all = try Verifier(folder, ledger: ledger).all()
    #expect(all.first?.name == "2026-11-20-gone" && all.map(\.holds) == [false, false, true])
  }

  @Test func aFolderThatCannotBeReadIsNoGoodNews() {
    disk.plan(.init(call: .list, use: 1, code: 13, isSticky: true))
    #expect(throws: JournalError.failed("/s", SystemError(.list, 13))) {
      try Verifier(folder, ledger: ledger).all()
    }
    #expect(findings() == [.refused(.failed("/s", SystemError(.list, 13)))])
  }

  @Test func aClosedRecordOutsideTheLedgerIsSaid() {
    let other = Ledger("/other.jsonl", system: disk)
    let found = Verifier(folder, ledger: other).session(Samples.id)
    #expect(found.findings == [.notInLedger] && found.holds)
  }

  @Test func everyChangedByteOfTheLedgerIsFound() throws {
    try ledger.append(.init(id: "other", events: 9, head: Chain.start.hash))
    let bytes = try #require(disk.bytes("/ledger.jsonl"))
    for place in bytes.indices.dropLast() {
      var changed = bytes
      changed[place] ^= 1
      disk.replace("/ledger.jsonl", with: changed)
      guard case .damage = try ledger.read().tail else {
        Issue.record("byte \(place) changed, not found")
        return
      }
      #expect(!Verifier(folder, ledger: ledger).session(Samples.id).holds)
    }
    #expect(throws: JournalError.self) {
      try ledger.append(.init(id: "third", events: 1, head: Chain.start.hash))
    }
  }

  @Test func theLedgerKeepsWhatIsNew() throws {
    let entry = Ledger.Entry(id: "other", events: 9, head: Chain.start.hash)
    try ledger.append(entry)
    try ledger.append(entry)
    #expect(try ledger.read().entries.map(\.id) == [Samples.id, "other"])
    let bytes = try #require(disk.bytes("/ledger.jsonl"))
    disk.replace("/ledger.jsonl", with: bytes + Array(#"{"v""#.utf8))
    try ledger.append(.init(id: "third", events: 1, head: Chain.start.hash))
    #expect(try ledger.read().entries.count == 3)
    #expect(disk.bytes("/ledger.torn") == Array(#"{"v""#.utf8))
  }

  @Test func messagesNameTheThing() {
    let cases: [Finding] = [
      .refused(.notFound("x")), .empty(file: "x"), .damage(file: "x", line: 3, .badHash),
      .newerVersion(file: "x", line: 3, version: 2), .unfinished(file: "x", bytes: 3),
      .tailAfterClosing(file: "x", bytes: 3), .continued(file: "x", after: "y"),
      .voidLines(file: "x", count: 3), .detached(file: "x"), .fork(file: "x"), .stray(file: "x"),
    ]
    for finding in cases { #expect(finding.message.contains("x"), "\(finding)") }
  }
}
