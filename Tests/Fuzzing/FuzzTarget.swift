import Drawing
import Encoding
import Journaling
import SessionCore
import Terminal
import Themes

/// Everything that reads what anybody may have written: bytes go in, and whatever they are, it must
/// not trap, and what it answers must be sound.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case command, journal, theme, careProtocol, limits, settings, json, keys, wallTime

  /// Says what was unsound; nil when all is well.
  package func run(_ bytes: [UInt8]) -> String? {
    switch self {
    case .command: command(String(decoding: bytes, as: UTF8.self))
    case .journal: journal(bytes)
    case .theme: theme(bytes)
    case .careProtocol: careProtocol(bytes)
    case .limits: limits(bytes)
    case .settings: settings(bytes)
    case .json: json(bytes)
    case .keys: keys(bytes)
    case .wallTime: wallTime(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func command(_ line: String) -> String? {
    do throws(EntryError) {
      let session = FuzzSession.session
      let understanding = try understand(line, in: session, at: FuzzSession.now, by: "RL")
      for event in understanding.events
      where EventBody(type: event.body.type, data: event.body.data) != event.body {
        return "\(event.body.type) doesn't read back"
      }
      return understanding.events.isEmpty && understanding.privateNote == nil
        ? "understood as nothing" : nil
    } catch {
      let count = line.unicodeScalars.count
      if let part = error.part, part.range.upperBound > count { return "a part beyond the line" }
      return error.words.isEmpty ? "refused without words" : nil
    }
  }

  /// What still has its seal must be whole lines of the input, in their order.
  private func journal(_ bytes: [UInt8]) -> String? {
    let reading = JournalReading(bytes)
    let session = Session(id: "fuzz", events: reading.lines.map(Event.init))
    for (line, next) in zip(reading.lines, reading.lines.dropFirst())
    where next.seq != line.seq + 1 || next.recorded < line.recorded {
      return "lines \(line.seq) and \(next.seq) don't follow"
    }
    return session.entries.count > reading.lines.count ? "more entries than lines" : nil
  }

  private func theme(_ bytes: [UInt8]) -> String? {
    do throws(ThemeError) {
      _ = try Theme.load(
        "fuzz", from: [{ $0 == "fuzz" ? bytes : nil }, { ThemeCatalog.bytes(of: $0) }])
      return nil
    } catch {
      return error.message.isEmpty ? "refused without words" : nil
    }
  }

  private func careProtocol(_ bytes: [UInt8]) -> String? {
    do throws(ProtocolError) {
      let text = String(decoding: bytes, as: UTF8.self)
      let care = try CareProtocol(settingsText: text, name: "fuzz")
      return CareProtocol(json: care.json) == care ? nil : "doesn't read back from a journal"
    } catch {
      return error.message.contains("line") || !error.message.isEmpty
        ? nil : "refused without words"
    }
  }

  private func limits(_ bytes: [UInt8]) -> String? {
    do throws(ProtocolError) {
      let own = try Limit.own(settingsText: bytes, name: "fuzz")
      try Limit.check(own, on: .standard(for: .sublingual), name: "fuzz")
      return nil
    } catch {
      return error.message.isEmpty ? "refused without words" : nil
    }
  }

  private func settings(_ bytes: [UInt8]) -> String? {
    let count = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
    let (settings, errors) = SettingsText.parse(bytes)
    let lines = errors.map(\.line) + settings.sections.flatMap { $0.entries.map(\.line) }
    return lines.allSatisfy { (1...max(1, count)).contains($0) } ? nil : "a line that isn't there"
  }

  private func json(_ bytes: [UInt8]) -> String? {
    guard let value = try? JSONValue(bytes: bytes) else { return nil }
    let text = value.text
    return (try? JSONValue(text: text)) == value ? nil : "doesn't read back: \(text)"
  }

  /// However the bytes are cut into reads, the keys are the same.
  private func keys(_ bytes: [UInt8]) -> String? {
    var whole = KeyDecoder()
    let keys = whole.decode(bytes) + whole.settle()
    var cut = KeyDecoder()
    let cutKeys = bytes.flatMap { cut.decode([$0]) } + cut.settle()
    for key in keys {
      if case .paste(let text) = key, text.utf8.count > 3 * 16 * 1024 { return "a paste too long" }
    }
    return keys == cutKeys || bytes.contains { $0 >= 0x80 } ? nil : "\(keys) or \(cutKeys)"
  }

  private func wallTime(_ text: String) -> String? {
    guard let time = WallTime(iso8601: text) else { return nil }
    return WallTime(iso8601: time.iso8601) == time ? nil : "\(text) became \(time.iso8601)"
  }
}
