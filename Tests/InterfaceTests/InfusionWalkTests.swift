import Drawing
import SessionCore
import Testing

@testable import Interface

/// 36 mg over 40 min, stopped early at SpO2 91: what is typed at each minute, and what the screen shows then.
@Suite("An infusion stopped early, minute by minute")
struct InfusionWalkTests {
  @Test func hour() {
    var play = Play("iv-40", route: .intravenous, prescriber: "Dr Lin", phone: "0664 555")
    gate(&play)
    pump(&play)
    oxygen(&play)
    calls(&play)
    cleared(&play)
    staying(&play)
  }

  /// Opened at 13:20 instead of 09:10: minutes since then.
  private func gate(_ play: inout Play) {
    play.type("148/88 70 98 baseline⏎")
    #expect(play.state.waiting.first?.words == "before dosing: systolic over 140")
    #expect(play.state.waiting.first?.urgency == .band)
    play.wait(minutes: 12)
    play.type("138/84 70 98⏎a p by Dr Lin because repeat 138/84")
    #expect(play.lastRows.contains("proceed by Dr Lin (repeat 138/84)"), "\(play.lastRows)")
    play.type("⏎")
    #expect(play.session.course.decisions.map(\.decision.kind) == [.proceed])
    #expect(!play.waits(for: "systolic over 140"))
  }

  private func pump(_ play: inout Play) {
    play.wait(minutes: 8)
    play.type("d 36mg iv over 40m⏎")
    #expect(play.waits(for: "pump ends, 36 mg") && play.shows("by time"))
    for minutes in [5, 15] {
      play.wait(minutes: minutes)
      let due = play.state.waiting.first { $0.key == "v" }?.at
      play.type("140/86 76 98⏎")
      #expect(play.state.waiting.first { $0.key == "v" }?.at != due, "the set is ticked off")
    }
  }

  private func oxygen(_ play: inout Play) {
    play.wait(minutes: 4)
    play.type("o2 91")
    #expect(play.lastRows.contains("SpO2 91") && play.lastRows.contains("■ urgent"))
    play.type("⏎")
    #expect(play.newest == "vitals SpO2 91")
    #expect(play.urgency(of: "SpO2") == .urgent && play.shows("URGENT"))

    play.wait(minutes: 1)
    play.type("h stop")
    #expect(play.lastRows.contains("mg by time") && play.lastRows.contains("pump reads?"))
    play.type("⏎")
    #expect(play.session.infusion?.stoppedAt != nil && play.waits(for: "pump reads?"))
    for value in ["s90", "s91", "s90"] {
      play.wait(minutes: 1)
      play.type(value + "⏎")
      #expect(play.session.course.alerts.cards.count == 1, "no new card")
      #expect(play.newest == "vitals SpO2 \(value.dropFirst())")
    }
  }

  private func calls(_ play: inout Play) {
    play.type("a c Dr Lin reached⏎H")
    #expect(play.session.course.alerts.cards.isEmpty && play.state.page == .handOver)
    #expect(play.shows("Dr Lin") && play.shows("0664 555"))
    play.type("a c Dr Lin reached order \"O2 2 L, no restart\"")
    #expect(play.lastRows.contains("▸ answer c Dr Lin reached order"), "text and line together")
    play.type("⏎i oxygen 2 L nasal by RL⏎")
    #expect(
      play.record.suffix(2) == [
        "answer called Dr Lin reached order \"O2 2 L, no restart\"", "did oxygen 2 L nasal by RL",
      ])
    play.wait(minutes: 4)
    play.type("⇥infusion given 23mg⏎")
    #expect(play.session.infusion?.given == Amount(23))
    play.type("q")
    #expect(play.shows("23 mg") && play.shows("36 mg") && !play.waits(for: "pump reads?"))
  }

  private func cleared(_ play: inout Play) {
    play.wait(minutes: 3)
    play.type("132/84 88 96⏎")
    #expect(play.session.course.alerts.open.isEmpty && play.shows("cleared"))
    play.wait(minutes: 7)
    let vitals = play.state.waiting.first { $0.key == "v" }?.words ?? ""
    #expect(vitals.hasPrefix("vitals, end +"), "\(vitals)")
    play.type("u")
    #expect(play.shows("Withdraw vitals BP 132/84 HR 88 SpO2 96, 7 min old?"))
    #expect(play.shows("Enter / Esc"))
    play.type("⎋")
    #expect(play.newest == "vitals BP 132/84 HR 88 SpO2 96")
  }

  /// The stay counts from the pump's stop.
  private func staying(_ play: inout Play) {
    let stop = play.session.infusion?.stoppedAt ?? 0
    let stay = play.session.careProtocol.stay.minimumMinutes
    #expect(play.session.minimumStayEndsAt == stop + stay * 60_000)
    play.wait(minutes: stay)
    play.type("f")
    #expect(play.shows("minimum stay reached"))
  }
}
