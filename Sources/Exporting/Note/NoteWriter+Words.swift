import Encoding
import SessionCore

extension NoteWriter {
  func kind(_ body: EventBody) -> String { EntryWords.kind(of: body) }

  /// What an entry says: as everywhere else, with what a reader on paper needs beside it.
  func words(_ body: EventBody) -> String {
    let words = EntryWords.text(of: body, in: session)
    return switch body {
    case .note(let note) where note.kind == .quote || note.kind == .intention: "\"\(words)\""
    case .dose(let dose) where dose.implausible: words + ", far from usual, stored as typed"
    case .vitals(let vitals) where !vitals.implausible.isEmpty:
      words + ", stored as typed: " + Self.implausible(vitals)
    case .intervention(let done): joined([words, target(of: done)])
    case .gap(let gap): self.words(gap)
    case .unknown(let type, let data): type + (data.isEmpty ? "" : " " + data.text)
    default: words
    }
  }

  /// The words of an entry; a moment's are what it came to.
  func words(_ entry: Entry) -> String {
    guard case .pin(.held) = entry.body,
      let moment = course.moments.first(where: { $0.stamp.seq == entry.seq })
    else { return words(entry.body) }
    switch moment.state {
    case .open: return "held, no words"
    case .described: return "held, described later"
    case .dismissed: return "held, dismissed later"
    }
  }

  static func implausible(_ vitals: Vitals) -> String {
    vitals.implausible.map(\.words).joined(separator: ", ") + " implausible"
  }

  /// The name of the side effect that an entry opened.
  func effectName(_ seq: Int) -> String? {
    switch session.entry(seq)?.body {
    case .effect(let effect): effect.name
    case .experience(let experience): experience.name
    default: nil
    }
  }

  /// "for nausea", where the words themselves don't end with it.
  private func target(of done: Intervention) -> String? {
    let words = done.effect.flatMap(effectName).map { "for " + $0 }
    return words.flatMap { done.text.lowercased().hasSuffix($0.lowercased()) ? nil : $0 }
  }

  private func words(_ gap: Gap) -> String {
    let length = Self.duration(seconds: Int(clamping: gap.milliseconds.magnitude / 1000))
    switch gap.kind {
    case "suspend": return "the computer slept for \(length); nothing could be recorded"
    case "clock":
      let way = gap.milliseconds < 0 ? "back" : "on"
      return "the computer's clock was moved \(way) by \(length); session times are not affected"
    default: return "\(gap.kind), \(length)"
    }
  }

  func joined(_ parts: [String?]) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
