import Drawing
import SessionCore

/// The dosing window as a bar: holds, time past, now, time to come, on a scale that never scrolls.
struct WindowBar {
  let session: Session
  /// The first dose, in milliseconds of the session's clock.
  let first: Int
  let now: Int
  /// The columns of the bar on the screen.
  let columns: Range<Int>

  /// Minutes from the first dose to the earliest leaving by plan: the pump's length counts with it.
  static func stayMinutes(_ session: Session) -> Int {
    let stay = session.careProtocol.stay
    let pump = session.infusion?.overSeconds.map { $0.clamped / 60 } ?? 0
    return max(30, stay.minimumMinutes + (stay.anchor == .infusionEnd ? pump : 0))
  }

  /// Minutes at the right end: the minimum stay, and once it is over 180.
  static func endMinutes(_ session: Session, first: Int, now: Int) -> Int {
    let stay = stayMinutes(session)
    return now - first > stay * 60_000 ? max(180, stay + 60) : stay
  }

  var endMinutes: Int { Self.endMinutes(session, first: first, now: now) }

  /// True while the bar ends at the earliest time of leaving, as it now stands.
  var endsAtStay: Bool {
    session.minimumStayEndsAt.map { $0 - first == endMinutes * 60_000 } ?? false
  }

  var ticks: [Int] {
    let set = session.careProtocol.dosing.barMinutes.filter { $0 > 0 && $0 < endMinutes }
    let stay = Self.stayMinutes(session)
    return endMinutes > stay && !set.contains(stay) ? (set + [stay]).sorted() : set
  }

  /// The column of a time of the session, kept on the bar.
  func column(_ t: Int) -> Int { column(milliseconds: t - first) }

  func column(minutes: Int) -> Int { column(milliseconds: minutes * 60_000) }

  private func column(milliseconds: Int) -> Int {
    let span = Double(columns.count - 1)
    let share = Double(milliseconds) / Double(endMinutes * 60_000)
    let offset = (min(max(0, share), 1) * span).rounded(.toNearestOrEven)
    return columns.lowerBound + Int(offset)
  }

  /// Where a dose was in the mouth, or the pump ran.
  var holds: [ClosedRange<Int>] {
    let held = session.course.doses.compactMap { dose in
      (dose.holdEnd?.stamp.t ?? (dose.isHolding ? now : nil)).map { (dose.t, $0) }
    }
    let pumped = (session.infusion?.segments ?? []).map { ($0.from, $0.to ?? now) }
    return (held + pumped).filter { $0.0 <= $0.1 }.map { column($0.0)...column($0.1) }
  }

  var doseColumns: [(column: Int, dose: DoseCourse)] {
    session.course.doses.map { (column($0.t), $0) }
  }
}

extension Int {
  /// Within a day of seconds, so that no sum runs over.
  fileprivate var clamped: Int { Swift.min(Swift.max(0, self), 86_400) }
}
