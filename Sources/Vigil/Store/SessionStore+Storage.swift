extension SessionStore {
  private static let syncedNames = [
    "Dropbox", "OneDrive", "Google Drive", "GoogleDrive", "Nextcloud", "ownCloud", "iCloud",
    "Syncthing", "MEGA", "pCloud",
  ]

  /// Why the folder of the sessions is a doubtful place for them.
  var storageWarnings: [String] {
    var warnings: [String] = []
    if let mount = Mount(holding: folders.sessions) {
      if mount.isNetwork {
        warnings.append(
          "\(folders.sessions) lies on a network (\(mount.type)): saving can't be relied on there")
      }
      if mount.isVolatile {
        warnings.append("\(folders.sessions) lies in memory only and is gone with the machine")
      }
    }
    if let name = syncedFolder {
      warnings.append(
        "\(folders.sessions) lies in a folder that \(name) copies to other machines")
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
