import SessionCore

extension NoteWriter {
  var vitals: NoteSection {
    let entries = record.entries(ofType: Vitals.type)
    guard !entries.isEmpty else {
      return NoteSection(
        title: "Vital signs", blocks: [.paragraph("No vital signs were recorded.")])
    }
    let table = vitalsTable(entries).withoutEmptyColumns(keeping: Self.keptColumns)
    let titles = Set(table.columns.map(\.title))
    let missing = [("RR", "respiratory rate"), ("Temp", "temperature")]
      .filter { !titles.contains($0.0) }.map(\.1)
    var blocks: [NoteBlock] = [.chart, .table(table), .paragraph(Prose(baselineWords))]
    if !missing.isEmpty {
      blocks.append(.paragraph(Prose("Not recorded: " + missing.joined(separator: ", ") + ".")))
    }
    return NoteSection(title: "Vital signs", blocks: blocks)
  }

  private static let keptColumns: Set<String> = ["Time", "From T0", "BP", "Change", "HR", "SpO2"]

  private func vitalsTable(_ entries: [Entry]) -> NoteTable {
    NoteTable(
      caption: "Vital signs: BP and MAP in mmHg, HR and RR a minute, SpO2 in %, temperature in C",
      columns: [
        .init(title: "Time"), .init(title: "From T0"), .init(title: "BP", isNumber: true),
        .init(title: "Change", isNumber: true), .init(title: "MAP", isNumber: true),
        .init(title: "HR", isNumber: true), .init(title: "HR change", isNumber: true),
        .init(title: "SpO2", isNumber: true), .init(title: "RR", isNumber: true),
        .init(title: "Temp", isNumber: true), .init(title: "Remarks"),
      ], rows: entries.map(vitalsRow))
  }

  private func vitalsRow(_ entry: Entry) -> NoteTable.Row {
    guard case .vitals(let vitals) = entry.body else {
      let blanks = [Prose](repeating: "", count: 8)
      return NoteTable.Row(
        cells: [clock(entry), Prose(relative(entry.t))] + blanks + [prose(entry)])
    }
    let reading = course.vitals.first { $0.stamp.seq == entry.seq }
    let heart = change(of: .heartRate, reading) ?? ""
    let numbers = [
      pressure(vitals) ?? "", pressureChange(vitals, reading),
      vitals.meanArterialPressure.map(String.init) ?? "", text(.heartRate, vitals), heart,
      text(.spo2, vitals), text(.respiratoryRate, vitals), text(.temperature, vitals),
      remarkWords(vitals, entry),
    ]
    let cells = [clock(entry), Prose(relative(entry.t))] + numbers.map { Prose($0) }
    return NoteTable.Row(
      cells: cells.map { struck($0, if: entry.isWithdrawn) }, remarks: remarks(of: entry))
  }

  private func text(_ sign: Sign, _ vitals: Vitals) -> String { vitals.values[sign]?.text ?? "" }

  private func change(of sign: Sign, _ reading: VitalsReading?) -> String? {
    reading.flatMap { session.change(of: sign, in: $0).map(Figures.change) }
  }

  private func pressureChange(_ vitals: Vitals, _ reading: VitalsReading?) -> String {
    if let reading, session.baseline(of: .systolic)?.stamp == reading.stamp { return "baseline" }
    let changes = [Sign.systolic, .diastolic].map { change(of: $0, reading) }
    guard changes.contains(where: { $0 != nil }) else { return "" }
    return changes.map { $0 ?? "--" }.joined(separator: "/")
  }

  private func remarkWords(_ vitals: Vitals, _ entry: Entry) -> String {
    let level = vitals.raised.map(\.level).max()?.rawValue
    let implausible = vitals.implausible.isEmpty ? nil : Self.implausible(vitals)
    let withdrawn: String? = entry.isWithdrawn ? "withdrawn" : nil
    let isShown = session.baseline(of: .systolic)?.stamp.seq == entry.seq
    let marked: String? = vitals.baseline && !isShown ? "marked baseline" : nil
    let fahrenheit = vitals.fahrenheit.map { "typed as \($0.text) F" }
    let parts = [withdrawn, level, marked, implausible] + absences(vitals) + [fahrenheit]
    return joined(parts) + author(entry.by)
  }

  private var baselineWords: String {
    let readings = Sign.allCases.compactMap { session.baseline(of: $0) }
    guard let first = readings.first else { return "Baseline: none; no change could be reckoned." }
    let isOne = readings.allSatisfy { $0.stamp == first.stamp }
    let how = first.vitals.baseline ? "marked as baseline" : "the last set before the first dose"
    guard isOne else {
      return "Baseline: per sign, the set marked as baseline, else the last before the first dose."
    }
    return "Changes are from the baseline of \(moment(first.stamp)), \(how)."
  }
}
