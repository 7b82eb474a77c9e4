import Drawing
import SessionCore
import Testing

@testable import Interface

@Suite("Sessions, minute by minute")
struct WalkTests {
  @Test func aLozengeWithABooster() {
    var play = Play()
    play.type("k escort yes⏎k allergies none⏎")
    #expect(play.waits(for: "baseline") && play.waits(for: "not reviewed"))

    play.at("13:48")
    play.type("122/78 68 98 baseline⏎")
    #expect(!play.waits(for: "baseline"))
    play.at("13:55")
    play.type("⇥intention to be kind to myself⏎")
    #expect(play.session.course.intention == "to be kind to myself")

    play.at("14:02")
    play.type("d 100mg sl hold 12m⏎")
    #expect(play.session.course.phase?.name == "dosing")
    #expect(play.waits(for: "spit out, 100 mg lozenge"))
    play.type("u")
    #expect(play.state.asked != nil, "u is not armed on a dose")
    play.type("⎋")

    play.at("14:05")
    play.type("l")
    #expect(play.state.page == .lightsOut)
    play.at("14:14")
    play.wait(seconds: 10)
    #expect(play.urgency(of: "spit") == .band)
    play.type("xh spit⏎")
    #expect(play.state.page == .main && !play.waits(for: "spit"))

    play.at("14:17")
    play.type("136/84 76 98⏎e none⏎")
    #expect(play.session.course.effectRounds.count == 1)
    play.at("14:22")
    play.type("d 50mg sl hold 12m⏎p journey⏎")
    #expect(play.session.course.totalMilligrams == Amount(150))
    #expect(play.session.course.phase?.name == "journey")

    play.at("14:26")
    play.type("4⏎l")
    play.at("14:28")
    play.type(" ")
    #expect(play.state.page == .lightsOut && play.session.course.openMoments.count == 1)
    play.at("14:29")
    play.type("je n 2⏎")
    #expect(play.session.course.openEpisodes.map(\.name) == ["nausea"])
    play.at("14:30")
    play.type("q It is warm and I am very small and it is all right.⏎")
    #expect(play.session.course.quotes.count == 1)

    play.at("14:32")
    play.type("166/104 92 97⏎")
    #expect(play.session.course.alerts.cards.count == 1)
    play.at("14:33")
    play.type("a r⏎")
    #expect(play.session.course.alerts.cards.isEmpty && play.waits(for: "recheck BP"))
    play.at("14:34")
    play.type("h spit⏎")
    play.at("14:38")
    play.type("168/106 94 97⏎")
    #expect(play.session.course.alerts.cards.first?.isSustained == true)
    play.at("14:39")
    play.type("a c Dr Lin reached order \"wait, recheck 10\"⏎H")
    #expect(play.session.course.alerts.cards.isEmpty && play.state.page == .handOver)
    play.at("14:41")
    play.type("i ondansetron 4mg odt by prescriber for nausea⏎q")
    #expect(play.newest?.hasPrefix("did ondansetron 4mg odt by prescriber") == true)

    play.at("14:55")
    play.type("e n 0⏎-3 n asked for water⏎")
    #expect(play.session.course.openEpisodes.isEmpty)
    #expect(play.session.entries.last?.isLate == true)
    play.at("15:05")
    play.type("p⏎m the wall was breathing⏎")
    #expect(play.session.course.phase?.name == "return")
    #expect(play.session.course.openMoments.isEmpty)
    play.at("15:40")
    play.type("128/80 72 98⏎t granted⏎")
    #expect(play.session.course.touches.count == 1)
    play.at("16:05")
    play.type("fready⏎")
    #expect(play.session.course.readyAt != nil)
    play.press(.control("x"))
    #expect(play.commands.contains(.export))
    play.type("end⏎")
    play.answerYes()
    #expect(play.session.course.ended != nil)
    play.type("close⏎")
    play.answerYes()
    #expect(play.session.isClosed)
  }

  @Test func anInfusionStoppedEarly() {
    var play = Play("iv-40", route: .intravenous)
    play.type("148/88 70 98 baseline⏎")
    play.type("⇥gate predose proceed by Dr Lin because repeat 138/84⏎")
    #expect(play.session.course.decisions.map(\.decision.kind) == [.proceed])

    play.wait(minutes: 10)
    play.type("d 36mg iv over 40m⏎")
    #expect(play.waits(for: "pump ends"))
    play.wait(minutes: 5)
    play.type("140/86 76 98⏎")
    play.wait(minutes: 19)
    play.type("o2 91⏎")
    #expect(play.newest == "vitals SpO2 91")
    #expect(play.urgency(of: "SpO2") == .urgent)
    play.type("h stop⏎")
    #expect(play.session.infusion?.stoppedAt != nil)
    for value in ["s90⏎", "s91⏎", "s90⏎"] {
      play.wait(minutes: 1)
      play.type(value)
      #expect(play.session.course.alerts.cards.count == 1)
    }
    play.type("a c Dr Lin reached⏎H")
    #expect(play.state.page == .handOver && play.session.course.alerts.cards.isEmpty)
    play.type("i oxygen 2 L nasal by RL⏎")
    play.wait(minutes: 4)
    play.type("⇥infusion given 23mg⏎")
    #expect(play.session.infusion?.given == Amount(23))
    play.wait(minutes: 3)
    play.type("132/84 88 96⏎")
    #expect(play.session.course.alerts.open.isEmpty)
    play.wait(minutes: 7)
    play.type("qu")
    guard case .withdraw(_, let words)? = play.state.asked?.what else {
      Issue.record("a sleeve on u must ask")
      return
    }
    #expect(words == "vitals BP 132/84 HR 88 SpO2 96, 7 min old")
  }

  @Test func budgets() {
    for (script, entry, keys) in [
      ("128/82 74 98⏎", "vitals BP 128/82 HR 74 SpO2 98", 14),
      ("en2⏎", "side effect nausea, moderate", 4), ("4⏎", "experience tears", 2),
      (" ", "moment no words yet", 1),
    ] {
      var play = Play()
      play.type(script)
      #expect(play.newest == entry && script.count <= keys, "\(script)")
      play.wait(seconds: 3)
      play.type("u")
      #expect(play.record == [], "one key undoes \(script)")
    }
  }
}

extension Play {
  func waits(for words: String) -> Bool { urgency(of: words) != nil }

  func urgency(of words: String) -> Waiting.Urgency? {
    state.waiting.first { $0.words.lowercased().contains(words.lowercased()) }?.urgency
  }

  /// Enter on whatever is asked, not as a reflex.
  mutating func answerYes() {
    while state.asked != nil {
      wait(seconds: 1)
      press(.enter)
    }
  }
}
