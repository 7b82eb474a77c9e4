import Drawing

/// A journey with a caution open, as full as the screen gets.
enum SampleScreen {
  static var canvas: Canvas {
    var canvas = Canvas(rows: 30, columns: 100)
    drawHeader(on: &canvas)
    drawWaiting(on: &canvas)
    drawBar(on: &canvas)
    drawVitals(on: &canvas)
    drawTimeline(on: &canvas)
    drawEntry(on: &canvas)
    return canvas
  }

  private static func drawHeader(on canvas: inout Canvas) {
    canvas.write("C-0412  amber heron", row: 0, column: 2, role: .client)
    canvas.write("journey · 11 min", row: 0, column: 33, role: .body)
    canvas.write("touch: hand, ask first", row: 0, column: 59, role: .dim)
    canvas.write("RL   14:33", row: 0, column: 87, role: .clock)
    canvas.fill(row: 2, role: .band)
    canvas.fill(row: 3, role: .band)
    canvas.write(
      " ▌▲ CAUTION   BP 166/104 at 14:32: systolic over 160, diastolic over 100", row: 2, column: 0,
      role: .band)
    canvas.write("open 1 min   a answer", row: 2, column: 76, role: .band)
    canvas.write(
      " ▌            +44/+26 from baseline.  Clinic: “Repeat after 5 min. If still over, call Dr Lin.”",
      row: 3, column: 0, role: .band)
  }

  private static func drawWaiting(on canvas: inout Canvas) {
    canvas.write("T+", row: 5, column: 2, role: .label)
    let width = canvas.writeFigure("31", size: .large, row: 5, column: 7, role: .figure)
    canvas.write(":24", row: 8, column: 8 + width, role: .clock)
    canvas.write("150 mg in 2 · 2.1 mg/kg", row: 9, column: 7, role: .label)
    let waiting: [(String, String, String, Role)] = [
      ("in 0:36", "h", "spit out, 50 mg lozenge", .now),
      ("in 13:36", "o", "look: breathing, colour, distress", .body),
      ("in 28:36", "v", "vitals, T+60", .body), ("T+26", "m", "a moment without words yet", .body),
    ]
    for (offset, line) in waiting.enumerated() {
      canvas.write(line.0, row: 5 + offset, column: 47 - line.0.count, role: line.3)
      canvas.write(line.1, row: 5 + offset, column: 50, role: .footerKey)
      canvas.write(line.2, row: 5 + offset, column: 53, role: line.3)
    }
  }

  private static func drawBar(on canvas: inout Canvas) {
    canvas.write("◆", row: 11, column: 2, role: .barNow)
    canvas.write("100 mg        ◆ 50 mg", row: 11, column: 4, role: .label)
    var column = 2
    column += canvas.write("┝══════════", row: 12, column: column, role: .barHold)
    column += canvas.write("━━━━━┿════════", row: 12, column: column, role: .barPast)
    column += canvas.write("●", row: 12, column: column, role: .barNow)
    canvas.write(
      "──────┼───────────────┼──────────────────────┼───────────────────────┤", row: 12,
      column: column, role: .barToCome)
    canvas.write(
      "0     onset     20   journey    40              60       return        90     120 earliest leave",
      row: 13, column: 2, role: .dim)
  }

  private static func drawVitals(on canvas: inout Canvas) {
    canvas.write(
      "vitals               BP         change     MAP      HR           SpO2", row: 15, column: 2,
      role: .label)
    canvas.write(
      "13:48      T-14     122/78    baseline      93      68             98", row: 16, column: 2,
      role: .body)
    canvas.write(
      "14:17      T+15     136/84      +14/+6     101      76    +8       98", row: 17, column: 2,
      role: .body)
    canvas.write("14:32      T+30", row: 18, column: 2, role: .bright)
    canvas.write("166/104 ▲", row: 18, column: 22, role: .caution)
    canvas.write("+44/+26     125", row: 18, column: 33, role: .bright)
    canvas.write("■ 191", row: 18, column: 52, role: .urgent)
    canvas.write("· 97", row: 18, column: 70, role: .note)
    canvas.write("▲ caution    1 min ago", row: 18, column: 77, role: .caution)
    canvas.write("side effects", row: 20, column: 2, role: .label)
    canvas.write("nausea, moderate, 4 min", row: 20, column: 17, role: .body)
    canvas.write("others: last asked T+15, none", row: 20, column: 46, role: .dim)
  }

  private static func drawTimeline(on canvas: inout Canvas) {
    let lines: [(String, String, Role)] = [
      ("14:26      T+24    experience", "tears", .dim),
      ("14:28      T+26    moment", "no words yet", .withdrawn),
      ("14:29      T+27    side effect", "nausea, moderate", .body),
      ("14:30      T+28    quote", "“It is warm and I am very small and it is all right.”", .quote),
      ("14:32      T+30    vitals", "166/104  92  97   ▲ caution", .body),
    ]
    for (offset, line) in lines.enumerated() {
      canvas.write(line.0, row: 22 + offset, column: 2, role: line.2 == .quote ? .body : line.2)
      canvas.write(line.1, row: 22 + offset, column: 35, role: line.2)
    }
    canvas.repaint(row: 24, columns: 0..<100, role: .selection)
  }

  private static func drawEntry(on canvas: inout Canvas) {
    var column = canvas.write("C-0412 ▸ vitals ", row: 27, column: 2, role: .entryVerb) + 2
    column += canvas.write("@14:32", row: 27, column: column, role: .chip)
    column += canvas.write(" 166/104 92", row: 27, column: column, role: .entry)
    canvas.write(" SpO2 __", row: 27, column: column, role: .ghost)
    canvas.cursor = Position(row: 27, column: column)
    canvas.write("✓ saved 14:32:09", row: 28, column: 2, role: .saved)
    canvas.write("refused: two numbers", row: 28, column: 22, role: .refusal)
    canvas.write("NOT SAVED", row: 28, column: 46, role: .unsaved)
    canvas.write("PRIVATE", row: 28, column: 58, role: .privateNote)
    canvas.write("SIMULATION", row: 28, column: 68, role: .simulation)
    canvas.write(" SPIT NOW · h ", row: 28, column: 82, role: .urgentBand)
    column = 2
    for (key, word) in [
      ("v", "vitals"), ("n", "note"), ("q", "quote"), ("e", "side effect"), ("i", "did"),
      ("Space", "moment"), ("u", "undo"), ("Tab", "more"),
    ] {
      column += canvas.write(key, row: 29, column: column, role: .footerKey) + 1
      column += canvas.write(word, row: 29, column: column, role: .footer) + 2
    }
  }
}
