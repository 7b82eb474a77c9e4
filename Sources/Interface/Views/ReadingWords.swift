import Drawing
import SessionCore

/// Readings as the screen writes them.
enum ReadingWords {
  static func name(of sign: Sign) -> String {
    switch sign {
    case .systolic: "systolic"
    case .diastolic: "diastolic"
    case .heartRate: "HR"
    case .spo2: "SpO2"
    case .respiratoryRate: "RR"
    case .temperature: "temp"
    case .alertness: "MOAA/S"
    }
  }

  /// "166/104"; "166/-" where one number is missing; empty where both are.
  static func pressure(_ vitals: Vitals) -> String {
    let systolic = vitals.values[.systolic]?.text
    let diastolic = vitals.values[.diastolic]?.text
    guard systolic != nil || diastolic != nil else { return "" }
    return "\(systolic ?? "-")/\(diastolic ?? "-")"
  }

  /// "+44/+26"; nil without a baseline for both.
  static func pressureChange(_ reading: VitalsReading, in session: Session) -> String? {
    guard let systolic = change(of: .systolic, in: reading, session),
      let diastolic = change(of: .diastolic, in: reading, session)
    else { return nil }
    return "\(systolic)/\(diastolic)"
  }

  /// "+24", "-3", "+0"; nil without a baseline.
  static func change(of sign: Sign, in reading: VitalsReading, _ session: Session) -> String? {
    session.change(of: sign, in: reading).map { change in
      change.thousandths < 0 ? change.text : "+\(change.text)"
    }
  }

  static func glyph(of level: Level) -> String {
    switch level {
    case .note: "△"
    case .caution: "▲"
    case .urgent: "■"
    }
  }

  static func role(of level: Level) -> Role {
    switch level {
    case .note: .note
    case .caution: .caution
    case .urgent: .urgent
    }
  }

  static func worstLevel(_ vitals: Vitals, _ signs: [Sign] = Sign.allCases) -> Level? {
    signs.compactMap { vitals.level(of: $0) }.max()
  }

  /// "▲ caution", with the sign where the table has no column for it.
  static func levelWords(_ vitals: Vitals) -> Span? {
    guard let level = worstLevel(vitals) else { return nil }
    let hidden = [Sign.respiratoryRate, .temperature].filter { vitals.level(of: $0) == level }
    let names = hidden.map { " \(name(of: $0)) \(vitals.values[$0]?.text ?? "")" }.joined()
    return Span("\(glyph(of: level)) \(level.rawValue)\(names)", role(of: level))
  }

  /// "0 min ago" is said as "now".
  static func age(_ milliseconds: Int) -> String {
    milliseconds < 60_000 ? "now" : "\(Elapsed.length(milliseconds)) ago"
  }

  /// The last set in one line: "BP 166/104 ▲ +44/+26   HR 92 +24   SpO2 97".
  static func line(
    _ reading: VitalsReading, in session: Session, withChanges: Bool = true, gap: Int = 3
  ) -> [Span] {
    let vitals = reading.vitals
    var parts: [[Span]] = []
    let pressure = pressure(vitals)
    if !pressure.isEmpty {
      let level = worstLevel(vitals, [.systolic, .diastolic])
      let change = withChanges ? pressureChange(reading, in: session) : nil
      parts.append(part("BP", pressure, level: level, change: change))
    }
    for sign in [Sign.heartRate, .spo2, .respiratoryRate, .temperature] {
      guard let value = vitals.values[sign]?.text else { continue }
      let shows = withChanges && sign == .heartRate
      let change = shows ? change(of: sign, in: reading, session) : nil
      parts.append(
        part(name(of: sign), value, level: vitals.level(of: sign), change: change))
    }
    for (sign, reason) in vitals.absent.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where sign != .diastolic {
      let name = sign == .systolic ? "BP" : name(of: sign)
      parts.append([Span("\(name) ", .label), Span(reason, .dim)])
    }
    return Array(parts.joined(separator: [Span(String(repeating: " ", count: gap))]))
  }

  private static func part(_ name: String, _ value: String, level: Level?, change: String?)
    -> [Span]
  {
    var spans = [Span("\(name) ", .label), Span(value, level.map(role) ?? .bright)]
    if let level { spans.append(Span(" \(glyph(of: level))", role(of: level))) }
    if let change { spans.append(Span(" \(change)", .dim)) }
    return spans
  }
}
