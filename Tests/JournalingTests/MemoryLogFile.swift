import Glibc
import Journaling
import Synchronization

/// A disk in memory that fails on demand and loses power: what was not synced is gone then, and
/// what a failed sync dropped never reaches the disk, whatever the next sync answers.
final class MemoryLogFile: LogFile {
  struct Fault: Sendable {
    var call: SystemError.Call
    /// The use of that call that fails, from 1.
    var use: Int
    var code: CInt
    /// Every later use fails too.
    var isSticky = false
    /// A write takes only this many bytes first.
    var shortWrite: Int?
    /// Only for paths, or files opened by a path, with this beginning.
    var under = ""

    /// The same fault at the next use, whole.
    func following() -> Fault {
      Fault(call: call, use: use + 1, code: code, isSticky: isSticky, under: under)
    }
  }

  private struct Node {
    var cached: [UInt8] = []
    var durable: [UInt8] = []
    /// What a failed sync dropped: zeros on the disk until it is written again.
    var lost = 0..<0
    var links = 0
    var lockOwners: Set<CInt> = []
    var isExclusive = false
    var modified = 0
  }

  private struct Disk {
    var nodes: [Int: Node] = [:]
    var names: [String: Int] = [:]
    var durableNames: [String: Int] = [:]
    var files: [CInt: (inode: Int, path: String)] = [:]
    var nextInode = 1
    var nextFile: CInt = 3
    var clock = 0
    var faults: [Fault] = []
    var uses: [SystemError.Call: Int] = [:]
  }

  private let disk = Mutex(Disk())

  init() {}

  var uses: [SystemError.Call: Int] { disk.withLock { $0.uses } }

  func plan(_ faults: Fault...) {
    disk.withLock {
      $0.faults = faults
      $0.uses = [:]
    }
  }

  func bytes(_ path: String) -> [UInt8]? {
    disk.withLock { disk in disk.names[path].flatMap { disk.nodes[$0]?.cached } }
  }

  func replace(_ path: String, with bytes: [UInt8]) {
    disk.withLock { disk in
      guard let inode = disk.names[path] else { return }
      disk.nodes[inode]?.cached = bytes
      disk.nodes[inode]?.durable = bytes
    }
  }

  /// What a writer leaves that dies in the middle of a line.
  func tear(_ path: String) {
    disk.withLock { disk in
      guard let inode = disk.names[path] else { return }
      disk.nodes[inode]?.cached += Array(#"{"v":1,"session":"2026-11-2"#.utf8)
    }
  }

  func place(_ bytes: [UInt8], at path: String) {
    disk.withLock { disk in
      disk.nodes[disk.nextInode] = Node(cached: bytes, durable: bytes, links: 1)
      disk.names[path] = disk.nextInode
      disk.durableNames[path] = disk.nextInode
      disk.nextInode += 1
    }
  }

  var paths: [String] { disk.withLock { $0.names.keys.sorted() } }

  enum Remains: CaseIterable { case syncedOnly, everything, zeros, half }

  /// The disk after the power came back; unsynced bytes at a file's end may be anything.
  func afterPowerCut(_ remains: Remains) -> MemoryLogFile {
    let after = MemoryLogFile()
    let old = disk.withLock { ($0.nodes, $0.durableNames, $0.nextInode) }
    after.disk.withLock { disk in
      (disk.nodes, disk.names, disk.nextInode) = old
      disk.durableNames = old.1
      for (inode, node) in old.0 {
        var node = node
        let unsynced = node.cached.dropFirst(node.durable.count)
        switch remains {
        case .syncedOnly: break
        case .everything where node.lost.isEmpty: node.durable += unsynced
        case .half where node.lost.isEmpty: node.durable += unsynced.prefix(unsynced.count / 2)
        default: node.durable += unsynced.map { _ in 0 }
        }
        node.cached = node.durable
        (node.lost, node.lockOwners, node.isExclusive) = (0..<0, [], false)
        disk.nodes[inode] = node
      }
    }
    return after
  }
}

extension MemoryLogFile {
  /// Counts the use, and fails it when it is the one.
  private static func enter(_ disk: inout Disk, _ call: SystemError.Call, _ path: String)
    -> Fault?
  {
    disk.uses[call, default: 0] += 1
    let use = disk.uses[call, default: 0]
    return disk.faults.first { fault in
      fault.call == call && path.hasPrefix(fault.under)
        && (use == fault.use || (fault.isSticky && use > fault.use))
    }
  }

