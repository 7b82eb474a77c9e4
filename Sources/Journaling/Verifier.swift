import Encoding

/// Checks records against themselves, the ledger and paper copies.
package struct Verifier: Sendable {
  private let folder: JournalFolder
  private let ledger: Ledger?

  package init(_ folder: JournalFolder, ledger: Ledger?) {
    self.folder = folder
    self.ledger = ledger
  }

  /// One session; `head` is the hash on a paper copy.
  package func session(_ id: String, head: String? = nil) -> Verification {
    do throws(JournalError) {
      return verification(id, try files(), listed: try entries(), head: head)
    } catch {
      var result = verification(id, [:], listed: nil, head: head)
      result.findings.append(.refused(error))
      return result
    }
  }

  /// Every session that is there or was closed once, by name; the ledger itself comes last.
  package func all() throws(JournalError) -> [Verification] {
    var book = ledger.map { Verification(name: $0.path) }
    var listed: [Ledger.Entry] = []
    if let ledger {
      do throws(JournalError) {
        let reading = try ledger.read()
        listed = reading.entries
        book?.lines = listed.count
        book?.findings += Self.findings(reading.tail, ledger.path)
      } catch {
        book?.findings.append(.refused(error))
      }
    }
    let files = try files()
    let ids = Set(files.keys).union(listed.map(\.id)).sorted()
    return ids.map { verification($0, files, listed: listed, head: nil) }
      + (book.map { [$0] } ?? [])
  }

  /// A file alone, wherever it lies and whatever it is called.
  package static func file(
    _ path: String, head: String? = nil, system: any LogFile = PosixLogFile()
  ) -> Verification {
    var result = Verification(name: path)
    do throws(JournalError) {
      let file = try ChainedFile(
        path, .reading, system, decode: JournalFolder.decodeAnySession())
      try file.lock(.shared)
      defer { file.unlock() }
      let reading = JournalReading(try file.readAll(.envelopes))
      result.add(reading, path)
      let hashes = reading.lines.map { ($0.seq, reading.hash(ofSeq: $0.seq) ?? "") }
      if let head { result.add(head: head, hashes: hashes) }
    } catch {
      result.findings.append(.refused(error))
    }
    return result
  }
}

extension Verifier {
  private func entries() throws(JournalError) -> [Ledger.Entry] {
    guard let ledger else { return [] }
    let reading = try ledger.read()
    if case .damage(let line, let cause) = reading.tail {
      throw .damaged(ledger.path, line: line, cause)
    }
    return reading.entries
  }

  private static func findings(_ tail: Tail, _ path: String) -> [Finding] {
    switch tail {
    case .none: []
    case .unfinished(let bytes): [.unfinished(file: path, bytes: bytes)]
    case .damage(let line, let cause): [.damage(file: path, line: line, cause)]
    case .newerVersion(let line, let version):
      [.newerVersion(file: path, line: line, version: version)]
    }
  }

  private func verification(
    _ id: String, _ files: [String: [String]], listed: [Ledger.Entry]?, head: String?
  ) -> Verification {
    var result = Verification(name: id)
    let entries = (listed ?? []).filter { $0.id == id }
    do throws(JournalError) {
      let parts = try folder.readEnvelopes(id)
      result.add(parts)
      let read = parts.parts.map(\.path) + parts.forks
      result.findings += (files[id] ?? []).filter { !read.contains($0) }.map { .stray(file: $0) }
      if ledger != nil, listed != nil { result.add(entries) { parts.hash(ofSeq: $0) } }
      let hashes = parts.lines.map { ($0.seq, parts.hash(ofSeq: $0.seq) ?? "") }
      if let head { result.add(head: head, hashes: hashes) }
    } catch .notFound where !entries.isEmpty {
      result.add(entries) { _ in nil }
    } catch {
      result.findings.append(.refused(error))
    }
    return result
  }

  /// The paths of all parts that lie in the folders, by session.
  private func files() throws(JournalError) -> [String: [String]] {
    var files: [String: [String]] = [:]
    for place in folder.folders {
      for entry in try folder.journals(in: place) {
        files[entry.session, default: []].append("\(place)/\(entry.name)")
      }
    }
    return files
  }
}

extension Verification {
  mutating func add(_ reading: JournalReading, _ path: String) {
    lines = reading.lines.count
    head = reading.chain?.hash
    isClosed = reading.lines.contains { $0.type == Self.closingType }
    if let finding = Self.finding(reading, path, isSealedOff: isClosed) {
      findings.append(finding)
    }
  }
}
