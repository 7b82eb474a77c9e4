extension Theme {
  /// Finds a theme's file by the theme's name.
  package typealias Source = (String) -> [UInt8]?

  /// A theme and what in its files could not be understood.
  package struct Loaded {
    package let theme: Theme
    package let warnings: [ThemeWarning]
  }

  /// Loads a theme and those it inherits from.
  ///
  /// The first source that has the name wins. A theme that inherits its own name means the one of
  /// the sources after, so that a user's `ember` can change the embedded one in a few lines.
  package static func load(
    _ name: String, from sources: [Source]
  ) throws(ThemeError) -> Loaded {
    var loader = Loader(sources: sources)
    try loader.add(name, after: -1)
    return Loaded(
      theme: Theme(name: name, ground: loader.ground ?? .default, styles: loader.styles),
      warnings: loader.warnings)
  }

  private struct Loader {
    let sources: [Source]
    var visited: [String] = []
    var ground: Color?
    var styles: [Role: Style] = [:]
    var warnings: [ThemeWarning] = []

    init(sources: [Source]) { self.sources = sources }

    mutating func add(_ name: String, after earlier: Int) throws(ThemeError) {
      guard let (place, bytes) = find(name, after: earlier) else {
        throw ThemeError.unknown(name, wantedBy: visited.last)
      }
      guard earlier >= 0 || !visited.contains(name) else {
        throw ThemeError.cycle(visited + [name])
      }
      visited.append(name)
      let file = ThemeFile(name: name, bytes: bytes)
      warnings += file.warnings
      ground = ground ?? file.ground
      styles.merge(file.styles) { nearer, _ in nearer }
      guard let parent = file.inherits else { return }
      try add(parent, after: parent == name ? place : -1)
    }

    private func find(_ name: String, after earlier: Int) -> (Int, [UInt8])? {
      for (place, source) in sources.enumerated() where place > earlier {
        if let bytes = source(name) { return (place, bytes) }
      }
      return nil
    }
  }
}