  private func perform<Value>(
    _ call: SystemError.Call, _ path: String,
    _ body: (inout Disk) -> Result<Value, SystemError>
  ) throws(SystemError) -> Value where Value: Sendable {
    let result: Result<Value, SystemError> = disk.withLock { disk in
      if let fault = Self.enter(&disk, call, path) {
        return .failure(SystemError(call, fault.code))
      }
      return body(&disk)
    }
    return try result.get()
  }

  private func path(of file: FileDescriptor) -> String {
    disk.withLock { $0.files[file]?.path ?? "" }
  }

  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> FileDescriptor {
    try perform(.open, path) { disk in
      if mode == .folder { return .success(Self.register(&disk, -1, path)) }
      if let inode = disk.names[path] {
        if mode == .creating { return .failure(SystemError(.open, EEXIST)) }
        return .success(Self.register(&disk, inode, path))
      }
      guard mode == .creating || mode == .appendingOrCreating else {
        return .failure(SystemError(.open, ENOENT))
      }
      let inode = disk.nextInode
      disk.nextInode += 1
      disk.nodes[inode] = Node(links: 1)
      disk.names[path] = inode
      return .success(Self.register(&disk, inode, path))
    }
  }

  private static func register(_ disk: inout Disk, _ inode: Int, _ path: String) -> CInt {
    disk.nextFile += 1
    disk.files[disk.nextFile] = (inode, path)
    return disk.nextFile
  }

  func close(_ file: FileDescriptor) throws(SystemError) {
    disk.withLock { disk in
      guard let (inode, _) = disk.files.removeValue(forKey: file) else { return }
      disk.nodes[inode]?.lockOwners.remove(file)
    }
  }

  func status(of file: FileDescriptor) throws(SystemError) -> FileStatus {
    try perform(.status, path(of: file)) { disk in
      guard let inode = disk.files[file]?.inode, let node = disk.nodes[inode] else {
        return .failure(SystemError(.status, EBADF))
      }
      return .success(Self.status(inode, node))
    }
  }

  func status(at path: String) throws(SystemError) -> FileStatus {
    try perform(.status, path) { disk in
      guard let inode = disk.names[path], let node = disk.nodes[inode] else {
        return .failure(SystemError(.status, ENOENT))
      }
      return .success(Self.status(inode, node))
    }
  }

  private static func status(_ inode: Int, _ node: Node) -> FileStatus {
    FileStatus(
      isRegular: true, isOwn: true, links: node.links, device: 1, inode: UInt64(inode),
      size: node.cached.count, modified: node.modified)
  }

  func read(_ file: FileDescriptor, at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    try perform(.read, path(of: file)) { disk in
      guard let inode = disk.files[file]?.inode, let node = disk.nodes[inode] else {
        return .failure(SystemError(.read, EBADF))
      }
      // Never more than half at once, so that short reads are the rule here.
      let rest = node.cached.dropFirst(offset).prefix(count)
      return .success(Array(rest.prefix((rest.count + 1) / 2)))
    }
  }

  func write(_ file: FileDescriptor, _ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
    let copy = Array(bytes)
    let path = path(of: file)
    let result: Result<Int, SystemError> = disk.withLock { disk in
      guard let inode = disk.files[file]?.inode else { return .failure(SystemError(.write, EBADF)) }
      var count = copy.count
      if let fault = Self.enter(&disk, .write, path) {
        guard let short = fault.shortWrite, short < count else {
          return .failure(SystemError(.write, fault.code))
        }
        count = short
        // The rest of this write fails, unless nothing but the shortness was asked for.
        disk.faults = fault.code == 0 ? [] : [fault.following()]
      }
      disk.clock += 1
      disk.nodes[inode]?.modified = disk.clock
      disk.nodes[inode]?.cached += copy.prefix(count)
      return .success(count)
    }
    return try result.get()
  }

