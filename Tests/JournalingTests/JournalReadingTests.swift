import Encoding
import Journaling
import Testing

@Suite("Reading a journal's bytes")
struct JournalReadingTests {
  private let bytes: [UInt8]
  private let whole: JournalReading
  /// Where each line ends, its line feed included.
  private let ends: [Int]

  init() throws {
    let bytes = try Samples.bytes(notes: 3)
    self.bytes = bytes
    whole = JournalReading(bytes)
    ends = bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  @Test func readsEveryLine() {
    #expect(whole.lines.map(\.seq) == [1, 2, 3, 4])
    #expect(whole.lines.map(\.type) == ["opened", "note", "note", "note"])
    #expect(whole.lines.last?.data["text"] == "é 2\u{7}")
    #expect(whole.tail == .none)
    #expect(whole.confirmedLength == bytes.count)
    #expect(whole.chain?.seq == 4 && whole.chain?.hash == whole.hash(at: 3))
  }

  @Test func theFormatIsTheOneDescribed() throws {
    let first = String(decoding: bytes[..<ends[0]], as: UTF8.self)
    #expect(
      first.hasPrefix(
        #"{"v":1,"session":"2026-11-20-k7f3","seq":1,"type":"opened","t":0,"recorded":0,"#
          + #""wall":"2026-11-20T14:32:07.000+01:00","by":"RL","via":"keys","#
          + #""data":{"client":"C-0412","route":"sl"},"prev":"\#(String(repeating: "0", count: 64))""#
          + #","hash":""#))
    for (start, end) in zip([0] + ends, ends) {
      let line = bytes[start..<(end - 1)]
      let hash = SHA256.hexadecimal(line.dropLast(75))
      #expect(line.suffix(75).elementsEqual(#","hash":"\#(hash)"}"#.utf8))
    }
  }

  @Test func everyPrefixKeepsEveryWholeLine() {
    for length in 1..<bytes.count {
      let reading = JournalReading(Array(bytes[..<length]))
      let count = ends.filter { $0 - 1 <= length }.count
      let confirmed = ends.filter { $0 - 1 <= length }.last.map { min($0, length) } ?? 0
      #expect(reading.lines == Array(whole.lines.prefix(count)), "cut at \(length)")
      #expect(reading.confirmedLength == confirmed, "cut at \(length)")
      let rest = length - confirmed
      #expect(reading.tail == (rest == 0 ? .none : .unfinished(bytes: rest)), "cut at \(length)")
      #expect(reading.lacksLineFeed == ends.contains(length + 1), "cut at \(length)")
    }
  }

  /// A file that grew without its bytes ends in NULs: no line is lost by them and none gained.
  @Test func nulsAtTheEndAreNoLine() {
    for length in 1...bytes.count {
      let reading = JournalReading(bytes[..<length] + [0, 0, 0])
      let plain = JournalReading(Array(bytes[..<length]))
      #expect(reading.lines == plain.lines, "cut at \(length)")
      let rest = length + 3 - plain.confirmedLength
      #expect(reading.tail == .unfinished(bytes: rest), "cut at \(length)")
    }
  }

  /// No changed byte passes: the line is named, and all before it stay.
  @Test func everyChangedByteIsFound() {
    for place in bytes.indices {
      for value in [bytes[place] ^ 1, bytes[place] ^ 0x80, 0x20, 0x0A, 0x22] as [UInt8]
      where value != bytes[place] {
        var changed = bytes
        changed[place] = value
        let line = ends.filter { $0 <= place }.count + 1
        let reading = JournalReading(changed)
        guard case .damage(line, _) = reading.tail else {
          Issue.record("byte \(place) to \(value): line \(line), but \(reading.tail)")
          return
        }
        #expect(reading.lines == Array(whole.lines.prefix(line - 1)), "byte \(place)")
      }
    }
  }

  /// What stands after a damaged line is not lost to the eye.
  @Test func linesAfterDamageAreSalvaged() {
    for line in 0..<3 {
      var changed = bytes
      changed[ends[line] - 20] ^= 1
      #expect(JournalReading(changed).salvaged == Array(whole.lines.dropFirst(line + 1)))
    }
    #expect(whole.salvaged == [])
    #expect(JournalReading(bytes + bytes).salvaged.map(\.seq) == [2, 3, 4])
  }

  /// The last line feed turned into NUL reads as a line that lacks it.
  @Test func aLastLineFeedTurnedIntoNULLosesNothing() {
    var changed = bytes
    changed[changed.count - 1] = 0
    let reading = JournalReading(changed)
    #expect(reading.lines == whole.lines)
    #expect(reading.tail == .unfinished(bytes: 1))
  }

  private func lines() -> [[UInt8]] {
    zip([0] + ends, ends).map { Array(bytes[$0..<$1]) }
  }

  @Test func aRemovedLineIsNamed() {
    for removed in 0..<3 {
      var lines = lines()
      lines.remove(at: removed)
      let reading = JournalReading(Array(lines.joined()))
      let cause = DamageCause.badSeq(expected: removed + 1, found: removed + 2)
      #expect(reading.tail == .damage(line: removed + 1, cause))
    }
  }

  @Test func aRepeatedLineIsNamed() {
    for repeated in 0..<4 {
      var lines = lines()
      lines.insert(lines[repeated], at: repeated)
      let reading = JournalReading(Array(lines.joined()))
      let cause = DamageCause.badSeq(expected: repeated + 2, found: repeated + 1)
      #expect(reading.tail == .damage(line: repeated + 2, cause))
    }
  }

  @Test func movedLinesAreNamed() {
    for first in 0..<3 {
      var lines = lines()
      lines.swapAt(first, first + 1)
      let reading = JournalReading(Array(lines.joined()))
      let cause = DamageCause.badSeq(expected: first + 1, found: first + 2)
      #expect(reading.tail == .damage(line: first + 1, cause))
    }
  }

  /// Seals a line anew, as somebody would who edits the file and knows the format.
  private func forged(_ edit: (inout JSONObject) -> Void, at index: Int = 1) throws -> [UInt8] {
    var lines = lines()
    var object = try #require(try JSONValue(bytes: lines[index]).object)
    object["hash"] = nil
    edit(&object)
    let body = object.text.utf8.dropLast()
    lines[index] = Array(body) + Array(#","hash":"\#(SHA256.hexadecimal(body))"}"#.utf8) + [0x0A]
    return Array(lines.joined())
  }

  @Test func aResealedLineBreaksTheNext() throws {
    let reading = JournalReading(try forged { $0["by"] = "XX" })
    #expect(reading.tail == .damage(line: 3, .badPrevious))
    #expect(reading.lines.count == 2)
  }

  @Test func namesWhatAnEnvelopeLacks() throws {
    for key in ["v", "session", "seq", "type", "t", "recorded", "wall", "via", "data", "prev"] {
      let missing = JournalReading(try forged { $0[key] = nil })
      let wrong = JournalReading(try forged { $0[key] = [] })
      #expect(missing.tail == .damage(line: 2, .badEnvelope(key)))
      #expect(wrong.tail == .damage(line: 2, .badEnvelope(key)))
    }
    #expect(
      JournalReading(try forged { $0["by"] = 3 }).tail == .damage(line: 2, .badEnvelope("by")))
  }

  @Test func namesOtherCauses() throws {
    #expect(
      JournalReading(try forged { $0["session"] = "2026-11-20-aaaa" }).tail
        == .damage(line: 2, .wrongSession("2026-11-20-aaaa")))
    #expect(
      JournalReading(try forged({ $0["recorded"] = -1 }, at: 3)).tail
        == .damage(line: 4, .recordedDecreased(from: 1000, to: -1)))
    #expect(
      JournalReading(bytes, session: "other").tail
        == .damage(line: 1, .wrongSession(Samples.id)))
    #expect(JournalReading(bytes + Array("note\n".utf8)).tail == .damage(line: 5, .noHash))
    #expect(JournalReading(bytes + Array("note".utf8)).tail == .damage(line: 5, .foreignBytes))
    #expect(
      JournalReading(bytes.dropLast() + Array("x".utf8)).tail
        == .damage(line: 4, .bytesAfterHash))
    let long = [UInt8](repeating: 0x61, count: 262_145)
    #expect(
      JournalReading(bytes + long + [0x0A]).tail == .damage(line: 5, .tooLong(bytes: 262_145)))
  }

  @Test func aLaterVersionIsToldApart() throws {
    let reading = JournalReading(try forged { $0["v"] = 2 })
    #expect(reading.tail == .newerVersion(line: 2, version: 2))
    #expect(reading.lines.count == 1)
  }

  @Test func addedKeysAreRead() throws {
    let reading = JournalReading(try forged({ $0.set("mood", "calm") }, at: 3))
    #expect(reading.tail == .none)
    #expect(reading.lines == whole.lines)
  }

  @Test func nothingIsReadFromNothing() {
    let reading = JournalReading([])
    #expect(reading.lines.isEmpty && reading.tail == .none && reading.chain == nil)
  }
}
