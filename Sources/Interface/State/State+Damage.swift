import SessionCore

extension State {
  /// Nil: the session goes on in a next part.
  mutating func take(damage found: SaveFailure?) -> [Command] {
    if damage == nil { hand.damagedAt = instant.real }
    damage = found
    return []
  }

  /// Enter, where nothing else is to be entered: on with the session whose file is damaged. Nil when
  /// it isn't, or the record is closed.
  mutating func goOnAfterDamage() -> [Command]? {
    if case .damaged = access, let session { return ask(.goOnAfterDamage(id: session.id)) }
    guard damage != nil, session?.isClosed != true else { return nil }
    return instant.real - hand.damagedAt < Timing.reflex ? [] : [.goOn]
  }
}
