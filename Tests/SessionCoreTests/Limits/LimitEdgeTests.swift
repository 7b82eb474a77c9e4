import SessionCore
import Testing

/// The embedded limits as a table of its own, so that a changed file is noticed.
private let published: [(phrase: String, first: Int, level: Level)] = [
  ("systolic high", 140_000, .note), ("systolic high", 160_000, .caution),
  ("systolic high", 180_000, .urgent), ("systolic high", 200_000, .urgent),
  ("systolic low", 100_000, .caution), ("systolic low", 90_000, .urgent),
  ("diastolic high", 90_000, .note), ("diastolic high", 100_000, .caution),
  ("diastolic high", 110_000, .urgent), ("diastolic high", 120_000, .urgent),
  ("heartRate high", 101_000, .note), ("heartRate high", 111_000, .caution),
  ("heartRate high", 131_000, .urgent), ("heartRate low", 50_000, .note),
  ("heartRate low", 45_000, .caution), ("heartRate low", 40_000, .urgent),
  ("spo2 low", 95_000, .note), ("spo2 low", 93_000, .caution), ("spo2 low", 91_000, .urgent),
  ("respiratoryRate low", 11_000, .note), ("respiratoryRate low", 8000, .urgent),
  ("respiratoryRate high", 21_000, .caution), ("respiratoryRate high", 25_000, .urgent),
  ("temperature low", 36_000, .note), ("temperature low", 35_000, .urgent),
  ("temperature high", 38_100, .note), ("temperature high", 39_100, .caution),
]

@Suite("Every limit of every embedded protocol, at its edge")
struct LimitEdgeTests {
  private func level(_ sign: Sign, _ thousandths: Int, in name: String) -> Level? {
    let story = Story(Story.embedded(name))
    let vitals = Vitals(values: [sign: Amount(thousandths: thousandths)])
    return story.session.raised(by: vitals, at: 0).first?.level
  }

  @Test(arguments: CareProtocol.embeddedNames)
  func matchesThePublishedTable(name: String) throws {
    for row in published {
      let words = row.phrase.split(separator: " ")
      let sign = try #require(Sign(rawValue: String(words[0])))
      let step = (sign == .temperature ? 100 : 1000) * (words[1] == "low" ? 1 : -1)
      let at = level(sign, row.first, in: name)
      #expect(at == row.level, "\(name): \(row.phrase) at \(row.first)")
      let within = level(sign, row.first + step, in: name)
      let isDoubled = row.first == 200_000 || row.first == 120_000
      #expect(
        isDoubled
          ? within == row.level
          : (within ?? .note) <= row.level && within != row.level
            || (within == nil), "\(name): \(row.phrase) just within \(row.first)")
      #expect(level(sign, row.first - step, in: name) ?? .note >= row.level)
    }
  }

  /// At, just under and just over each limit the reading is crossed exactly as the limit says.
  @Test(arguments: CareProtocol.embeddedNames)
  func crossesExactlyAtItsEdge(name: String) {
    for limit in Story.embedded(name).limits + Story.embedded(name).gateLimits {
      let edge = limit.bound.value
      let outward = limit.direction == .low ? -1 : 1
      let over = Amount(thousandths: edge.thousandths + outward)
      let under = Amount(thousandths: edge.thousandths - outward)
      func isCrossed(_ value: Amount) -> Bool {
        limit.direction == .rise
          ? limit.isCrossed(by: Amount(0), change: value) : limit.isCrossed(by: value, change: nil)
      }
      #expect(isCrossed(over), "\(name): \(limit.phrase)")
      #expect(isCrossed(edge) == !limit.isExclusive, "\(name): \(limit.phrase)")
      #expect(!isCrossed(under), "\(name): \(limit.phrase)")
    }
  }

  /// A peer tested the mild band first, so that SpO2 80 was "elevated": no level is ever hidden.
  @Test(arguments: CareProtocol.embeddedNames)
  func testsUrgentFirst(name: String) {
    for (sign, values) in [
      (Sign.systolic, 50...300), (.diastolic, 20...200), (.heartRate, 20...250), (.spo2, 50...100),
      (.respiratoryRate, 2...60),
    ] {
      let limits = Story.embedded(name).limits.filter {
        $0.sign == sign && $0.sustainedMinutes == nil && $0.direction != .rise
      }
      for value in values {
        let worst = limits.filter { $0.isCrossed(by: Amount(value), change: nil) }.map(\.level)
          .max()
        #expect(level(sign, value * 1000, in: name) == worst, "\(name): \(sign) \(value)")
      }
    }
  }

  @Test(
    arguments: [
      (19, 14, nil), (20, 0, "systolic 20 over baseline"), (0, 15, "diastolic 15 over baseline"),
      (29, 0, "systolic 20 over baseline"), (40, 0, "systolic 40 over baseline"),
      (0, 24, "diastolic 15 over baseline"), (0, 25, "diastolic 25 over baseline"),
    ] as [(Int, Int, String?)])
  func comparesWithTheBaseline(systolic: Int, diastolic: Int, limit: String?) {
    var story = Story(Story.embedded("sl-kap"))
    story.vitals(1, [.systolic: 110, .diastolic: 60], baseline: true)
    let vitals = Vitals(values: [
      .systolic: Amount(110 + systolic), .diastolic: Amount(60 + diastolic),
    ])
    let raised = story.session.raised(by: vitals, at: story.now(5).t)
    #expect(raised.map(\.limit).first == limit)
  }
}
