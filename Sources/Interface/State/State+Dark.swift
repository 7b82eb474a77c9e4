extension State {
  /// When the screen goes dark by itself, in real milliseconds; a line begun, a question and what
  /// isn't saved keep it lit.
  var darkAt: Int? {
    guard let minutes = configuration.darkAfterMinutes, place == .session, page != .lightsOut,
      line == nil, asked == nil, search == nil, saving.isEmpty, damage == nil
    else { return nil }
    return max(hand.lastKeyAt, hand.openedAt) + minutes * 60_000
  }

  /// Nothing of the client stays on a screen that nobody touches; T+ and what is due do.
  mutating func goDarkWhenIdle() {
    guard let darkAt, darkAt <= instant.real else { return }
    hand.pageBeforeDark = page
    page = .lightsOut
  }

  /// Dimming by itself swallows no key: the screen is what it was, and the key acts on it.
  mutating func wakeForKey() {
    guard let before = hand.pageBeforeDark else { return }
    hand.pageBeforeDark = nil
    if page == .lightsOut { page = before }
  }
}
