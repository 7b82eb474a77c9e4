import Encoding
import Foundation
import Journaling
import TestSupport
import Testing

/// Every hostile text by every door: the record holds it as it went in, no terminal gets it raw.
@Suite("Hostile texts")
struct InputTests {
  private func expectHeld(_ held: [String], _ texts: [String], _ door: String) {
    #expect(held.count == texts.count, "\(door)")
    for (got, sent) in zip(held, texts) where !got.unicodeScalars.elementsEqual(sent.unicodeScalars)
    {
      Issue.record("by \(door): \(sent.debugDescription) became \(got.debugDescription)")
    }
  }

  @Test func byPipeFileAndArgument() throws {
    let bedside = try Bedside()
    let id = try bedside.session("")
    let texts = HostileTexts.all
    let lines = Array(texts.map { "note @now \($0)\n" }.joined().utf8)
    let piped = try bedside.run(["resume", id, "--linear"], input: lines)
    expectHeld(try bedside.notes(id), texts, "pipe")
    let logged = try bedside.run(["log", "--session", id, "-"], input: lines)
    expectHeld(try bedside.notes(id), texts + texts, "file")
    #expect(piped.status == 0 && logged.status == 0)
    var said = piped.bytes + logged.bytes + Array((piped.complaint + logged.complaint).utf8)
    for text in texts {
      let outcome = try bedside.run(["log", "--session", id, "--", "note @now \(text)"])
      #expect(outcome.status == 0, "\(outcome.all)")
      said += outcome.bytes
    }
    expectHeld(try bedside.notes(id), texts + texts + texts, "argument")
    #expect(RawBytes.hidden(in: said).isEmpty, "\(RawBytes.hidden(in: said))")
    try expectExported(bedside, id, texts + texts + texts)
  }

  private func expectExported(_ bedside: Bedside, _ id: String, _ texts: [String]) throws {
    for words in [["show", id], ["list"], ["status", id], ["verify", id], ["list", "--json"]] {
      let hidden = RawBytes.hidden(in: try bedside.run(words).bytes)
      #expect(hidden.isEmpty, "\(words): \(hidden)")
    }
    for format in Bedside.formats {
      let bytes = try bedside.run(["export", id, "--format", format, "--output", "-"]).bytes
      let hidden = RawBytes.hidden(in: bytes).filter { $0 != "U+9" }
      #expect(hidden.isEmpty, "\(format): \(hidden)")
    }
    let json = try bedside.run(["export", id, "--format", "json", "--output", "-"]).bytes
    let notes = try JSONValue(bytes: json).object?["notes"]?.array ?? []
    expectHeld(notes.compactMap { $0.object?["text"]?.string }, texts, "export")
  }

  /// Enters a note as a paste. What follows a paste at once is taken for part of it, so Enter waits
  /// until the line shows it.
  private func enterPasted(_ bytes: [UInt8], _ terminal: PseudoTerminal) {
    #expect(terminal.wait { !$0.contains("▸") }, "the last line is still open")
    terminal.type("n")
    terminal.type(bytes: Array("\u{1B}[200~".utf8) + bytes + Array("\u{1B}[201~".utf8))
    let isShown = terminal.wait { screen in
      screen.lines.contains { row in
        guard let prompt = row.firstRange(of: "▸ note") else { return false }
        return row[prompt.upperBound...].contains { $0 != " " }
      }
    }
    #expect(isShown, "\(terminal.screen.lines)")
    terminal.type("\r")
  }

  @Test func byPaste() throws {
    let bedside = try Bedside()
    let id = try bedside.session("")
    let terminal = try bedside.screen(["resume", id])
    #expect(terminal.waitFor("C-0412"))
    let texts = HostileTexts.all.filter { !$0.contains("\u{1B}[20") && !$0.contains("\r") }
    for (number, text) in texts.enumerated() {
      enterPasted(Array("@now \(text)".utf8), terminal)
      #expect(terminal.wait { _ in (try? bedside.notes(id).count) ?? 0 > number }, "\(text)")
    }
    expectHeld(try bedside.notes(id), texts, "paste")
    let forbidden = RawBytes.forbidden(on: terminal)
    #expect(forbidden.isEmpty, "\(forbidden)")
  }

  /// A key is a control where the text has one, so these are the texts without.
  @Test func byKey() throws {
    let bedside = try Bedside()
    let id = try bedside.session("")
    let terminal = try bedside.screen(["resume", id])
    #expect(terminal.waitFor("C-0412"))
    let texts = HostileTexts.all.filter { text in
      text.utf8.count < 500
        && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        && !text.unicodeScalars.contains { (0x80...0x9F).contains($0.value) }
    }
    for (number, text) in texts.enumerated() {
      terminal.type("n@now \(text)\r")
      #expect(terminal.wait { _ in (try? bedside.notes(id).count) ?? 0 > number }, "\(text)")
    }
    expectHeld(try bedside.notes(id), texts, "key")
    let forbidden = RawBytes.forbidden(on: terminal)
    #expect(forbidden.isEmpty, "\(forbidden)")
  }

  @Test func invalidBytesAreMarkedRepaired() throws {
    let bedside = try Bedside()
    let id = try bedside.session("")
    let lines: [UInt8] = HostileTexts.invalid.flatMap { invalid in
      Array("note ".utf8) + invalid.bytes + [0x0A]
    }
    try bedside.run(["log", "--session", id, "-"], input: lines)
    let terminal = try bedside.screen(["resume", id])
    #expect(terminal.waitFor("C-0412"))
    for (number, invalid) in HostileTexts.invalid.enumerated() {
      enterPasted(invalid.bytes, terminal)
      let count = HostileTexts.invalid.count + number
      #expect(terminal.wait { _ in (try? bedside.notes(id).count) ?? 0 > count })
    }
    let notes = try bedside.read(id).lines.filter { $0.type == "note" }
    #expect(notes.count == 2 * HostileTexts.invalid.count)
    for (note, invalid) in zip(notes, HostileTexts.invalid + HostileTexts.invalid) {
      #expect(note.data["text"]?.string == invalid.text, "\(invalid.bytes)")
      #expect(note.data["repaired"]?.bool == true, "\(invalid.bytes)")
    }
  }

  @Test func aPasteThatIsTooLongIsRefusedWhole() throws {
    let bedside = try Bedside()
    let id = try bedside.session("")
    let terminal = try bedside.screen(["resume", id])
    #expect(terminal.waitFor("C-0412"))
    terminal.type("n kept ")
    let line = "five megabytes of something that somebody had in the clipboard\r"
    terminal.paste(String(repeating: line, count: 80_000))
    #expect(terminal.waitFor("16 KiB", seconds: 120), "\(terminal.screen.lines)")
    terminal.type("words\r")
    #expect(
      terminal.wait { _ in (try? bedside.notes(id)) == ["kept words"] }, "\(terminal.screen.lines)")
    enterPasted([UInt8](repeating: UInt8(ascii: "x"), count: 16 * 1024), terminal)
    #expect(terminal.wait { _ in (try? bedside.notes(id).last?.count) == 16 * 1024 })
  }

  @Test func aLineThatIsTooLongIsRefusedWhole() throws {
    let bedside = try Bedside()
    let id = try bedside.session("")
    let lines = "note \(String(repeating: "x", count: 300_000))\nnote after\n"
    let outcome = try bedside.run(["log", "--session", id, "-"], input: Array(lines.utf8))
    #expect(outcome.status == 1 && outcome.complaint.contains("too long"))
    #expect(try bedside.notes(id) == ["after"])
  }
}
