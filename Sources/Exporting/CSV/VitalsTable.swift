import SessionCore

/// Standing sets of vital signs, one row a set, one column a sign.
struct VitalsTable {
  let record: Record

  private static let header = [
    "entry_id", "time", "t_plus_s", "sys", "dia", "map", "hr", "spo2", "rr", "temp_c",
    "delta_sys", "delta_dia", "delta_hr", "level", "author", "simulation",
  ]

  var text: String {
    var table = CSVTable(header: Self.header)
    table.rows = record.course.vitals.compactMap { reading in
      record.session.entry(reading.stamp.seq).map { row(reading, $0) }
    }
    return table.text
  }

  private func row(_ reading: VitalsReading, _ entry: Entry) -> [CSVCell] {
    let vitals = reading.vitals
    func value(_ sign: Sign) -> CSVCell { .fixed(vitals.values[sign]?.text) }
    func change(_ sign: Sign) -> CSVCell {
      .fixed(record.session.change(of: sign, in: reading)?.text)
    }
    return [
      .fixed(String(entry.seq)), record.timeCell(entry.observedAt), record.offsetCell(entry.t),
      value(.systolic), value(.diastolic), .fixed(vitals.meanArterialPressure.map(String.init)),
      value(.heartRate), value(.spo2), value(.respiratoryRate), value(.temperature),
      change(.systolic), change(.diastolic), change(.heartRate),
      .fixed(vitals.raised.map(\.level).max()?.rawValue), .typed(entry.by), record.simulationCell,
    ]
  }
}
