import Encoding
import SessionCore

extension NoteWriter {
  /// The wall clock, with its date and offset where they are not the session's own.
  func clock(_ wall: WallTime) -> String {
    guard !record.options.deidentify else { return "" }
    guard let opened = record.opening?.observedAt else { return wall.clock }
    let date = wall.date == opened.date ? "" : wall.date + " "
    let offset = wall.offsetMinutes == opened.offsetMinutes ? "" : " (UTC\(wall.offset))"
    return date + wall.clock + offset
  }

  /// The time of observation, for a form that can carry its date beside it.
  func clock(_ entry: Entry) -> Prose {
    let words = clock(entry.observedAt)
    return words.isEmpty ? "" : Prose([.time(words, iso: entry.observedAt.iso8601)])
  }

  func clock(_ stamp: Stamp) -> String { clock(t: stamp.t, seq: stamp.seq) }

  func clock(t: Int, seq: Int? = nil) -> String {
    record.wall(of: t, seq: seq).map { clock($0) } ?? ""
  }

  /// Whole minutes from the first dose, "T+31"; from the opening, "+31 min", while there was none.
  func relative(_ t: Int) -> String {
    session.sinceFirstDose(t).map(Figures.sinceFirstDose) ?? "+\(Self.minutes(t)) min"
  }

  /// "14:32, T+30".
  func moment(_ stamp: Stamp) -> String { moment(t: stamp.t, seq: stamp.seq) }

  func moment(t: Int, seq: Int? = nil) -> String {
    [clock(t: t, seq: seq), relative(t)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Whole minutes, earlier than the origin rounded away from it.
  static func minutes(_ milliseconds: Int) -> Int {
    let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: 60_000)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// "2 h 05 min", "12 min", "45 s".
  static func duration(seconds: Int) -> String {
    guard seconds >= 60 else { return "\(seconds) s" }
    let minutes = seconds / 60
    guard minutes >= 60 else { return "\(minutes) min" }
    let rest = String(minutes % 60 + 100).dropFirst()
    return "\(minutes / 60) h \(rest) min"
  }

  /// Names the author where it is not the one who opened the session.
  func author(_ by: String?) -> String {
    guard by != record.opening?.by, !record.options.deidentify else { return "" }
    return " (by \(by ?? "?"))"
  }
}
