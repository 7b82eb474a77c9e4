import SessionCore

/// Times as the screen writes them: T+31 since the first dose, 7:36 to come, 14:32 on the wall.
enum Elapsed {
  /// "T+31", "T-14"; empty before a first dose is known.
  static func words(of t: Int, in session: Session) -> String {
    session.sinceFirstDose(t).map(Figures.sinceFirstDose) ?? ""
  }

  /// Whole minutes, rounded towards the past.
  static func floorMinutes(_ milliseconds: Int) -> Int {
    let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: 60_000)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// "7:36", what is left of a second counted whole; with `calm`, minutes alone above a minute.
  static func countdown(_ milliseconds: Int, calm: Bool = false) -> String {
    calm && milliseconds > 59_000
      ? "\((milliseconds + 59_999) / 60_000) min" : Figures.countdown(max(0, milliseconds))
  }

  /// "11 min", "1 h 04 min".
  static func length(_ milliseconds: Int) -> String {
    let minutes = max(0, floorMinutes(milliseconds))
    if minutes < 120 { return "\(minutes) min" }
    return "\(minutes / 60) h \(twoDigits(minutes % 60)) min"
  }

  static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
