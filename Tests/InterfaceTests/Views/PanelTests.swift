import Drawing
import SessionCore
import Testing

@testable import Interface

/// The parts that panels are made of, each by itself.
@Suite("Panels")
struct PanelTests {
  @Test(arguments: [
    ("", "BP ___/__  HR __  SpO2 __"), ("4", "BP 4__/__  HR __  SpO2 __"),
    ("128/8", "BP 128/8_  HR __  SpO2 __"), ("128 82 7", "BP 128/82  HR 7_  SpO2 __"),
    ("128-82 74 98", "BP 128/82  HR 74  SpO2 98"),
  ])
  func slotsFillInTheirOrder(text: String, words: String) {
    #expect(VitalsSlots(beginningWith: text)?.words == words)
  }

  @Test(arguments: ["128/82 x", "s92", "1280/82", "1 2 3 4 5"])
  func slotsEndWhereNoSetCanFollow(text: String) {
    #expect(VitalsSlots(beginningWith: text) == nil)
  }

  @Test(arguments: [
    (36_000, false, "0:36"), (456_000, false, "7:36"), (59_001, false, "1:00"),
    (4_979_000, false, "82:59"), (0, false, "0:00"), (-5, false, "0:00"),
    (456_000, true, "8 min"), (60_001, true, "2 min"), (36_000, true, "0:36"),
  ])
  func countdowns(milliseconds: Int, calm: Bool, words: String) {
    #expect(Elapsed.countdown(milliseconds, calm: calm) == words)
  }

  /// Every minute of four hours: the bar never goes back, and is scaled anew once.
  @Test func barGoesOnAndIsRescaledOnce() {
    let session = Story.firstDose.session
    let first = session.course.firstDoseAt ?? 0
    var ends: [Int] = []
    var last = 0
    for minute in 0...240 {
      let bar = WindowBar(
        session: session, first: first, now: first + minute * 60_000, columns: 2..<98)
      let column = bar.column(bar.now)
      #expect(bar.columns.contains(column), "minute \(minute)")
      if ends.last != bar.endMinutes { (ends, last) = (ends + [bar.endMinutes], 0) }
      #expect(column >= last, "minute \(minute) lies left of the one before")
      last = column
    }
    #expect(ends == [120, 180])
  }

  /// Whatever line is chosen and however few rows there are, it is on the screen.
  @Test func theChosenLineIsAlwaysInSight() {
    let session = Story.leaving.session
    let all = TimelineWindow.rows(of: session, [], 1000, around: nil).compactMap(\.selection)
    #expect(all.count == session.timeline.filter(\.isInTimeline).count)
    for selection in all {
      for count in 1...8 {
        let rows = TimelineWindow.rows(of: session, [], count, around: selection)
        #expect(rows.count == count)
        #expect(rows.contains { $0.selection == selection }, "\(selection) in \(count) rows")
      }
    }
  }

  @Test func theNewestLinesStandLast() {
    let session = Story.leaving.session
    let all = TimelineWindow.rows(of: session, [], 1000, around: nil)
    for count in 0...all.count {
      #expect(TimelineWindow.rows(of: session, [], count, around: nil) == all.suffix(count))
    }
  }

  /// One band at a time, the worst: each row of the table is worse than those before it.
  @Test func theWorstBandIsShown() throws {
    var over = Story.journey
    var words: [String] = []
    for (clock, change) in Self.worsening {
      change(&over)
      let state = over.state(at: clock)
      let session = try #require(state.session)
      let alarm = Alarm.worst(of: state.waiting, state: state, session: session)
      words.append(alarm?.word ?? "")
    }
    #expect(words == ["CAUTION", "SPIT NOW", "URGENT", "EMERGENCY"])
  }

  private static let worsening: [(String, @Sendable (inout Story) -> Void)] = [
    ("14:33:24", { _ in }), ("14:34:05", { _ in }),
    ("14:35:00", { $0.vitals("14:34:30", 190, 100, 90, 97) }),
    ("14:36:00", { $0.add("14:35:30", .emergency(EmergencyStamp(stamp: "start"))) }),
  ]

  /// Every strip table fits its smallest screen, and the places that never move are the same in all.
  @Test(arguments: [(Format.standard, 24), (.roomy, 30), (.small, 10)])
  func stripsFit(format: Format, rows: Int) {
    for act in Act.allCases {
      let strips = Strip.strips(format, act)
      let fixed = strips.reduce(0) { $0 + ($1.rows ?? (format == .small ? 0 : 1)) }
      #expect(fixed <= rows - Strip.entryRows, "\(format) \(act) takes \(fixed) rows")
      #expect(Array(strips.prefix(Strip.top(format).count)) == Strip.top(format))
    }
  }
}
