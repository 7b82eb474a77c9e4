import Encoding

/// The list of sessions.
package struct Home: Hashable, Sendable {
  package enum Row: Hashable, Sendable {
    case unfinished(ArchiveEntry)
    case new
    case archived(ArchiveEntry)
    /// The words of a search were written in it.
    case found(ArchiveEntry, words: String)

    package var entry: ArchiveEntry? {
      switch self {
      case .unfinished(let entry), .archived(let entry), .found(let entry, _): entry
      case .new: nil
      }
    }
  }

  /// Every session as the archive reports it; nil until it did.
  package var entries: [ArchiveEntry]? {
    didSet {
      order()
      find()
    }
  }
  /// The position in `rows`.
  package var chosen = 0
  /// What `/` filters by; nil when no search is open.
  package var search: String? {
    didSet {
      hits = nil
      find()
    }
  }
  /// Where the words of the search were written; nil until the records were looked through.
  package var hits: [ArchiveHit]? { didSet { find() } }
  /// False once Enter left the typing of the search.
  package var isTyping = false
  /// True while the list of keys is shown.
  package var showsHelp = false

  /// Unfinished sessions, then a new one, then the archive; each newest first. Real ones come before
  /// simulated ones, so that Enter resumes a patient's. What only holds the words of a search comes last,
  /// so that nothing moves when it is found.
  package private(set) var rows = [Row.new]

  /// All of them in the order of the rows.
  private var ordered: [ArchiveEntry] = []
  /// What the search looks through, by the place in `ordered`; empty until something is searched.
  private var texts: [[UInt8]] = []

  package init() {}

  private mutating func order() {
    let newest = (entries ?? []).sorted {
      ($1.lastEventAt.milliseconds, $1.id) < ($0.lastEventAt.milliseconds, $0.id)
    }
    let unfinished = newest.filter(\.isUnfinished)
    ordered =
      unfinished.filter { !$0.isSimulation } + unfinished.filter(\.isSimulation)
      + newest.filter { !$0.isUnfinished }
    texts = []
  }

  private mutating func find() {
    let found = found
    rows =
      found.prefix(while: \.isUnfinished).map(Row.unfinished) + (search == nil ? [.new] : [])
      + found.drop(while: \.isUnfinished).map(Row.archived) + mentions(besides: found)
  }

  private func mentions(besides shown: [ArchiveEntry]) -> [Row] {
    guard let hits, !hits.isEmpty else { return [] }
    let shown = Set(shown.map(\.id))
    let words = Dictionary(hits.map { ($0.id, $0.words) }) { first, _ in first }
    return ordered.compactMap { entry in
      guard !shown.contains(entry.id) else { return nil }
      return words[entry.id].map { .found(entry, words: $0) }
    }
  }

  /// What the records are to be looked through for; nil where so few letters stand nearly everywhere.
  var wanted: String? {
    guard let words = search?.trimmingSpaces, words.count >= 3 else { return nil }
    return words
  }

  private var found: [ArchiveEntry] {
    mutating get {
      let wanted = Array((search ?? "").lowercased().utf8)
      guard !wanted.isEmpty else { return ordered }
      if texts.isEmpty { texts = ordered.map(\.searchText) }
      return ordered.indices.filter { texts[$0].holds(wanted) }.map { ordered[$0] }
    }
  }

  package var chosenRow: Row? { rows.indices.contains(chosen) ? rows[chosen] : nil }
}

extension ArchiveEntry {
  fileprivate var searchText: [UInt8] {
    let words = [client, room ?? "", id, phase, lastEntry, remark].joined(separator: " ")
    return Array(words.lowercased().utf8)
  }
}

extension [UInt8] {
  /// Whether the bytes stand anywhere in these. (Ten thousand texts are looked through at each key;
  /// comparing characters takes fifty times as long.)
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, count >= wanted.count else { return wanted.isEmpty }
    return withUnsafeBufferPointer { bytes in
      (0...(bytes.count - wanted.count)).contains { start in
        bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
      }
    }
  }
}
