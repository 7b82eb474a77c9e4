import Drawing
import SessionCore
import Testing

@testable import Interface

/// A lozenge with a booster, the therapist alone: what is typed at each minute, and what the screen shows then.
@Suite("A lozenge with a booster, minute by minute")
struct LozengeWalkTests {
  @Test func hour() {
    var play = Play()
    arrival(&play)
    dose(&play)
    inTheDark(&play)
    booster(&play)
    journey(&play)
    caution(&play)
    sustained(&play)
    comingBack(&play)
    leaving(&play)
  }

  private func arrival(_ play: inout Play) {
    play.send(.device(DeviceReport(battery: 84, isOnMains: false, isSleepHeldOff: true)))
    #expect(play.shows("arrival 0 of 12") && play.shows("before dosing 0 of 14"))
    #expect(play.shows("battery 84 %") && play.shows("sleep held off"))
    #expect(play.waits(for: "limits: clinic default, not reviewed"))
    play.type("k identity⏎k allergies none⏎k escort Maria, 0664 1⏎")
    #expect(play.shows("arrival 2 of 12") && play.shows("before dosing 1 of 14"))
    #expect(play.waits(for: "baseline"))

    play.at("13:48")
    play.type("122/78 68 98 baseline")
    #expect(play.lastRows.contains("BP 122/78   HR 68   SpO2 98   baseline"), "\(play.lastRows)")
    play.type("⏎")
    #expect(play.newest == "vitals BP 122/78 HR 68 SpO2 98 baseline")
    #expect(!play.waits(for: "baseline"))

    play.at("13:55")
    play.type("k intention")
    #expect(play.lastRows.contains("no words yet"))
    play.type("⏎⇥intention to be kind to myself⏎")
    #expect(play.shows("“to be kind to myself”"))
  }

  private func dose(_ play: inout Play) {
    play.at("14:02")
    play.type("d 100mg sl hold 12m")
    #expect(play.lastRows.contains("1.4 mg/kg"))
    play.type("⏎")
    #expect(play.waits(for: "spit out, 100 mg lozenge"))
    #expect(play.session.course.phase?.name == "dosing" && play.shows("1.4 mg/kg"))
    #expect(play.state.shown.t - (play.session.course.firstDoseAt ?? 0) < 60_000, "T+0")
    play.type("u")
    #expect(play.state.asked != nil, "u is not armed on a dose")
    play.type("⎋")
    #expect(play.session.course.doses.count == 1)
  }

  private func inTheDark(_ play: inout Play) {
    play.at("14:05")
    play.type("l")
    #expect(play.state.page == .lightsOut && !play.shows("C-0412") && !play.shows("spit"))
    play.at("14:12")
    #expect(!play.shows("spit"))
    play.at("14:13")
    play.wait(seconds: 10)
    #expect(play.shows("spit"), "one word, in the last minute")
    play.at("14:14")
    play.wait(seconds: 10)
    #expect(play.urgency(of: "spit") == .band)
    play.type("x")
    #expect(play.state.page == .main && play.state.line == nil && play.shows("SPIT NOW"))
    play.type("h spit⏎")
    #expect(play.newest?.hasPrefix("hold spit 100 mg, held 12:") == true)
    #expect(!play.waits(for: "spit") && !play.shows("SPIT NOW"))
  }

  private func booster(_ play: inout Play) {
    let firstDose = play.session.course.firstDoseAt
    play.at("14:17")
    play.wait(seconds: 30)
    play.type("136/84 76 98")
    #expect(play.lastRows.contains("BP 136/84 (+14/+6)"))
    play.type("⏎e none⏎")
    #expect(play.shows("+14/+6") && play.session.course.effectRounds.count == 1)

    play.at("14:22")
    play.type("d 50mg sl hold 12m⏎p journey⏎")
    #expect(play.shows("150 mg") && play.shows("2.1 mg/kg"))
    #expect(play.shows("last asked T+15, none"))
    #expect(play.session.course.runningHolds.count == 1)
    #expect(play.session.course.firstDoseAt == firstDose, "T0 stays")
    #expect(play.state.canvas(rows: 30, columns: 100).line(0).contains("journey"))
  }

