extension Session {
  /// Whole minutes, begun ones counted, by which the patient left before the minimum stay; nil when not before.
  package var minutesLeftEarly: Int? { course.ended.flatMap { minutesBeforeStay(at: $0.stamp.t) } }

  /// Whole minutes, begun ones counted, that are missing to the minimum stay at `t`.
  package func minutesBeforeStay(at t: Int) -> Int? {
    guard let end = minimumStayEndsAt, end > t else { return nil }
    return end.since(t).later(by: 59_999) / 60_000
  }

  /// When the minimum stay is over; nil before the first dose, or while a paused pump leaves it open.
  package var minimumStayEndsAt: Int? {
    guard let firstDose = course.firstDoseAt else { return nil }
    let stay = careProtocol.stay
    switch stay.anchor {
    case .firstDose: return firstDose.later(byMinutes: stay.minimumMinutes)
    case .infusionEnd:
      guard let infusion else { return firstDose.later(byMinutes: stay.minimumMinutes) }
      return infusion.endsAt?.later(byMinutes: stay.minimumMinutes)
    }
  }
}
