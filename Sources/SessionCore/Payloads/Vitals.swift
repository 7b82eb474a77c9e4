package import Encoding

/// One set of vital signs as measured; what wasn't measured is absent, with the reason where one was given.
package struct Vitals: EventPayload {
  package static let type = "vitals"

  /// The values in the units of `Sign`.
  package var values: [Sign: Amount]
  /// The temperature as typed, when it was in Fahrenheit.
  package var fahrenheit: Amount?
  /// Why a sign has no value: "unable", "refused" or "deferred", and the words after it.
  package var absent: [Sign: String]
  /// True when this set was marked as the baseline.
  package var baseline: Bool
  /// Signs whose value is outside what a living person can have; stored as typed.
  package var implausible: [Sign]
  /// The limits this reading was found over when it was written down.
  package var raised: [Raised]
  /// Signs over a limit that a later reading had settled when this one was written down: they ask for
  /// nothing, and clear nothing.
  package var settled: [Sign]

  package init(
    values: [Sign: Amount] = [:], fahrenheit: Amount? = nil, absent: [Sign: String] = [:],
    baseline: Bool = false, implausible: [Sign] = [], raised: [Raised] = [], settled: [Sign] = []
  ) {
    self.values = values
    self.fahrenheit = fahrenheit
    self.absent = absent
    self.baseline = baseline
    self.implausible = implausible
    self.raised = raised
    self.settled = settled
  }

  package subscript(sign: Sign) -> Int? {
    values[sign]?.whole
  }

  /// (S + 2D) / 3 rounded half up, where both numbers were measured.
  package var meanArterialPressure: Int? {
    guard let systolic = self[.systolic], let diastolic = self[.diastolic],
      abs(systolic) < 1_000_000, abs(diastolic) < 1_000_000
    else { return nil }
    return (2 * (systolic + 2 * diastolic) + 3) / 6
  }

  package func level(of sign: Sign) -> Level? {
    raised.filter { $0.sign == sign }.map(\.level).max()
  }

  package init?(data: JSONObject) {
    self.init()
    for sign in Sign.allCases { values[sign] = Amount(data[sign.rawValue]) }
    fahrenheit = Amount(data["temperatureFahrenheit"])
    if let reasons = data["absent"]?.object {
      for sign in Sign.allCases { absent[sign] = reasons[sign.rawValue]?.string }
    }
    baseline = data["baseline"]?.bool ?? false
    implausible = Self.signs(data["implausible"])
    raised = data["raised"]?.array?.compactMap(Raised.init) ?? []
    settled = Self.signs(data["settled"])
  }

  private static func signs(_ value: JSONValue?) -> [Sign] {
    value?.array?.compactMap { $0.string.flatMap(Sign.init(rawValue:)) } ?? []
  }

  package var data: JSONObject {
    var data = JSONObject()
    for sign in Sign.allCases { data.set(sign.rawValue, values[sign]?.json) }
    data.set("temperatureFahrenheit", fahrenheit?.json)
    if !absent.isEmpty { data.set("absent", .object(absentData)) }
    if baseline { data.set("baseline", .bool(true)) }
    data.set("implausible", Self.json(implausible))
    if !raised.isEmpty { data.set("raised", .array(raised.map(\.json))) }
    data.set("settled", Self.json(settled))
    return data
  }

  private static func json(_ signs: [Sign]) -> JSONValue? {
    signs.isEmpty ? nil : .array(signs.map { .string($0.rawValue) })
  }

  private var absentData: JSONObject {
    var reasons = JSONObject()
    for sign in Sign.allCases { reasons.set(sign.rawValue, absent[sign].map(JSONValue.string)) }
    return reasons
  }
}
