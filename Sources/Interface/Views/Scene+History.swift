import Drawing
import Encoding
import SessionCore

extension Scene {
  /// Everything that an entry ever said: the original, each restatement, each withdrawal, who and why.
  func historyLines(_ seq: Int, width: Int) -> [[Span]] {
    guard let entry = session.entry(seq) else { return [[Span("no such entry", .dim)]] }
    var lines: [[Span]] = [
      [Span("entry \(seq), ", .heading), Span(EntryWords.kind(of: entry), .heading)], [],
    ]
    let original = Entry(entry.event)
    lines += step("observed", entry.event, at: entry.event.t, what: words(original), width)
    lines.append(note("recorded \(entry.event.wall.clockWithSeconds)\(typed(entry))"))
    for restatement in entry.restatements {
      lines += step(
        restatement.isStanding ? "corrected" : "correction, withdrawn", restatement.event,
        at: restatement.event.recorded, what: restated(entry, restatement), width)
      lines.append(note("was: \(was(entry, restatement))"))
      lines.append(note("because: \(restatement.amendment.reason ?? "no reason given")"))
    }
    for reversal in entry.reversals {
      let what = reversal.isWithdrawal ? "no longer counts" : "counts again"
      lines += step(
        reversal.isWithdrawal ? "withdrawn" : "brought back", reversal.event,
        at: reversal.event.recorded, what: what, width)
      if reversal.isWithdrawal {
        lines.append(note("because: \(reversal.reason ?? "no reason given")"))
      }
    }
    return lines
  }

  private func step(_ name: String, _ event: Event, at t: Int, what: String, _ width: Int)
    -> [[Span]]
  {
    let head: [Span] = [
      Span(DisplayWidth.padded(name, to: 12), .label),
      Span("\(event.wall(of: t).clockWithSeconds)  \(elapsed(t))  ", .body),
      Span("by \(event.by ?? "?")", .body),
    ]
    let column = 12
    return [head]
      + DisplayWidth.wrapped(what, to: max(8, width - column)).map { line in
        [Span(String(repeating: " ", count: column)), Span(line, .bright)]
      }
  }

  private func note(_ text: String) -> [Span] {
    [Span(String(repeating: " ", count: 12)), Span(text, .dim)]
  }

  private func words(_ entry: Entry) -> String { EntryWords.text(of: entry, in: session) }

  private func typed(_ entry: Entry) -> String {
    entry.event.line.map { ", typed “\($0)”" } ?? ""
  }

  private func restated(_ entry: Entry, _ restatement: Restatement) -> String {
    let body = EventBody(type: entry.event.body.type, data: restatement.amendment.restated)
    return words(entry.saying(body))
  }

  private func was(_ entry: Entry, _ restatement: Restatement) -> String {
    words(entry.saying(restatement.was))
  }
}

extension Entry {
  /// The same entry with other words, for saying what once stood.
  fileprivate func saying(_ body: EventBody) -> Entry {
    Entry(
      Event(
        seq: seq, t: event.t, recorded: event.recorded, wall: event.wall, by: event.by,
        via: event.via, line: nil, body: body))
  }
}
