import Encoding
import SessionCore

/// Every entry in every version, one row for each thing it says.
struct EventsTable {
  /// One thing that an entry says.
  struct Fact {
    var kind: String
    var code: Code?
    var label: CSVCell = .empty
    var value: String?
    var unit: String?
    var text: String?
  }

  let record: Record

  private static let header = [
    "session_id", "entry_id", "version", "event_time", "t_plus_s", "kind", "code_system", "code",
    "label", "value", "unit", "text", "author", "status", "amended_from", "recorded_at",
    "simulation",
  ]

  var text: String {
    var table = CSVTable(header: Self.header)
    for entry in record.session.timeline {
      for version in EntryVersion.all(of: entry) {
        table.rows += facts(version.body).map { row($0, entry, version) }
      }
    }
    return table.text
  }

  private func row(_ fact: Fact, _ entry: Entry, _ version: EntryVersion) -> [CSVCell] {
    [
      record.options.deidentify ? .empty : .fixed(record.session.id), .fixed(String(entry.seq)),
      .fixed(String(version.number)), record.timeCell(entry.event.wall(of: version.t)),
      record.offsetCell(version.t), .fixed(fact.kind), .fixed(fact.code?.system.name),
      .fixed(fact.code?.code), fact.label, .fixed(fact.value), .fixed(fact.unit),
      .typed(fact.text), .typed(version.event.by), .fixed(version.status.rawValue),
      .fixed(version.replaces.map(String.init)), record.timeCell(version.event.wall),
      record.simulationCell,
    ]
  }
}
