/// Everything `vigil` can be asked for on the command line.
enum Subcommand: String, CaseIterable, Sendable {
  case home, new, resume, log, status, list, show, verify, export, demo
  case protocols, themes, keys, info, schema, man, completions, version, help

  /// The subcommands written as words; home has none, and the version is an option.
  static var named: [Subcommand] { allCases.filter { $0 != .home && $0 != .version } }

  var options: [Option] { specification.options + [.help] }
  var operands: [Operand] { specification.operands }
  var summary: String { specification.summary }

  /// "vigil export SESSION [options]"
  var usage: String {
    let word = self == .home ? [] : [rawValue]
    let options = specification.options.isEmpty ? [] : ["[options]"]
    return (["vigil"] + word + options + operands.map(\.usage)).joined(separator: " ")
  }

  /// "export SESSION", for lists.
  var shortUsage: String { ([rawValue] + operands.map(\.usage)).joined(separator: " ") }

  func option(named name: String) -> Option? { options.first { $0.name == name } }
}
