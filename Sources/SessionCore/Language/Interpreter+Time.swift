import Encoding

extension TimeWord {
  /// How long before opening an observation can lie when it is given as a time of day.
  private static let reach = 12 * 3_600_000

  /// The session's time that the word means.
  func resolved(
    in session: Session, at now: Now, part: Word
  ) throws(EntryError) -> Int {
    switch self {
    case .now: return now.t
    case .ago(let milliseconds): return now.t &- milliseconds
    case .clock(let hour, let minute, let second):
      let since = now.wall.millisecondsOfDay - ((hour * 60 + minute) * 60 + second) * 1000
      let t = now.t &- (since < 0 ? since + 86_400_000 : since)
      guard t >= -Self.reach else {
        throw EntryError(since < 0 ? .futureTime : .beforeOpening, at: part)
      }
      return t
    case .sinceFirstDose(let minutes):
      guard let firstDose = session.course.firstDoseAt else {
        throw EntryError(.noFirstDose, at: part)
      }
      let t = firstDose &+ minutes * 60_000
      guard t <= now.t else { throw EntryError(.futureTime, at: part) }
      return t
    }
  }
}

extension WallTime {
  fileprivate var millisecondsOfDay: Int {
    let civil = civil
    return ((civil.hour * 60 + civil.minute) * 60 + civil.second) * 1000 + civil.millisecond
  }
}
