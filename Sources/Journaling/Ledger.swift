import Encoding
import Glibc

/// The list of closed records beside them: what each held when it was closed, chained line by line,
/// so that a record cut short, emptied or removed since is told from one that never was longer.
package struct Ledger: Sendable {
  package struct Entry: Hashable, Sendable {
    package var id: String
    /// How many lines the record had.
    package var events: Int
    /// The hash of its last line then.
    package var head: String

    package init(id: String, events: Int, head: String) {
      self.id = id
      self.events = events
      self.head = head
    }
  }

  /// What the file says.
  package struct Reading: Sendable {
    package var entries: [Entry] = []
    package var tail = Tail.none
  }

  package struct Glance: Sendable {
    fileprivate let text: [CChar]

    /// False only for a session that was never closed.
    package func mayList(_ id: String) -> Bool {
      strstr(text, "\"id\":\"\(id)\"") != nil
    }
  }

  package let path: String
  private let system: any LogFile

  package init(_ path: String, system: any LogFile = PosixLogFile()) {
    self.path = path
    self.system = system
  }

  /// Everything that holds; empty when nothing was ever closed.
  package func read() throws(JournalError) -> Reading {
    do throws(JournalError) {
      let file = try open(.reading)
      try file.lock(.shared)
      defer { file.unlock() }
      let reading = try file.readAll()
      return Reading(entries: reading.records, tail: reading.tail)
    } catch .notFound {
      return Reading()
    }
  }

  /// The file as it is, unchecked, for asking quickly whether ids may stand in it.
  package func glance() -> Glance {
    let bytes = try? system.with(path, .reading) { (file) throws(SystemError) in
      try system.readToEnd(file, from: 0)
    }
    return Glance(text: (bytes ?? []).map(CChar.init(bitPattern:)) + [0])
  }

  /// Adds an entry, on the disk when this returns; one that stands already is not repeated.
  package func append(_ entry: Entry) throws(JournalError) {
    if try !makeFirst(entry) { try appendToFile(entry) }
  }

  private func open(_ mode: OpenMode) throws(JournalError) -> ChainedFile<Entry> {
    try ChainedFile(path, mode, system, decode: Self.decode)
  }

  private func makeFirst(_ entry: Entry) throws(JournalError) -> Bool {
    let present = try system.attempt(path) { () throws(SystemError) in
      try system.statusIfPresent(at: path)
    }
    if present != nil { return false }
    do throws(SystemError) {
      let line = Self.sealed(entry, after: .start)
      system.closeQuietly(try system.makeFile(path, holding: line.bytes).file)
      return true
    } catch  where error.call == .link && error.isPresence {
      return false
    } catch {
      throw .notSaved(path, error)
    }
  }

  private func appendToFile(_ entry: Entry) throws(JournalError) {
    let file = try open(.appending)
    try file.lock(.exclusive)
    defer { file.unlock() }
    let reading = try file.readAll()
    if case .damage(let line, let cause) = reading.tail {
      throw .damaged(path, line: line, cause)
    }
    if case .newerVersion(_, let version) = reading.tail {
      throw .newerVersion(path, version: version)
    }
    if reading.records.last(where: { $0.id == entry.id }) == entry { return }
    let line = Self.sealed(entry, after: reading.chain ?? .start)
    do throws(AppendFailure) {
      try file.append(line.bytes, count: 1, chain: line.chain)
    } catch {
      throw .notSaved(path, error.reason)
    }
  }
}

extension Ledger {
  private static func sealed(_ entry: Entry, after chain: Chain) -> (bytes: [UInt8], chain: Chain) {
    let body: JSONObject = [
      "v": .integer(Seal.version), "seq": .integer(chain.seq + 1), "id": .string(entry.id),
      "events": .integer(entry.events), "head": .string(entry.head),
    ]
    let line = Seal.line(body, previous: chain.hash)
    return (line.bytes + [0x0A], Chain(seq: chain.seq + 1, hash: line.hash))
  }

  private static func decode(_ object: JSONObject, after chain: Chain?) throws(DamageCause)
    -> (record: Entry, chain: Chain)
  {
    guard let id = object["id"]?.string else { throw .badEnvelope("id") }
    guard let events = object["events"]?.integer else { throw .badEnvelope("events") }
    guard let head = object["head"]?.string else { throw .badEnvelope("head") }
    let before = chain ?? .start
    try before.check(seq: object["seq"]?.integer, previous: object["prev"]?.string)
    guard let hash = object["hash"]?.string else { throw .badEnvelope("hash") }
    return (Entry(id: id, events: events, head: head), Chain(seq: before.seq + 1, hash: hash))
  }
}
