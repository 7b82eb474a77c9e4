import Encoding

extension JournalFolder {
  static func decode(_ id: String) -> ChainReading<JournalLine>.Decode {
    { (object, chain) throws(DamageCause) in
      try JournalLine.decoded(object, after: chain, session: id)
    }
  }

  /// For a file that is read without knowing whose it is: the first line says that.
  static func decodeAnySession() -> ChainReading<JournalLine>.Decode {
    var session: String?
    return { (object, chain) throws(DamageCause) in
      let decoded = try JournalLine.decoded(object, after: chain, session: session)
      session = decoded.record.session
      return decoded
    }
  }

  func open(_ path: String, _ id: String, _ mode: OpenMode) throws(JournalError)
    -> ChainedFile<JournalLine>
  {
    try ChainedFile(path, mode, system, decode: Self.decode(id))
  }

  /// Reads all parts of a session; each is waited for until nobody writes it.
  package func readParts(_ id: String) throws(JournalError) -> JournalParts {
    try openParts(id, .reading).parts
  }

  /// As `readParts`, for judging the lines alone.
  func readEnvelopes(_ id: String) throws(JournalError) -> JournalParts {
    try openParts(id, .reading, .envelopes).parts
  }

  /// Reads all parts and keeps the last one open.
  func openParts(
    _ id: String, _ mode: OpenMode, _ detail: Detail = .everything
  ) throws(JournalError) -> (parts: JournalParts, last: ChainedFile<JournalLine>) {
    guard SessionIdentifier.isSafe(id) else { throw .unsafeName(id) }
    var parts = JournalParts()
    var last: ChainedFile<JournalLine>?
    var number = 1
    var paths = try paths(id, part: 1)
    while !paths.isEmpty {
      for path in paths {
        let file = try open(path, id, mode)
        try file.lock(.shared)
        defer { file.unlock() }
        let count = parts.parts.count
        parts.add(path, JournalReading(try file.readAll(detail)))
        if parts.parts.count > count { last = file }
      }
      number += 1
      paths = try self.paths(id, part: number)
    }
    guard let last else { throw .notFound(path(id, part: 1, in: path)) }
    return (parts, last)
  }
}
