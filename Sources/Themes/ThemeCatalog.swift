package import Drawing

/// The themes that are always there, because they are part of the program.
package enum ThemeCatalog {
  /// The theme of a first start.
  package static let defaultName = "ember"

  /// The names, the default first.
  package static var names: [String] { files.map(\.name) }

  /// A theme's file, to be shown or copied; nil for an unknown name.
  package static func bytes(of name: String) -> [UInt8]? {
    files.first { $0.name == name }?.bytes
  }

  /// What a theme is for, from its first line.
  package static func purpose(of name: String) -> String {
    let text = String(decoding: bytes(of: name) ?? [], as: UTF8.self)
    return String(text.prefix { $0 != "\n" }.drop { $0 == "#" || $0 == " " })
  }

  /// Loads a theme; a user's file of the same name comes before the embedded one.
  package static func load(
    _ name: String, userFile: @escaping Theme.Source = { _ in nil }
  ) throws(ThemeError) -> Theme.Loaded {
    try Theme.load(name, from: [userFile, bytes(of:)])
  }

  private static let files: [(name: String, bytes: [UInt8])] = [
    ("ember", PackageResources.ember_theme), ("night", PackageResources.night_theme),
    ("dusk", PackageResources.dusk_theme), ("daylight", PackageResources.daylight_theme),
    ("high-contrast", PackageResources.high_contrast_theme),
    ("colour-blind", PackageResources.colour_blind_theme),
    ("monochrome", PackageResources.monochrome_theme),
    ("sixteen", PackageResources.sixteen_theme),
  ]
}
