import Drawing

/// The columns at which things stand; right edges are exclusive.
struct Places: Hashable, Sendable {
  /// The blank columns at both sides.
  let margin = 2
  var phrase = 10
  var phase = 34
  var touch = 60
  /// Between the author and the wall clock.
  var authorGap = 3

  var bandText = 14

  var figure = 7
  var figureSize = BigDigits.Size.large
  /// The right edge of a waiting line's time; its key and words follow.
  var waitingTime = 48
  var waitingKey = 51
  var waitingWords = 54

  var elapsed = 13
  var pressure = 22
  var pressureGlyph = 30
  var change = 40
  var meanPressure = 48
  var heartRate = 56
  /// The glyph of a crossed heart rate; the other signs have theirs one column after the value.
  var heartRateGlyph = 57
  var heartRateChange = 62
  var spo2 = 71
  var level = 76
  /// The right edge of a reading's age; nil where there is no room.
  var age: Int? = 98

  var effects = 17
  var effectsGap = 6
  var kind = 21
  var text = 35

  /// Where the words after a line's name begin: vitals, intention, limits.
  var lineWords: Int { effects }

  static let roomy = Places()

  static let standard = Places(
    phase: 26, touch: 46, bandText: 13, figure: 6, figureSize: .small, waitingTime: 38,
    waitingKey: 41, waitingWords: 44, elapsed: 13, pressure: 21, pressureGlyph: 29, change: 38,
    meanPressure: 45, heartRate: 51, heartRateGlyph: 51, heartRateChange: 56, spo2: 64, level: 69,
    age: nil,
    effects: 12, effectsGap: 5, kind: 19, text: 33)

  static let small = Places(
    bandText: 4, figure: 5, figureSize: .small, waitingTime: 10, waitingKey: 12, waitingWords: 14,
    elapsed: 8, effects: 11, effectsGap: 3, kind: 8, text: 14)

  static func of(_ format: Format) -> Places {
    switch format {
    case .tiny, .small: small
    case .standard: standard
    case .roomy: roomy
    }
  }
}
