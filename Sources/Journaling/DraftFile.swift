package import Encoding

/// What a process has typed and not committed, so that it outlives a crash and a power cut.
package struct DraftFile: Sendable {
  /// A draft whose process is gone.
  package struct Orphan: Hashable, Sendable {
    package let path: String
    package let draft: JSONObject
  }

  private static let prefix = "draft-"
  private let folder: String
  private let system: any LogFile
  private let owner: ProcessIdentity

  package init(
    in folder: String, owner: ProcessIdentity, system: any LogFile = PosixLogFile()
  ) {
    self.folder = folder
    self.owner = owner
    self.system = system
  }

  /// Where this process keeps its draft.
  package var path: String { "\(folder)/\(Self.prefix)\(owner.number)-\(owner.started).json" }

  /// Replaces the draft, on the disk when this returns.
  package func write(_ draft: JSONObject) throws(SystemError) {
    let bytes = Array(draft.text.utf8) + [0x0A]
    try system.replaceFile(path, with: bytes, isDurable: true)
  }

  /// Forgets the draft, because it is committed or was given up.
  package func remove() { try? system.removeWhole(path) }

  /// Drafts left by processes that run no more, by name; unreadable ones are left alone.
  package func orphans(
    isRunning: (ProcessIdentity) -> Bool = { $0.isRunning }
  ) -> [Orphan] {
    let names = ((try? system.list(folder)) ?? []).map(\.name).sorted()
    return names.compactMap { name in
      guard let process = Self.process(of: name), process != owner, !isRunning(process) else {
        return nil
      }
      return orphan(at: "\(folder)/\(name)")
    }
  }

  /// Forgets a draft that was taken over or given up.
  package func remove(_ orphan: Orphan) { try? system.removeWhole(orphan.path) }

  private static func process(of name: String) -> ProcessIdentity? {
    guard name.hasPrefix(prefix), name.hasSuffix(".json") else { return nil }
    let numbers = name.dropFirst(prefix.count).dropLast(5).split(separator: "-").map { Int($0) }
    guard numbers.count == 2, let number = numbers[0], let started = numbers[1] else { return nil }
    return ProcessIdentity(number: number, started: started)
  }

  private func orphan(at path: String) -> Orphan? {
    guard let file = try? system.openChecked(path, .reading).file else { return nil }
    defer { system.closeQuietly(file) }
    guard let bytes = try? system.readToEnd(file, from: 0),
      let draft = try? JSONValue(bytes: bytes).object
    else { return nil }
    return Orphan(path: path, draft: draft)
  }
}
