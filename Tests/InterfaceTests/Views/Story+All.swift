import Drawing
import Encoding
import Interface
import SessionCore

extension Story {
  /// One state for everything that the screen can look like, by name.
  static let all: [String: State] = {
    var all = [
      "empty": Story().state(at: "13:20"), "before": arrival.state(at: "13:57:10"),
      "hold": firstDose.state(at: "14:06:24"), "journey": journey.state(at: "14:33:24"),
      "holdOver": journey.state(at: "14:36:10"), "return": coming.state(at: "15:06:02"),
      "integration": integration.state(at: "15:36:02"),
      "discharge": leaving.state(at: "15:52:02"), "late": leaving.state(at: "16:40:00"),
    ]
    for (name, page) in pages {
      all[name] = journey.state(at: "14:33:24")
      all[name]?.page = page
    }
    var urgent = journey
    urgent.vitals("14:33:10", 188, 114, 104, 91)
    all["before"]?.device = DeviceReport(battery: 84, isOnMains: false, isSleepHeldOff: true)
    var closed = leaving
    closed.add("16:05", .ready)
    closed.add("16:06", .ended(Ended()))
    closed.add("16:07", .closed(Closed()))
    all["closed"] = closed.state(at: "16:10")
    all["finishClosed"] = closed.state(at: "16:10")
    all["finishClosed"]?.page = .finish
    all["urgent"] = urgent.state(at: "14:33:24")
    all["answered"] = answered(urgent).state(at: "14:35:30")
    all["twoHolds"] = twoHolds.state(at: "14:15:10")
    all["corrected"] = corrected.state(at: "14:33:50")
    all["correctedHistory"] = corrected.state(at: "14:33:50")
    all["correctedHistory"]?.page = .history(journey.events.count)
    all["closing"] = leaving.state(at: "15:52:02").pressing(.character("f"), "close")
      .pressing(.enter)
    all["picker"] = typing("k", "es")
    all["gate"] = gate.state(at: "13:57:10")
    all["infusion"] = infusion.state(at: "14:27:30")
    all["simulation"] = Story { $0.simulationRate = Amount(60) }.state(at: "13:25")
    all["search"] = typing("/", "na")
    all["unsaved"] = unsaved
    all["finish"] = leaving.state(at: "15:52:02")
    all["finish"]?.page = .finish
    all["history"]?.page = .history(journey.events.count - 1)
    all["long"] = long
    all["typing"] = typing("v", "166/104 92 97")
    all["private"] = typing("w", "nausea 2")
    all["wide"] = typing("n", String(repeating: "眠れる🙂e\u{301}", count: 40))
    all["palette"] = typing("\t", "")
    var home = journey.state(at: "14:33:24")
    home.place = .home
    home.home.entries = archive
    all["home"] = home
    home.place = .form
    home.form.values = [.client: "C-0412", .route: "sl"]
    home.form.field = .weight
    all["form"] = home
    return all
  }()

  static let pages: [(String, Page)] = [
    ("chart", .chart), ("help", .help), ("handOver", .handOver), ("emergency", .emergency),
    ("finish", .finish), ("lightsOut", .lightsOut), ("history", .history(19)),
    ("noHistory", .history(999)),
  ]

  /// The journey with a line open: the key that opens it and what is typed then.
  static func typing(_ key: Character, _ text: String) -> State {
    journey.state(at: "14:33:24").pressing(key == "\t" ? .tab : .character(key), text)
  }

  private static var archive: [ArchiveEntry] {
    let rows: [(String, String, String, String, String)] = [
      ("C-0412", "13:20", "14:32", "journey", "vitals BP 166/104 HR 92 SpO2 97"),
      ("C-0388", "10:30", "12:10", "discharge", "patient leaves"),
      ("C-0371", "09:10", "11:02", "closed", "record closed"),
    ]
    return rows.map { client, opened, last, phase, words in
      var entry = ArchiveEntry(
        id: "2026-11-20-\(client.suffix(4))", client: client,
        openedAt: journey.now(opened).wall, lastEventAt: journey.now(last).wall, phase: phase,
        isClosed: phase == "closed")
      entry.lastEntry = words
      return entry
    }
  }

  /// Texts, codes and counts longer than any row.
  private static var long: State {
    var story = Story { opened in
      opened.client = String(repeating: "C-0412", count: 20)
      opened.simulationRate = Amount(60)
    }
    story.author = String(repeating: "RL", count: 40)
    story.add("13:41", .touch(Touch(action: "terms", text: String(repeating: "hand ", count: 40))))
    story.vitals("13:48", 999_999, 1, 1_000_000, 0)
    for minute in 10..<40 {
      story.dose("14:\(minute)", 123_456_789, hold: 12)
      story.note("14:\(minute)", .quote, String(repeating: "眠 warm ", count: 60))
      story.add("14:\(minute)", .effect(Effect(name: "effect number \(minute)", grade: nil)))
      story.add("14:\(minute)", .pin(.held))
    }
    return story.state(at: "14:50")
  }
}

extension State {
  /// The state after a key and then characters, a tenth of a second each.
  func pressing(_ key: Key, _ text: String = "") -> State {
    var state = self
    for key in [key] + text.map(Key.character) {
      state.instant.now.t += 200
      state.instant.now.wall.milliseconds += 200
      state.instant.real += 200
      _ = state.update(.key(key, state.instant))
    }
    return state
  }
}
