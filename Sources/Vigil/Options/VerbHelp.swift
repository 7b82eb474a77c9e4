internal import SessionCore

/// The verbs of the entry line as help and the manual page show them.
enum VerbHelp {
  /// With everything that may follow, for the manual page.
  static var rows: [(String, String)] {
    VerbTable.verbs.map { verb in
      let names = (verb.aliases + verb.keys).joined(separator: " ")
      return (verb.usage, names.isEmpty ? verb.help : "\(verb.help) (also: \(names))")
    }
  }

  /// One short line each.
  static var overview: [(String, String)] {
    VerbTable.verbs.map { verb in
      (([verb.name.rawValue] + verb.keys).joined(separator: " "), verb.help)
    }
  }

  /// One verb by any of its names; nil when it is none.
  static func text(_ name: String) -> String? {
    VerbTable.help(for: name)?.joined(separator: "\n")
  }
}
