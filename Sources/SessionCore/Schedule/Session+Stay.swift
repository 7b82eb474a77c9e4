extension Session {
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
