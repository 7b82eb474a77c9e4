internal import Exporting

extension Export {
  /// Writes the clinic's usual export where it belongs and answers its path. What was exported before stays, since
  /// somebody may have written in it; the same again is not written twice.
  func writeUsual() throws(Failure) -> String {
    let format = store.settings.exportFormat.flatMap(ExportFormat.init(rawValue:))
    let rendering = try render(format)
    let folder = store.settings.exportFolder ?? WorkingFolder.path
    guard rendering.files.count == 1, let file = rendering.files.first else {
      let path = "\(folder)/\(rendering.folder)"
      return try Self.write(rendering.files, among: Self.names(path, ending: ""))
    }
    let ending = "." + (format ?? .text).fileExtension
    let stem = String(file.name.dropLast(file.name.hasSuffix(ending) ? ending.count : 0))
    return try Self.write(file, among: Self.names("\(folder)/\(stem)", ending: ending))
  }

  /// The name itself, then with numbers.
  private static func names(_ path: String, ending: String) -> [String] {
    [path + ending] + (2..<1000).map { "\(path)-\($0)\(ending)" }
  }

  private static func write(
    _ file: ExportFile, among paths: [String]
  ) throws(Failure) -> String {
    for path in paths {
      if (try? FileAccess.read(path, limit: file.bytes.count)) == file.bytes { return path }
      guard !FileAccess.exists(path) else { continue }
      try makeFolder(above: path)
      try write(file.bytes, to: path, overwriting: false)
      return path
    }
    throw full(paths)
  }

  private static func write(
    _ files: [ExportFile], among paths: [String]
  ) throws(Failure) -> String {
    for path in paths {
      if holds(path, files) { return path }
      guard !FileAccess.exists(path) else { continue }
      try write(files, toFolder: path, overwriting: false)
      return path
    }
    throw full(paths)
  }

  private static func holds(_ folder: String, _ files: [ExportFile]) -> Bool {
    FileAccess.names(in: folder) == files.map(\.name).sorted()
      && files.allSatisfy { file in
        (try? FileAccess.read("\(folder)/\(file.name)", limit: file.bytes.count)) == file.bytes
      }
  }

  private static func makeFolder(above path: String) throws(Failure) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    do throws(FileAccess.Refusal) {
      try FileAccess.makeFolder(String(path[..<slash]))
    } catch {
      throw Failure(words(error))
    }
  }

  private static func full(_ paths: [String]) -> Failure {
    Failure("\(paths[0]) and its numbered names are all taken; move some away")
  }
}

extension Export {
  /// All of them or none.
  static func write(
    _ files: [ExportFile], toFolder path: String, overwriting: Bool
  ) throws(Failure) {
    do throws(FileAccess.Refusal) {
      let folder = try FolderWriting(path, overwriting: overwriting)
      do throws(FileAccess.Refusal) {
        for file in files {
          try FileAccess.replace("\(folder.place)/\(file.name)", with: file.bytes)
        }
      } catch {
        folder.abandon()
        throw error
      }
      try folder.finish()
    } catch {
      throw Failure(words(error))
    }
  }

  /// The same, each through the encrypting program.
  static func write(
    _ files: [ExportFile], toFolder path: String, overwriting: Bool, _ encryption: Encryption
  ) throws(Failure) {
    let folder = try newFolder(path, overwriting: overwriting)
    var progress = Progress()
    do throws(Failure) {
      for file in files {
        progress.say("encrypting \(file.name) ...")
        try encryption.encrypt(
          file.bytes, toFile: "\(folder.place)/\(file.name)\(encryption.ending)",
          overwriting: overwriting)
      }
    } catch {
      folder.abandon()
      throw error
    }
    do throws(FileAccess.Refusal) {
      try folder.finish()
    } catch {
      throw Failure(words(error))
    }
  }

  private static func newFolder(
    _ path: String, overwriting: Bool
  ) throws(Failure) -> FolderWriting {
    do throws(FileAccess.Refusal) {
      return try FolderWriting(path, overwriting: overwriting)
    } catch {
      throw Failure(words(error))
    }
  }

  static func write(_ bytes: [UInt8], to path: String, overwriting: Bool) throws(Failure) {
    do throws(FileAccess.Refusal) {
      try FileAccess.replace(path, with: bytes, overwriting: overwriting)
    } catch {
      throw Failure(words(error))
    }
  }

  static func words(_ refusal: FileAccess.Refusal) -> String {
    refusal.code == FileAccess.presence
      ? "\(refusal.path) is there already; --force writes over it, --output names another"
      : "can't write \(refusal.message)"
  }
}
