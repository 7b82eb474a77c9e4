import Encoding
import Exporting
import SessionCore
import Testing

@Suite struct ExtremeTimeTests {
  @Test(
    "Times that no clock tells trip no form",
    arguments: [-1 << 52, -86_400_000_000, 0, 86_400_000_000, 1 << 52])
  func extremes(_ t: Int) {
    let bodies: [EventBody] = [
      .vitals(Vitals(values: [.systolic: Amount(120), .heartRate: Amount(70)])),
      .dose(Dose(milligrams: Amount(100), route: "sl", holdSeconds: 720)),
      .effect(Effect(name: "nausea", grade: 1)), .effect(Effect(name: "nausea", grade: 0)),
      .gap(Gap(kind: "suspend", milliseconds: t, wallBefore: "", wallAfter: "")), .ended(Ended()),
    ]
    var events = SessionBuilder(opened: SampleSessions.opened()).events
    for (place, body) in bodies.enumerated() {
      events.append(
        Event(
          seq: place + 2, t: place.isMultiple(of: 2) ? t : 60_000, recorded: 60_000,
          wall: SessionBuilder.opening, by: nil, via: .log, line: nil, body: body))
    }
    let input = SampleSessions.input(Session(id: "x", events: events))
    for format in ExportFormat.allCases {
      #expect(!format.render(input, ExportOptions()).isEmpty)
    }
  }
}
