import Encoding
import SessionCore

extension NoteWriter {
  /// What was later said about an entry: late, corrected, withdrawn, brought back.
  func remarks(of entry: Entry) -> [Prose] {
    var remarks: [(seq: Int, prose: Prose)] = []
    if entry.isLate {
      remarks.append((0, Prose("LATE ENTRY, written \(when(entry.event))")))
    }
    for restatement in entry.restatements {
      remarks.append((restatement.event.seq, remark(restatement, of: entry)))
    }
    for reversal in entry.reversals {
      let word = reversal.isWithdrawal ? "WITHDRAWN" : "BROUGHT BACK"
      let reason = self.reason(reversal.reason, isMissed: reversal.isWithdrawal)
      remarks.append((reversal.event.seq, Prose("\(word) \(when(reversal.event))\(reason)")))
    }
    return remarks.sorted { $0.seq < $1.seq }.map(\.prose)
  }

  private func remark(_ restatement: Restatement, of entry: Entry) -> Prose {
    let event = restatement.event
    let now = EventBody(type: entry.event.body.type, data: restatement.amendment.restated)
    let movedTo = restatement.amendment.t ?? restatement.wasT
    var before = words(restatement.was)
    var after = words(now)
    if movedTo != restatement.wasT {
      before = clockWithSeconds(restatement.wasT, entry) + " " + before
      after = clockWithSeconds(movedTo, entry) + " " + after
    }
    let undone = restatement.isStanding ? "" : "; this correction was itself withdrawn"
    let iso = record.options.deidentify ? nil : event.wall.iso8601
    return Prose([
      .plain("AMENDED \(when(event)): "), .deleted(before), .plain(" -> "),
      restatement.isStanding ? .inserted(after, at: iso) : .deleted(after),
      .plain(reason(restatement.amendment.reason, isMissed: true) + undone),
    ])
  }

  private func clockWithSeconds(_ t: Int, _ entry: Entry) -> String {
    record.options.deidentify ? relative(t) : entry.event.wall(of: t).clockWithSeconds
  }

  /// When and by whom an event was written down.
  private func when(_ event: Event) -> String {
    let clock = record.options.deidentify ? relative(event.recorded) : clock(event.wall)
    let by = record.options.deidentify ? "" : " by \(event.by ?? "?")"
    return clock + by
  }

  private func reason(_ reason: String?, isMissed: Bool) -> String {
    if let reason, !reason.isEmpty { return " (\(reason))" }
    return isMissed ? " (no reason given)" : ""
  }

  /// An entry's words, struck out where it was withdrawn.
  func prose(_ entry: Entry) -> Prose {
    let words = Prose(words(entry) + author(entry.by))
    return entry.isWithdrawn ? Prose("[WITHDRAWN] ") + words.struck : words
  }

  func struck(_ prose: Prose, if isWithdrawn: Bool) -> Prose { isWithdrawn ? prose.struck : prose }
}
