internal import Drawing
internal import Themes

/// The user's themes and the embedded ones.
struct ThemeLibrary {
  private let folder: String
  /// The name that the settings give, else the standard one.
  let chosen: String

  init(_ store: SessionStore) {
    folder = store.folders.config + "/themes"
    chosen = store.settings.theme ?? "ember"
  }

  /// Every name once, the embedded ones first.
  var names: [String] {
    let own = FileAccess.names(in: folder).filter { $0.hasSuffix(".theme") }
      .map { String($0.dropLast(6)) }
    return ThemeCatalog.names + own.filter { !ThemeCatalog.names.contains($0) }
  }

  /// A theme's file: the user's own, else the embedded one.
  func file(_ name: String) -> [UInt8]? { own(name) ?? ThemeCatalog.bytes(of: name) }

  private func own(_ name: String) -> [UInt8]? {
    guard !name.contains("/") else { return nil }
    return try? FileAccess.read("\(folder)/\(name).theme", limit: 256 * 1024)
  }

  func load(_ name: String) throws(ThemeError) -> Theme.Loaded {
    try Theme.load(name, from: [own, ThemeCatalog.bytes(of:)])
  }

  /// The chosen theme; when it can't be had, the standard one and the reason.
  func loadChosen() -> (theme: Theme, warnings: [String]) {
    do throws(ThemeError) {
      let loaded = try load(chosen)
      return (loaded.theme, loaded.warnings.map(\.message))
    } catch {
      let standard = try? Theme.load("ember", from: [ThemeCatalog.bytes(of:)])
      return (standard?.theme ?? .plain, [error.message])
    }
  }
}
