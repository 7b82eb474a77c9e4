package import Encoding

/// A session's journal while it is open; belongs to the one thread that writes.
///
/// A commit takes the exclusive lock, reads what others appended, fills in `seq`, `prev` and
/// `recorded`, writes once, syncs, and unlocks. When the file fails, the session goes on in a new
/// part, in the second folder if need be; nothing is called saved before it is on a disk.
package final class Journal {
  package let id: String
  /// Makes the first line of a next part, to which `continues` is added.
  package typealias ContinuationDraft = (Continuation) -> JournalDraft

  let folder: JournalFolder
  let isWritable: Bool
  let firstDraft: ContinuationDraft
  var part: ChainedFile<JournalLine> {
    didSet { number = Self.number(of: part) }
  }
  /// Which part of the session that is, from 1.
  private(set) var number: Int
  /// Why nothing may be written to the present part any more.
  var poison: Poison?
  /// The present part holds bytes that must not be taken for saved, so its lock is never given up.
  var keepsLock = false
  /// The present part's file was removed, and is made again under its own name.
  var isGone = false
  var holdsBallast = false
  /// What was found and not handed over yet: it outlives an append that fails.
  var pending = Appended()
  /// Number of the last line that the caller has.
  var knownSeq: Int
  /// Where the session stood before the present part.
  var chainBefore: Chain
  /// Up to where the present part can't be trusted to hold what was read from it or called saved:
  /// the next part states all of it again.
  var restates: Chain?
  /// The session's lines as the caller holds them in memory; nil where it doesn't.
  package var recollection: (() -> [JournalLine])?

  enum Poison {
    case damaged
    case failed(SystemError)
  }

  init(
    _ id: String, _ folder: JournalFolder, _ part: ChainedFile<JournalLine>, after chain: Chain,
    isWritable: Bool, firstDraft: @escaping ContinuationDraft
  ) {
    self.id = id
    self.folder = folder
    self.part = part
    number = Self.number(of: part)
    chainBefore = chain
    knownSeq = part.chain?.seq ?? chain.seq
    self.isWritable = isWritable
    self.firstDraft = firstDraft
  }

  deinit { releaseBallast() }

  /// The file that entries go to now.
  package var path: String { part.path }

  /// Where the next line follows.
  package var chain: Chain { part.chain ?? chainBefore }

  private static func number(of part: ChainedFile<JournalLine>) -> Int {
    part.path.stem.split(separator: "+").dropFirst().first.flatMap { Int($0) } ?? 1
  }

  var system: any LogFile { folder.system }
}

extension Journal {
  /// How an existing journal is opened.
  package enum Mode: Hashable, Sendable {
    case reading
    /// Refuses a damaged journal.
    case writing
    /// Goes on in a new part where the last one is damaged.
    case continuing
  }

  /// Opens all parts of a session. Lines are not known to be saved before `confirm`.
  package static func open(
    _ id: String, in folder: JournalFolder, _ mode: Mode, ballast: Bool = false,
    firstDraft: @escaping ContinuationDraft
  ) throws(JournalError) -> (journal: Journal, parts: JournalParts) {
    let (parts, last) = try folder.openParts(id, mode == .reading ? .reading : .appending)
    let journal = Journal(
      id, folder, last, after: parts.chainBefore, isWritable: mode != .reading,
      firstDraft: firstDraft)
    if mode != .reading { try journal.checkWritable(parts, mode) }
    if ballast, mode != .reading { journal.makeBallast() }
    return (journal, parts)
  }

  private func checkWritable(_ parts: JournalParts, _ mode: Mode) throws(JournalError) {
    if case .newerVersion(_, let version) = parts.tail {
      throw .newerVersion(part.path, version: version)
    }
    if case .damage(let line, let cause) = parts.tail {
      guard mode == .continuing else { throw .damaged(part.path, line: line, cause) }
      poison = .damaged
    } else if parts.parts.last?.reading.lines.isEmpty != false {
      guard mode == .continuing else { throw .noFirstLine(part.path) }
      poison = .damaged
    }
  }

  /// Makes a new session with its first line, on the disk before this returns.
  package static func create(
    _ id: String, in folder: JournalFolder, first draft: JournalDraft, ballast: Bool = false,
    stamp: Stamp, firstDraft: @escaping ContinuationDraft
  ) throws(JournalError) -> (journal: Journal, line: JournalLine) {
    guard SessionIdentifier.isSafe(id) else { throw .unsafeName(id) }
    guard try !folder.contains(id) else { throw .exists(id) }
    let batch = try SealedBatch([draft], session: id, after: .start, stamp: stamp)
    let path = folder.path(id, part: 1, in: folder.path)
    let part = try folder.make(path, id, batch)
    let journal = Journal(
      id, folder, part, after: .start, isWritable: true, firstDraft: firstDraft)
    if ballast { journal.makeBallast() }
    return (journal, batch.lines[0])
  }
}

extension JournalFolder {
  /// Makes a part that holds those lines.
  func make(_ path: String, _ id: String, _ batch: SealedBatch) throws(JournalError)
    -> ChainedFile<JournalLine>
  {
    do throws(SystemError) {
      let made = try system.makeFile(path, holding: batch.bytes)
      return ChainedFile(
        made: made, at: path, holding: batch.bytes, system, decode: Self.decode(id))
    } catch  where error.call == .link && error.isPresence {
      throw .exists(path)
    } catch {
      throw .notSaved(path, error)
    }
  }
}
