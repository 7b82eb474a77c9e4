import Encoding

/// Something that is still open when the record is to be closed.
package struct OpenItem: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case gate, alert, hold, infusion, effect, moment
  }

  package let kind: Kind
  /// The number of the entry it stands on.
  package let seq: Int?
  package let text: String
}

extension Session {
  /// What closing lists, asks about once, and then records as open.
  package var openItems: [OpenItem] {
    gateItems + alertItems + holdItems + effectItems + momentItems
  }

  private func since(_ t: Int, _ seq: Int) -> String {
    sinceDoseWords(t) ?? entry(seq)?.observedAt.clock ?? ""
  }

  /// A gate that was over its limits or had concerns, passed without a decision.
  private var gateItems: [OpenItem] {
    guard let card = unansweredGate, let level = card.level else { return [] }
    let what = card.crossed.first?.limit ?? card.concerns.first?.item.name ?? ""
    return [
      OpenItem(
        kind: .gate, seq: nil, text: "\(level.rawValue) before dosing without a decision: \(what)")
    ]
  }

  private var alertItems: [OpenItem] {
    course.alerts.cards.flatMap(\.alerts).map { alert in
      let what = alert.raised.first?.limit ?? alert.sign.words
      let time = since(alert.raisedAt, alert.reading.seq)
      return OpenItem(
        kind: .alert, seq: alert.reading.seq,
        text: "\(alert.level.rawValue) unanswered: \(what), \(time)")
    }
  }

  private var holdItems: [OpenItem] {
    let holds = course.runningHolds.map { dose in
      OpenItem(
        kind: .hold, seq: dose.seq,
        text: "\(dose.dose.milligrams.text) mg still held, from \(since(dose.t, dose.seq))")
    }
    guard let infusion, infusion.isStarted, infusion.stoppedAt == nil else { return holds }
    return holds + [OpenItem(kind: .infusion, seq: infusion.dose, text: "infusion not stopped")]
  }

  private var effectItems: [OpenItem] {
    course.openEpisodes.map { episode in
      let time = episode.onsetAt.map { ", since \(since($0, episode.seq))" } ?? ""
      return OpenItem(
        kind: .effect, seq: episode.seq, text: "\(Spoken.effect(episode)) ongoing\(time)")
    }
  }

  private var momentItems: [OpenItem] {
    course.openMoments.map { moment in
      OpenItem(
        kind: .moment, seq: moment.stamp.seq,
        text: "moment at \(since(moment.stamp.t, moment.stamp.seq)) without words")
    }
  }
}
