import Encoding
import SessionCore

/// One page: this session beside the same patient's session before it.
struct SessionComparison {
  let earlier: Record
  let later: Record

  /// Nil without an earlier session, or where it is another patient's.
  init?(_ input: ExportInput, _ options: ExportOptions) {
    guard let session = input.earlier, session.client == input.session.client,
      session.id != input.session.id, session.isSimulation == input.session.isSimulation
    else { return nil }
    let earlierInput = ExportInput(session: session, head: "", eventCount: session.eventCount)
    earlier = Record(earlierInput, options)
    later = Record(input, options)
  }

  var document: NoteDocument {
    let table = NoteTable(
      caption: "This session beside the last",
      columns: [
        .init(title: "What"), .init(title: "Last session"), .init(title: "This session"),
        .init(title: "Change"),
      ], rows: rows)
    return NoteDocument(
      title: "What changed since the last session", isSimulation: later.session.isSimulation,
      sections: [
        NoteSection(title: later.client ?? "Sessions", blocks: [.table(table)]),
        NoteSection(title: "Side effects", blocks: [.table(effects)]),
        NoteSection(title: "Ratings, first and last", blocks: [ratings]),
      ])
  }

  private var rows: [NoteTable.Row] {
    [
      row("Session", \.title), row("Session number", \.number), row("Date", \.date),
      row("Route", \.route),
      row("Protocol", \.protocolName),
      number("Weight, kg", \.session.weightKilograms),
      number("Doses", \.doseCount), number("Total, mg", \.milligrams),
      number("Total, mg/kg", \.session.milligramsPerKilogram),
      number("Systolic at baseline", { $0.baseline(.systolic) }),
      number("Systolic, highest", { $0.highest(.systolic) }),
      number("Diastolic at baseline", { $0.baseline(.diastolic) }),
      number("Diastolic, highest", { $0.highest(.diastolic) }),
      number("Heart rate, highest", { $0.highest(.heartRate) }),
      number("SpO2, lowest", { $0.lowest(.spo2) }),
      number("Caution and urgent crossings", \.crossings),
      number("First dose to ready, min", { $0.minutesToReady }),
      number("First dose to leaving, min", { $0.minutesToLeaving }),
      row("Follow-up", \.followUps),
    ]
  }

  private func row(_ label: String, _ value: (Record) -> String?) -> NoteTable.Row {
    let (was, now) = (value(earlier), value(later))
    let change = was == now ? "same" : was == nil || now == nil ? "" : "different"
    let isNamed = label.hasPrefix("Session") || label == "Date"
    return NoteTable.Row(cells: [
      Prose(label), Prose(was ?? "not recorded"), Prose(now ?? "not recorded"),
      Prose(isNamed || (was == nil && now == nil) ? "" : change),
    ])
  }

  private func number(_ label: String, _ value: (Record) -> Amount?) -> NoteTable.Row {
    let (was, now) = (value(earlier), value(later))
    let change = was.flatMap { was in
      now.map { Amount(thousandths: $0.thousandths &- was.thousandths) }
    }
    func words(_ amount: Amount?) -> Prose {
      amount.map { Prose($0.text(decimals: 2)) } ?? "not recorded"
    }
    return NoteTable.Row(cells: [
      Prose(label), words(was), words(now), Prose(change.map(Figures.change) ?? ""),
    ])
  }
}