  func sync(_ file: FileDescriptor, _ scope: SyncScope) throws(SystemError) {
    let path = path(of: file)
    let result: Result<Void, SystemError> = disk.withLock { disk in
      let fault = Self.enter(&disk, .sync, path)
      guard let inode = disk.files[file]?.inode else { return .failure(SystemError(.sync, EBADF)) }
      if let fault {
        if fault.code != EINTR, let node = disk.nodes[inode] {
          disk.nodes[inode]?.lost = min(node.durable.count, node.cached.count)..<node.cached.count
        }
        return .failure(SystemError(.sync, fault.code))
      }
      if inode < 0 { Self.syncNames(&disk, under: path) } else { Self.syncBytes(&disk, inode) }
      return .success(())
    }
    try result.get()
  }

  private static func syncNames(_ disk: inout Disk, under folder: String) {
    let inside = { (path: String) in path.hasPrefix(folder + "/") }
    disk.durableNames = disk.durableNames.filter { !inside($0.key) }
    for (path, inode) in disk.names where inside(path) { disk.durableNames[path] = inode }
  }

  private static func syncBytes(_ disk: inout Disk, _ inode: Int) {
    guard var node = disk.nodes[inode] else { return }
    node.durable = node.cached
    for place in node.lost { node.durable[place] = 0 }
    disk.nodes[inode] = node
  }

  func truncate(_ file: FileDescriptor, to length: Int) throws(SystemError) {
    try perform(.truncate, path(of: file)) { disk -> Result<Void, SystemError> in
      guard let inode = disk.files[file]?.inode, var node = disk.nodes[inode] else {
        return .failure(SystemError(.truncate, EBADF))
      }
      node.cached.removeLast(max(0, node.cached.count - length))
      node.lost = node.lost.clamped(to: 0..<length)
      disk.nodes[inode] = node
      return .success(())
    }
  }

  func lock(_ file: FileDescriptor, _ kind: LockKind) throws(SystemError) {
    try perform(.lock, path(of: file)) { disk -> Result<Void, SystemError> in
      guard let inode = disk.files[file]?.inode, var node = disk.nodes[inode] else {
        return .failure(SystemError(.lock, EBADF))
      }
      node.lockOwners.remove(file)
      if node.lockOwners.isEmpty { node.isExclusive = false }
      if kind != .none {
        let isBusy = kind == .exclusive ? !node.lockOwners.isEmpty : node.isExclusive
        if isBusy {
          return .failure(SystemError(.lock, kind == .sharedAtOnce ? EWOULDBLOCK : EDEADLK))
        }
        node.lockOwners.insert(file)
        node.isExclusive = kind == .exclusive
      }
      disk.nodes[inode] = node
      return .success(())
    }
  }

  func link(_ path: String, to newPath: String) throws(SystemError) {
    try perform(.link, newPath) { disk -> Result<Void, SystemError> in
      guard let inode = disk.names[path] else { return .failure(SystemError(.link, ENOENT)) }
      guard disk.names[newPath] == nil else { return .failure(SystemError(.link, EEXIST)) }
      disk.names[newPath] = inode
      disk.nodes[inode]?.links += 1
      return .success(())
    }
  }

  func rename(_ path: String, to newPath: String) throws(SystemError) {
    try perform(.rename, newPath) { disk -> Result<Void, SystemError> in
      guard let inode = disk.names.removeValue(forKey: path) else {
        return .failure(SystemError(.rename, ENOENT))
      }
      disk.names[newPath] = inode
      return .success(())
    }
  }

  func remove(_ path: String) throws(SystemError) {
    try perform(.remove, path) { disk -> Result<Void, SystemError> in
      guard let inode = disk.names.removeValue(forKey: path) else {
        return .failure(SystemError(.remove, ENOENT))
      }
      disk.nodes[inode]?.links -= 1
      return .success(())
    }
  }

  func list(_ folder: String) throws(SystemError) -> [FolderEntry] {
    try perform(.list, folder) { disk in
      .success(
        disk.names.compactMap { path, inode in
          guard path.hasPrefix(folder + "/"), let node = disk.nodes[inode] else { return nil }
          return FolderEntry(
            name: String(path.dropFirst(folder.count + 1)), status: Self.status(inode, node))
        })
    }
  }
}