  private func journey(_ play: inout Play) {
    play.at("14:26")
    play.type("4⏎")
    #expect(play.newest == "experience tears" && play.lastRows.contains("saved 14:26"))
    play.type("l")
    play.at("14:28")
    play.type(" ")
    #expect(play.state.page == .lightsOut && play.shows("●"), "a dot, and it stays dark")
    #expect(play.session.course.openMoments.count == 1)

    play.at("14:29")
    play.type("je n 2")
    #expect(play.lastRows.contains("nausea, moderate, from 14:29, T+27"), "\(play.lastRows)")
    play.type("⏎")
    #expect(play.shows("nausea, moderate"))
    play.at("14:30")
    play.type("q It is warm and I am very small and it is all right.⏎")
    #expect(play.shows("“It is warm and I am very small and it is all right.”"))
    play.wait(seconds: 10)
    play.type(".")
    #expect(play.session.course.openMoments.count == 2)
  }

  private func caution(_ play: inout Play) {
    play.at("14:32")
    play.type("166/104 92 97")
    #expect(play.lastRows.contains("BP 166/104 (+44/+26) ▲ caution"))
    #expect(!play.shows("CAUTION"))
    play.type("⏎")
    #expect(play.session.course.alerts.cards.count == 1 && play.shows("▲ CAUTION"))

    play.at("14:33")
    play.type("a r")
    #expect(play.lastRows.contains("14:38"))
    play.type("⏎")
    #expect(play.session.course.alerts.cards.isEmpty && play.waits(for: "recheck BP"))
    play.at("14:34")
    play.wait(seconds: 10)
    #expect(play.urgency(of: "spit out, 50 mg lozenge") == .band && play.shows("SPIT NOW"))
    play.type("h spit⏎")
    #expect(!play.waits(for: "spit"))
  }

  private func sustained(_ play: inout Play) {
    play.at("14:38")
    play.type("168/106 94 97⏎")
    #expect(play.session.course.alerts.cards.first?.isSustained == true)
    #expect(play.shows("sustained"))

    play.at("14:39")
    play.type("a c Dr Lin reached order “wait, recheck 10”⏎H")
    #expect(play.session.course.alerts.cards.isEmpty && play.state.page == .handOver)
    #expect(play.shows("called Dr Lin reached order “wait, recheck 10”"))
    play.at("14:41")
    play.type("i ondansetron 4mg odt by prescriber for nausea")
    #expect(play.lastRows.contains("▸ did ondansetron"), "the line stands on the card too")
    play.type("⏎q")
    guard case .intervention(let did)? = play.session.entries.last?.body else {
      Issue.record("no intervention: \(play.record)")
      return
    }
    #expect(did.effect == play.session.course.openEpisodes.first?.seq, "linked")
  }

  private func comingBack(_ play: inout Play) {
    play.at("14:55")
    play.type("e n 0")
    #expect(
      play.lastRows.contains("nausea, gone, 26 min") || play.lastRows.contains("gone, 25 min"))
    play.type("⏎-3 n asked for water⏎")
    #expect(play.session.course.openEpisodes.isEmpty && play.session.entries.last?.isLate == true)

    play.at("15:05")
    play.type("p")
    #expect(play.lastRows.contains("return") && play.lastRows.contains("journey"))
    play.type("⏎")
    #expect(play.session.course.phase?.name == "return")
    play.type("m the wall was breathing⏎m she opened her hand⏎")
    #expect(play.session.course.openMoments.isEmpty)
    #expect(play.record.contains("moment T+26: the wall was breathing"), "\(play.record)")
    #expect(play.shows("“It is warm and I am very small and it is all right.”"), "quotes come up")

    play.at("15:40")
    play.type("128/80 72 98")
    #expect(play.lastRows.contains("BP 128/80 (+6/+2)"))
    play.type("⏎t granted⏎")
    #expect(play.newest == "touch granted")
  }

  private func leaving(_ play: inout Play) {
    play.at("16:05")
    play.type("128/80 70 98⏎")
    play.type("f")
    #expect(play.state.page == .finish && play.session.course.ended == nil)
    for (missing, line) in [
      ("judged ready to leave", "ready⏎"),
      ("no follow-up arranged", "followup 2026-11-24 integration⏎"),
    ] {
      #expect(play.shows("not yet    \(missing)"), "\(play.screen)")
      play.type(line)
      #expect(!play.shows("not yet    \(missing)"), "the line is gone once it is met")
    }
    play.press(.control("x"))
    #expect(play.commands.contains(.export))
    play.type("end⏎")
    play.answerYes()
    #expect(play.session.course.ended != nil && !play.session.isClosed)
    play.type("close⏎")
    play.answerYes()
    #expect(play.session.isClosed && play.shows("the record is closed"))
  }
}
