import Encoding

/// Everything one run measured.
struct Report {
  private(set) var figures: [Figure] = []
  private(set) var remarks: [String] = []

  mutating func add(_ figure: Figure) {
    figures.append(figure)
    complain("\(figure.group): \(figure.name) \(rounded(figure.value)) \(figure.unit.rawValue)")
  }

  mutating func remark(_ text: String) { remarks.append(text) }

  /// How a figure grows with what it is of: "10 to 1,000: 1.2 times".
  mutating func remarkGrowth(_ what: String, _ readings: [(size: Int, value: Double)]) {
    let steps = zip(readings, readings.dropFirst()).compactMap { before, after in
      before.value > 0
        ? "\(grouped(before.size)) to \(grouped(after.size)) \(rounded(after.value / before.value)) times"
        : nil
    }
    if !steps.isEmpty { remark("\(what) grows from \(steps.joined(separator: ", from ")).") }
  }

  var missed: [Figure] { figures.filter { $0.isWithinBudget == false } }

  /// A Markdown table, one row a figure.
  var table: String {
    var lines = [
      "| what | median | worst (p99) | against | ratio | budget |",
      "| --- | --- | --- | --- | --- | --- |",
    ]
    for figure in figures { lines.append(row(figure)) }
    lines += remarks.map { "\n\($0)" }
    return lines.joined(separator: "\n")
  }

  private func row(_ figure: Figure) -> String {
    let value = "\(rounded(figure.value)) \(figure.unit.rawValue)"
    let worst = figure.worst.map { rounded($0) } ?? ""
    let ratio = figure.ratio.map { rounded($0) } ?? ""
    let verdict = figure.isWithinBudget.map { $0 ? "met" : "MISSED" }
    let budget = [figure.budget.flatMap(words), verdict].compactMap { $0 }.joined(separator: ", ")
    let peer = figure.budget.flatMap(against) ?? ""
    return
      "| \(figure.group): \(figure.name) | \(value) | \(worst) | \(peer) | \(ratio) | \(budget) |"
  }

  private func against(_ budget: Figure.Budget) -> String? {
    switch budget {
    case .atMost: nil
    case .timesPeer(_, let peer, let name), .shareOfPeer(_, let peer, let name),
      .beside(let peer, let name):
      "\(name) \(rounded(peer))"
    }
  }

  private func words(_ budget: Figure.Budget) -> String? {
    switch budget {
    case .beside: nil
    case .atMost(let ceiling): "at most \(rounded(ceiling))"
    case .timesPeer(let factor, _, _): "at most \(rounded(factor)) times"
    case .shareOfPeer(let factor, _, _): "at least \(rounded(factor)) times"
    }
  }

  /// One JSON document with every figure, its budget and whether it was met.
  func json(machine: Machine) -> String {
    var document = JSONObject()
    document.set("date", .string(machine.date))
    document.set("machine", .string(machine.words))
    document.set("figures", .array(figures.map(json)))
    document.set("remarks", .array(remarks.map(JSONValue.string)))
    return JSONValue.object(document).indentedText(sortedKeys: false)
  }

  private func json(_ figure: Figure) -> JSONValue {
    var item = JSONObject()
    item.set("group", .string(figure.group))
    item.set("name", .string(figure.name))
    item.set("unit", .string(figure.unit.rawValue))
    item.set("median", .thousandths(Int(figure.value * 1000 + 0.5)))
    item.set("p99", figure.worst.map { .thousandths(Int($0 * 1000 + 0.5)) })
    item.set("ratio", figure.ratio.map { .thousandths(Int($0 * 1000 + 0.5)) })
    item.set("withinBudget", figure.isWithinBudget.map(JSONValue.bool))
    return .object(item)
  }
}

/// Two or three figures that matter, no more.
func rounded(_ value: Double) -> String {
  let places = value >= 100 ? 1.0 : value >= 10 ? 10.0 : value >= 1 ? 100.0 : 1000.0
  let scaled = Int(value * places + 0.5)
  let unit = Int(places)
  guard unit > 1 else { return String(scaled) }
  let fraction = String(unit + scaled % unit).dropFirst()
  return "\(scaled / unit).\(fraction)"
}

/// "10,000"
func grouped(_ number: Int) -> String {
  let digits = String(number)
  var text = ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
    text.append(digit)
  }
  return text
}
