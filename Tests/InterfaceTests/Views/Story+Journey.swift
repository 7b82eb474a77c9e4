import Encoding
import SessionCore

extension Story {
  /// Arrival and everything before the dose.
  static var arrival: Story {
    var story = Story()
    for list in sublingual.checklists where list.name == "arrival" || list.name == "predose" {
      for item in list.items where !["escort", "bowl"].contains(item.name) {
        story.answer("13:30", list.name, item.name, item.expected == "no" ? "no" : "yes")
      }
    }
    story.add("13:41", .touch(Touch(action: "terms", text: "hand, ask first")))
    story.vitals("13:48", 122, 78, 68, 98, baseline: true)
    story.note("13:55", .intention, "To meet the fear without running.")
    return story
  }

  static var firstDose: Story {
    var story = arrival
    story.dose("14:02", 100, hold: 12)
    return story
  }

  /// The screen's own example: caution open, booster still in the mouth.
  static var journey: Story {
    var story = firstDose
    story.add("14:14:06", .hold(HoldEnd(dose: nil, outcome: "spit")))
    story.vitals("14:17", 136, 84, 76, 98)
    story.add("14:17", .effect(.askedNone))
    story.dose("14:22", 50, hold: 12)
    story.phase("14:22", "journey")
    story.add("14:26", .experience(Experience(name: "tears")))
    story.add("14:28", .pin(.held))
    story.add("14:29", .effect(Effect(name: "nausea", grade: 2)))
    story.note("14:30", .quote, "It is warm and I am very small and it is all right.")
    story.vitals("14:32", 166, 104, 92, 97)
    return story
  }

  /// Caution answered, cleared, nausea gone: the patient comes back.
  static var coming: Story {
    var story = journey
    let keys = story.session.course.alerts.cards.flatMap(\.keys)
    story.add("14:33", .decision(Decision(kind: .recheck, alerts: keys, minutes: 5)))
    story.add("14:34", .hold(HoldEnd(dose: nil, outcome: "spit")))
    story.vitals("14:38", 148, 92, 88, 97)
    story.add("14:55", .effect(Effect(name: "nausea", grade: 0)))
    story.note("14:52", .note, "asked for water")
    story.note("15:01", .quote, "I saw the house again.")
    story.note("15:03", .quote, "I can put it down now.")
    story.phase("15:05", "return")
    return story
  }

  /// Somebody was called about what is over, and it is over still.
  static func answered(_ story: Story) -> Story {
    var story = story
    let keys = story.session.course.alerts.cards.flatMap(\.keys)
    story.add("14:33:30", .decision(Decision(kind: .called, alerts: keys, who: "Dr Lin")))
    return story
  }

  /// The later dose is to be spat out first, and is over time.
  static var twoHolds: Story {
    var story = arrival
    story.dose("14:02", 100, hold: 15)
    story.dose("14:07", 50, hold: 7)
    return story
  }

  /// The newest reading restated, the quote before it withdrawn.
  static var corrected: Story {
    var story = journey
    let reading = story.events.count
    let body = Vitals(values: [.systolic: Amount(156), .diastolic: Amount(94)])
    story.add(
      "14:33:20",
      .amended(
        Amendment(target: reading, base: reading, restated: body.data, t: nil, reason: "typo")))
    story.add(
      "14:33:40", .withdrawn(Withdrawal(target: reading - 1, reason: "not her words")))
    return story
  }

  static var integration: Story {
    var story = coming
    story.add("15:06", .pin(.held))
    story.add("15:07", .effect(.askedNone))
    story.note("15:12", .quote, "My mother was there, young, at the kitchen table.")
    story.vitals("15:25", 130, 82, 74, 98)
    story.phase("15:30", "integration")
    story.add("15:30", .clock(ClockToggle(clock: "therapy", running: true)))
    story.note("15:33", .quote, "I want to remember that I could stay.")
    return story
  }

  static var leaving: Story {
    var story = integration
    story.phase("15:48", "discharge")
    story.vitals("15:50", 128, 80, 72, 98)
    story.answer("15:50", "discharge", "walk")
    story.answer("15:51", "discharge", "driving")
    return story
  }

  /// A pressure over the gate's limit before the dose.
  static var gate: Story {
    var story = arrival
    story.vitals("13:56", 148, 88, 72, 98)
    return story
  }

  /// A pump stopped in the course of it.
  static var infusion: Story {
    var story = Story { opened in
      opened.careProtocol = CareProtocol.standard(for: .intravenous)
      opened.route = .intravenous
    }
    story.vitals("13:48", 122, 78, 68, 98, baseline: true)
    var dose = Dose(milligrams: Amount(36), route: "iv")
    dose.overSeconds = 2400
    story.add("14:02", .dose(dose))
    return story
  }
}
