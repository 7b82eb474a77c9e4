import Drawing
import Encoding
import SessionCore

extension EntryView {
  /// What Enter will do, or what is wrong and the way out.
  mutating func showReading(_ line: EntryLine, _ state: State, _ scene: Scene?) {
    if let refusal = line.refusedPaste {
      below = [Span(refusal, .refusal)]
      return
    }
    guard let scene else { return }
    if line.numberOfDose != nil, line.isBlank { return showHolds(scene) }
    switch line.reading {
    case .empty: showEmpty(line, scene)
    case .understood(let understanding): show(understanding, line, scene)
    case .refused(let error): show(error, line, state)
    }
  }

  private mutating func showEmpty(_ line: EntryLine, _ scene: Scene) {
    switch line.verb {
    case "seen":
      let sentence = scene.session.careProtocol.observation.sentence
      below = [Span("Enter: “\(sentence)”\(Self.elapsed(scene))", .preview)]
      belowRight = [Span("or type what you see", .dim)]
    case "vitals": below = [Span("the pressure first, then HR, then SpO2; or s92 h98", .dim)]
    case "private": below = [Span("kept in a file of its own", .dim)]
    default: break
    }
  }

  /// Which doses are in the mouth, by the numbers that name them, the one due first in front.
  private mutating func showHolds(_ scene: Scene) {
    let holds = scene.course.runningHolds.sorted { ($0.holdDueAt ?? 0) < ($1.holdDueAt ?? 0) }
    let words = holds.map { dose in
      "\(dose.seq) is \(dose.dose.milligrams.text) mg of \(scene.now.wall(of: dose.t).clock)"
    }
    below = [Span(words.joined(separator: "   "), .preview)]
    belowRight = [Span("spit or swallowed", .dim)]
  }

  private static func elapsed(_ scene: Scene) -> String {
    let words = scene.elapsed(scene.now.t)
    return words.isEmpty ? "" : ", \(words)"
  }

  private mutating func show(
    _ understanding: Understanding, _ line: EntryLine, _ scene: Scene
  ) {
    let elapsed = scene.elapsed(understanding.t)
    if line.isLoneDigit {
      let words = understanding.preview.first?.text ?? ""
      below = [
        Span("Enter: \(words)\(elapsed.isEmpty ? "" : ", \(elapsed)")", .preview),
        Span("        go on typing: vitals  \(VitalsSlots(line.text).words)", .ghost),
      ]
      return
    }
    if line.verb == "seen", line.isBlank { return showEmpty(line, scene) }
    below = Self.spans(of: understanding.preview)
    if line.awaitsReason {
      belowRight = [Span(Wording.asksReason, .question)]
      return
    }
    let clock = scene.now.wall(of: understanding.t).clockWithSeconds
    let role: Role = understanding.timeWord == nil ? .preview : .chip
    belowRight = [
      Span(elapsed.isEmpty ? clock : "\(clock), \(elapsed)", role), Span("   Enter saves", .dim),
    ]
  }

  /// The parts in their order, each with the level of what it says.
  private static func spans(of parts: [PreviewPart]) -> [Span] {
    var spans: [Span] = []
    for part in parts {
      if !spans.isEmpty { spans.append(Span("   ")) }
      spans.append(Span(part.text, part.level.map(ReadingWords.role) ?? .preview))
      if let level = part.level {
        spans.append(
          Span(
            " \(ReadingWords.glyph(of: level)) \(level.rawValue)", ReadingWords.role(of: level)))
      }
    }
    return spans
  }

  private mutating func show(_ error: EntryError, _ line: EntryLine, _ state: State) {
    guard !line.text.isEmpty else { return }
    if line.isVitals, !line.isRefused,
      let slots = VitalsSlots(beginningWith: line.text)
    {
      below = [Span(slots.words, .ghost)]
      return
    }
    guard line.isRefused else {
      below = [Span(error.words, .dim)]
      return
    }
    underline(error, in: line)
    below = [Span(error.words, .refusal)]
    hints = [Span(Wording.keepAsNote, .preview)]
  }

  /// The wrong part of the text, where the error names one.
  private mutating func underline(_ error: EntryError, in line: EntryLine) {
    guard let part = error.part, !part.text.isEmpty,
      let range = line.text.firstRange(of: part.text)
    else { return }
    text = [
      Span(String(line.text[..<range.lowerBound]), .entry),
      Span(String(line.text[range]), .refusal),
      Span(String(line.text[range.upperBound...]), .entry),
    ]
  }
}
