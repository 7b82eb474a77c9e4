/// The file system that a path lies on, as /proc/self/mountinfo tells it.
struct Mount {
  let point: String
  let type: String
  let source: String

  /// The mount with the longest point that holds the path.
  init?(holding path: String) {
    let bytes = (try? FileAccess.read("/proc/self/mountinfo")) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let mounts = lines.compactMap(Mount.init(line:)).filter { $0.holds(path) }
    guard let nearest = mounts.max(by: { $0.point.utf8.count <= $1.point.utf8.count }) else {
      return nil
    }
    self = nearest
  }

  private init?(line: Substring) {
    let halves = line.split(separator: " - ", maxSplits: 1)
    guard halves.count == 2 else { return nil }
    let fields = halves[0].split(separator: " ")
    let rest = halves[1].split(separator: " ")
    guard fields.count > 4, rest.count > 1 else { return nil }
    point = String(fields[4].replacing("\\040", with: " "))
    type = String(rest[0])
    source = String(rest[1])
  }

  private func holds(_ path: String) -> Bool {
    point == "/" || path == point || path.hasPrefix(point + "/")
  }

  /// Whether other machines write here too, where locks can't be relied on.
  var isNetwork: Bool {
    ["nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "9p", "glusterfs", "davfs"]
      .contains(type) || type.hasPrefix("fuse.sshfs") || type.hasPrefix("fuse.rclone")
      || type.hasPrefix("fuse.gvfs") || type.hasPrefix("fuse.davfs")
  }

  /// Whether it lies in memory alone.
  var isVolatile: Bool { type == "tmpfs" || type == "ramfs" }

  /// Encrypted, not encrypted, or nil where nothing can be said.
  var isEncrypted: Bool? {
    if ["ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs"].contains(type) { return true }
    guard source.hasPrefix("/dev/") else { return nil }
    let name = deviceName
    let uuid = (try? FileAccess.read("/sys/class/block/\(name)/dm/uuid", limit: 256)) ?? []
    if String(decoding: uuid, as: UTF8.self).hasPrefix("CRYPT-") { return true }
    return name.hasPrefix("dm-") ? nil : false
  }

  /// Names under /dev/mapper are links to the kernel's own.
  private var deviceName: String {
    guard source.hasPrefix("/dev/mapper/") else { return source.lastComponent }
    let wanted = source.lastComponent
    let devices = FileAccess.names(in: "/sys/class/block").filter { $0.hasPrefix("dm-") }
    let found = devices.first { device in
      let name = (try? FileAccess.read("/sys/class/block/\(device)/dm/name", limit: 256)) ?? []
      return String(decoding: name.prefix { $0 != 0x0A }, as: UTF8.self) == wanted
    }
    return found ?? wanted
  }

  /// "ext4 on /", with what there is to know.
  var words: String {
    var parts = ["\(type) on \(point)"]
    if isNetwork { parts.append("NETWORK: locks and syncs can't be relied on") }
    if isVolatile { parts.append("IN MEMORY ONLY: gone when the machine stops") }
    switch isEncrypted {
    case true?: parts.append("encrypted")
    case false?: parts.append("not encrypted")
    case nil: parts.append("encryption unknown")
    }
    return parts.joined(separator: ", ")
  }
}
