package import Encoding

extension Event {
  /// Decodes the journal's envelope; total, since an unknown type is kept as it stands.
  package init(_ line: JournalLine) {
    self.init(
      seq: line.seq, t: line.t, recorded: line.recorded, wall: line.wall, by: line.by,
      via: Door(rawValue: line.via) ?? .auto, line: line.data["line"]?.string,
      body: EventBody(type: line.type, data: line.data))
  }
}
