import SessionCore

extension NoteWriter {
  var doses: NoteSection {
    let entries = record.entries(ofType: Dose.type)
    guard !entries.isEmpty else {
      return NoteSection(title: "Doses", blocks: [.paragraph("No dose was recorded.")])
    }
    let table = NoteTable(
      caption: "Doses given",
      columns: [
        .init(title: "Time"), .init(title: "From T0"), .init(title: "Dose"),
        .init(title: "Hold or infusion"), .init(title: "Details"),
      ], rows: entries.map(doseRow)
    ).withoutEmptyColumns(keeping: ["Time", "From T0", "Dose"])
    return NoteSection(
      title: "Doses", blocks: [.table(table), .facts(totals)] + [.paragraph(Self.notTheLog)])
  }

  static let notTheLog: Prose =
    "This note is not the controlled-substance log that the law asks for."

  private var totals: [NoteFact] {
    var total = "\(course.totalMilligrams.text) mg in \(course.doses.count)"
    if let perKilogram = session.milligramsPerKilogram {
      total +=
        ", \(perKilogram.text(decimals: 2)) mg/kg at \(session.weightKilograms?.text ?? "") kg"
    }
    return [NoteFact(label: "Total", value: Prose(total))]
  }

  private func doseRow(_ entry: Entry) -> NoteTable.Row {
    guard case .dose(let dose) = entry.body else {
      return NoteTable.Row(
        cells: [clock(entry), Prose(relative(entry.t)), prose(entry), "", ""])
    }
    let course = course.doses.first { $0.seq == entry.seq }
    var amount = Figures.milligrams(dose.milligrams)
    if let route = dose.route { amount += " " + Self.words(route: route) }
    let cells = [
      clock(entry), Prose(relative(entry.t)), Prose(amount),
      Prose(course.map(hold) ?? ""), Prose(details(dose, entry)),
    ]
    return NoteTable.Row(
      cells: cells.map { struck($0, if: entry.isWithdrawn) }, remarks: remarks(of: entry))
  }

  private func details(_ dose: Dose, _ entry: Entry) -> String {
    let words = joined([
      dose.site.map { "site " + $0 }, dose.lot.map { "lot " + $0 },
      dose.expires.map { "expires " + $0 }, dose.givenBy.map { "given by " + $0 },
      dose.witness.map { "witness " + $0 },
      dose.wasteMilligrams.map { Figures.milligrams($0) + " wasted" },
      dose.implausible ? "far from usual, stored as typed" : nil,
    ])
    return words + author(entry.by)
  }

  /// What became of a hold, or of the pump.
  private func hold(_ course: DoseCourse) -> String {
    if let infusion = Infusion(course) { return words(infusion) }
    let planned = course.dose.holdSeconds.map { "hold " + Self.duration(seconds: $0) }
    guard let end = course.holdEnd else {
      return planned.map { $0 + ", end not recorded" } ?? ""
    }
    let held = Figures.stretch(end.stamp.t - course.t)
    return joined([planned, "\(end.outcome) at \(moment(end.stamp)), after \(held)"])
  }

  private func words(_ infusion: Infusion) -> String {
    let segments = infusion.segments.map { segment in
      let end =
        segment.to.map { clock(t: $0, seq: segment.endSeq ?? segment.seq) } ?? "not recorded"
      let span = "\(clock(t: segment.from, seq: segment.seq)) to \(end)"
      return joined([span, segment.rate])
    }
    return joined(
      [infusion.overSeconds.map { "planned over " + Self.duration(seconds: $0) }]
        + segments.map { Optional("ran " + $0) } + [infusion.given.map { "\($0.text) mg given" }])
  }
}
