import SessionCore

extension VitalsChart {
  func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ look: String = "stroke=\"#000\""
  ) -> String {
    let number = ChartScale.number
    return "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" "
      + "y2=\"\(number(y2))\" \(look)/>"
  }

  func text(
    _ x: Double, _ y: Double, _ words: String, anchor: String = "start", size: Int = 10,
    look: String = ""
  ) -> String {
    let number = ChartScale.number
    return "<text x=\"\(number(x))\" y=\"\(number(y))\" font-family=\"sans-serif\" "
      + "font-size=\"\(size)\" text-anchor=\"\(anchor)\"\(look)>\(HTMLText.escaped(words))</text>"
  }

  /// Frame, grid, numbers and the limits of one panel.
  func axes(_ panel: ChartPanel) -> String {
    var parts: [String] = []
    for value in stride(from: panel.low, through: panel.high, by: panel.step) {
      let y = panel.scale.place(Double(value))
      parts.append(line(Self.left, y, Self.right, y, "stroke=\"#ddd\""))
      parts.append(text(Self.left - 6, y + 3.5, String(value), anchor: "end"))
    }
    parts.append(line(Self.left, panel.top, Self.left, panel.bottom))
    parts.append(line(Self.left, panel.bottom, Self.right, panel.bottom))
    parts.append(text(4, panel.top - 7, panel.title, look: " font-weight=\"bold\""))
    return (parts + limits(panel)).joined(separator: "\n")
  }

  /// A line for each absolute limit, its words beside it where they don't cover one another.
  private func limits(_ panel: ChartPanel) -> [String] {
    let marks = panel.series.count > 1 ? [Sign.systolic: "S ", .diastolic: "D "] : [:]
    var labels: [(y: Double, words: String)] = []
    var lines: [String] = []
    for limit in record.limits where limit.level > .note {
      guard panel.series.contains(where: { $0.sign == limit.sign }),
        let value = limit.bound.absolute, panel.scale.holds(value.double)
      else { continue }
      let y = panel.scale.place(value.double)
      let dashes = limit.level == .urgent ? "8 3" : "3 3"
      lines.append(
        line(Self.left, y, Self.right, y, "stroke=\"#777\" stroke-dasharray=\"\(dashes)\""))
      let side = limit.direction == .low ? "low " : ""
      let words = "\(marks[limit.sign] ?? "")\(limit.level.rawValue) \(side)\(value.text)"
      labels.append((y, words))
    }
    return lines + placed(labels)
  }

  /// Downwards, each at least a line's height under the one before.
  private func placed(_ labels: [(y: Double, words: String)]) -> [String] {
    var bottom = -Double.infinity
    return labels.enumerated().sorted { ($0.element.y, $0.offset) < ($1.element.y, $1.offset) }
      .map { _, label in
        let y = max(label.y + 3, bottom + 8)
        bottom = y
        return text(Self.right + 4, y, label.words, size: 8)
      }
  }

  /// Minutes under the last panel, and a thin line up through all of them.
  var timeAxis: String {
    let step = tickStep
    var parts: [String] = []
    let first = -(-time.low / step) * step
    for minute in stride(from: first, through: time.high, by: step) {
      let x = time.place(Double(minute))
      for panel in ChartPanel.all {
        parts.append(line(x, panel.bottom, x, panel.bottom + 4))
      }
      let sign = minute < 0 ? "T-\(-minute)" : "T+\(minute)"
      let label = record.course.firstDoseAt == nil ? "+\(minute)" : sign
      parts.append(text(x, bottom + 16, label, anchor: "middle"))
    }
    return parts.joined(separator: "\n")
  }

  /// Minutes between labels, so that about ten stand side by side.
  private var tickStep: Int {
    let span = max(1, time.high - time.low)
    let steps = [15, 30, 60, 120, 240, 480, 1440]
    return steps.first { span / $0 <= 10 } ?? (span / 10 + 1)
  }

  var doseLines: [String] {
    guard let top = ChartPanel.all.first?.top else { return [] }
    return record.course.doses.enumerated().map { place, dose in
      let x = x(dose.t)
      let y = place.isMultiple(of: 2) ? top - 22 : top - 10
      return line(x, y + 2, x, bottom, "stroke=\"#000\" stroke-dasharray=\"1 3\"") + "\n"
        + text(x + 3, y + 2, "dose \(dose.dose.milligrams.text) mg", size: 9)
    }
  }

  /// Stretches in which the computer slept: nothing could be recorded there.
  var gapBands: [String] {
    guard let top = ChartPanel.all.first?.top else { return [] }
    let number = ChartScale.number
    return sleeps.map { gap in
      let (from, to) = (x(gap.from), x(gap.to))
      return
        "<rect x=\"\(number(from))\" y=\"\(number(top))\" width=\"\(number(max(1, to - from)))\" "
        + "height=\"\(number(bottom - top))\" fill=\"#e8e8e8\"/>\n"
        + text((from + to) / 2, bottom + 28, "asleep", anchor: "middle", size: 8)
    }
  }

  var sleeps: [(from: Int, to: Int)] {
    record.session.gaps.compactMap { entry in
      guard case .gap(let gap) = entry.body, gap.kind == "suspend" else { return nil }
      return (entry.t &- Int(clamping: gap.milliseconds.magnitude), entry.t)
    }
  }
}

extension Limit.Bound {
  /// Nil for a limit that is a change from baseline.
  var absolute: Amount? {
    switch self {
    case .atLeast(let value), .atMost(let value): value
    case .riseAtLeast: nil
    }
  }
}
