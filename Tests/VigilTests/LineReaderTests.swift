import Foundation
import Testing

@testable import Vigil

@Suite("Lines from a descriptor")
struct LineReaderTests {
  private func lines(_ bytes: [UInt8]) throws -> [LineReader.Line] {
    let pipe = Pipe()
    DispatchQueue.global().async {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
      try? pipe.fileHandleForWriting.close()
    }
    var reader = LineReader(pipe.fileHandleForReading.fileDescriptor)
    var lines: [LineReader.Line] = []
    while let line = reader.next() { lines.append(line) }
    return lines
  }

  private func texts(_ text: String) throws -> [String] {
    try lines(Array(text.utf8)).map { line in
      if case .text(let text, false) = line { text } else { "?" }
    }
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\n", ["", ""]),
    ("a\r\nb\r\n", ["a", "b"]), ("a\r\r\n", ["a\r"]), ("a\rb\n", ["a\rb"]),
    ("a\u{2028}b\u{85}c\u{0B}d\n", ["a\u{2028}b\u{85}c\u{0B}d"]), ("e\u{301}\n", ["e\u{301}"]),
  ])
  func endAtLineFeedsAndNowhereElse(text: String, expected: [String]) throws {
    let texts = try texts(text)
    #expect(texts.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test func replaceInvalidBytesAndSaySo() throws {
    #expect(try lines([0x61, 0xFF, 0x0A]) == [.text("a\u{FFFD}", repaired: true)])
    #expect(try lines([0xC3]) == [.text("\u{FFFD}", repaired: true)])
  }

  @Test func passOverWhatIsTooLongAndGoOn() throws {
    for extra in [1, 70_000, 300_000] {
      let long = [UInt8](repeating: 0x78, count: LineReader.longest + extra)
      let found = try lines(long + [0x0A] + Array("after\n".utf8))
      #expect(found == [.tooLong(bytes: long.count), .text("after", repaired: false)])
    }
    let most = [UInt8](repeating: 0x78, count: LineReader.longest)
    #expect(try lines(most + [0x0A]).count == 1)
    #expect(try lines(most + [0x0A]).first != .tooLong(bytes: most.count))
  }
}
