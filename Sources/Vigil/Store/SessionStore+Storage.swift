extension SessionStore {
  private static let syncedNames = [
    "Dropbox", "OneDrive", "Google Drive", "GoogleDrive", "Nextcloud", "ownCloud", "iCloud",
    "Syncthing", "MEGA", "pCloud",
  ]

  /// Why the folder of the sessions is a doubtful place for them; its path last, since a row may cut
  /// it off.
  var storageWarnings: [String] {
    var warnings: [String] = []
    if let mount = Mount(holding: folders.sessions) {
      if mount.isNetwork {
        warnings.append(
          "saving can't be relied on, it is over a network (\(mount.type)): \(folders.sessions)")
      }
      if mount.isVolatile {
        warnings.append(
          "the record lies in memory only, gone with the machine: \(folders.sessions)")
      }
    }
    if let name = syncedFolder {
      warnings.append(
        "\(name) copies the record to other machines: \(folders.sessions)")
    }
    return warnings
  }

  /// A folder above that some service copies elsewhere.
  var syncedFolder: String? {
    let components = folders.sessions.split(separator: "/")
    for name in Self.syncedNames
    where components.contains(where: { $0.lowercased().hasPrefix(name.lowercased()) }) {
      return name
    }
    return nil
  }
}
