import Encoding
import Exporting
import SessionCore

/// Words that would break a careless export, in every place that takes words.
enum HostileSession {
  static let texts = [
    "\"quoted\" and 'single', with; semicolon, comma",
    "=HYPERLINK(\"http://evil.example\",\"click\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)",
    "\tleading tab", "<script>alert(1)</script><img src=x onerror=alert(2)>", "</td></table>",
    "&amp; &lt; ]]> -->", "# heading", "- item", "1. one", "| a | b |", "**bold** _it_ ~~no~~ `x`",
    "[link](http://evil.example) ![p](x) www.evil.example :smile: #12 @someone",
    "line one\r\nline two\nASSESSMENT\n----", "\u{202E}txt.exe\u{202C} \u{2066}x\u{2069}",
    "bell \u{7} escape \u{1B}[2J nul \u{0} c1 \u{9B}31m", "zero\u{200B}width \u{FEFF}bom",
    "naïve façade Łódź “quotes” … 5 °C ≥ 3", "Ελλάδα Привет 你好 🙂 e\u{301}", "$(touch x) ${HOME} %s",
    "\u{2028}separator\u{2029}", String(repeating: "long", count: 60),
  ]

  static var session: Session {
    var opened = SampleSessions.opened()
    opened.client = "C<1>\"&'"
    opened.site = texts[6]
    opened.prescriber = texts[1]
    var builder = SessionBuilder(opened: opened, by: "<R>")
    builder.vitals([.systolic: 120, .diastolic: 70], at: "13:50:00", baseline: true)
    let dose = builder.add(
      .dose(
        Dose(
          milligrams: Amount(thousandths: 50_500), route: "sl", lot: texts[1], site: texts[2],
          givenBy: texts[4], witness: texts[6])), at: "14:00:00")
    builder.add(
      .amended(
        Amendment(target: dose, base: dose, restated: ["milligrams": 50], reason: texts[14])),
      at: "14:00:30")
    for (place, text) in texts.enumerated() { add(text, place, to: &builder) }
    return builder.session
  }

  private static func add(_ text: String, _ place: Int, to builder: inout SessionBuilder) {
    let clock = "14:\(String(place + 110).dropFirst()):00"
    builder.note(.note, text, at: clock)
    let quote = builder.note(.quote, text, at: clock)
    let effect = builder.add(.effect(Effect(name: text, grade: 1)), at: clock)
    builder.add(.experience(Experience(name: text)), at: clock)
    builder.add(.intervention(Intervention(text: text, effect: effect)), at: clock)
    builder.add(
      .decision(Decision(kind: .called, text: text, who: text, reason: text)), at: clock)
    builder.add(
      .checklist(ChecklistAnswer(list: "predose", item: text, answer: "text", text: text)),
      at: clock)
    builder.add(.score(Score(instrument: text, absent: text)), at: clock)
    builder.add(.followup(FollowUp(on: "2026-11-24", what: text)), at: clock)
    builder.add(.touch(Touch(action: "asked", text: text)), at: clock)
    builder.add(.changed(Change(what: "by", from: text, to: text, reason: text)), at: clock)
    builder.add(.vitals(Vitals(absent: [.systolic: text])), at: clock)
    builder.add(.unknown(type: "future", data: ["text": .string(text)]), at: clock)
    builder.add(.withdrawn(Withdrawal(target: quote, reason: text)), at: clock)
  }
}
