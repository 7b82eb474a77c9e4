/// Where the journals of one kind lie, and how the parts of a session are named there.
package struct JournalFolder: Sendable {
  package let path: String
  /// Where a session goes on when the first folder fails; nil for nowhere.
  package let second: String?
  package let system: any LogFile

  package init(_ path: String, second: String? = nil, system: any LogFile = PosixLogFile()) {
    self.path = path
    self.second = second
    self.system = system
  }

  var folders: [String] { [path] + (second.map { [$0] } ?? []) }

  /// The name of a part without its extension: the id alone, then `id+2`, `id+3`.
  static func stem(_ id: String, part: Int) -> String { part == 1 ? id : "\(id)+\(part)" }

  func path(_ id: String, part: Int, in folder: String) -> String {
    "\(folder)/\(Self.stem(id, part: part)).jsonl"
  }

  /// The paths at which that part of the session is, in the order of the folders.
  func paths(_ id: String, part: Int) throws(JournalError) -> [String] {
    var found: [String] = []
    for folder in folders {
      let path = path(id, part: part, in: folder)
      let status = try system.attempt(path) { () throws(SystemError) in
        try system.statusIfPresent(at: path)
      }
      if status != nil { found.append(path) }
    }
    return found
  }

  /// Whether a record of that id is there.
  package func contains(_ id: String) throws(JournalError) -> Bool {
    try !paths(id, part: 1).isEmpty
  }

  func ballast(_ id: String) -> String { "\(path)/.ballast-\(id)" }

  /// Files of journals in a folder, first and later parts; none when the folder is not there.
  func journals(in place: String) throws(JournalError) -> [JournalFile] {
    do throws(SystemError) {
      let entries = try system.list(place)
      return Slices(entries.count).compactMap { JournalFile(entries[$0]) }
    } catch  where error.isAbsence {
      return []
    } catch {
      throw .failed(place, error)
    }
  }
}
