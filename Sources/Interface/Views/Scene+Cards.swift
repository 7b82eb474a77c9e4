import Drawing
import Encoding
import SessionCore

extension Scene {
  /// What to read out on the phone, in half a minute; the number first.
  func handOverLines(width: Int) -> [[Span]] {
    let contacts = session.careProtocol.contacts
    let prescriber = [session.opened?.prescriber, contacts.prescriberPhone].compactMap(\.self)
    let number = prescriber.isEmpty ? "no number set" : prescriber.joined(separator: "  ")
    let title = [Span("hand-over   ", .heading), Span(number, .bright)]
    let lines = session.handOver(at: now).flatMap { DisplayWidth.wrapped($0, to: width) }
    return [title, []] + lines.map { [Span($0, .body)] }
  }

  /// Where, whom to call, what was given; a stamp is a letter and Enter.
  func emergencyLines(width: Int) -> [[Span]] {
    let card = session.emergencyCard(at: now)
    let title: [Span] = [
      Span("emergency   ", .heading),
      Span(
        card.startedAt.map { "since \(now.wall(of: $0).clock)" } ?? "opening this records nothing",
        card.startedAt == nil ? .dim : .bright),
    ]
    let lines = card.lines.enumerated().flatMap { index, line in
      DisplayWidth.wrapped(line, to: width).map { [Span($0, index == 0 ? .bright : .body)] }
    }
    return [title, stampLine(card), []] + lines
  }

  private func stampLine(_ card: EmergencyCard) -> [Span] {
    card.stamps.flatMap { stamp in
      [
        Span("\(stamp.letter) ", .footerKey),
        Span("\(stamp.name) ", stamp.at == nil ? .body : .dim),
        Span(stamp.at.map { now.wall(of: $0).clock } ?? "", .bright), Span("   "),
      ]
    }
  }
}
