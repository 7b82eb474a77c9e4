import Drawing
import SessionCore

/// What the one full-width band says.
struct Alarm: Hashable, Sendable {
  /// The order is the severity: the worst alone is shown.
  enum Rank: Int, Hashable, Sendable, Comparable {
    case readOnly, diskAlmostFull, battery, overdue, caution, holdOver, damaged, unsaved, urgent,
      emergency

    static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  let rank: Rank
  /// "CAUTION", after its glyph.
  let word: String
  /// The first line in ever shorter wordings; the first that fits is drawn.
  var headlines: [String] = []
  /// The second line in ever shorter wordings.
  var details: [String] = []
  /// "open 1 min"
  var age = ""
  /// "a answer"
  var key = ""
  /// The line of the waiting list that it stands for.
  var subject: Waiting.Subject?

  var isUrgent: Bool { rank == .urgent || rank == .emergency }

  var glyph: String {
    switch rank {
    case .urgent, .emergency: "■"
    case .caution, .holdOver, .overdue, .damaged, .unsaved, .battery: "▲"
    case .diskAlmostFull, .readOnly: "△"
    }
  }

  var role: Role {
    switch rank {
    case .urgent, .emergency: .urgentBand
    case .damaged, .unsaved: .unsaved
    case .caution, .holdOver, .overdue, .battery, .diskAlmostFull, .readOnly: .band
    }
  }

  /// The one word of lights out: no client data.
  var steadyWord: String {
    switch rank {
    case .urgent: "urgent"
    case .emergency: "emergency"
    case .unsaved: "not saved"
    case .damaged: "file damaged"
    case .holdOver: "spit"
    case .caution: "caution"
    case .overdue: "vitals due"
    case .battery: "battery"
    case .diskAlmostFull: "disk"
    case .readOnly: "read only"
    }
  }
}
