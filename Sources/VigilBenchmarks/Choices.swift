import Glibc

/// What the command line of the benchmark asks for.
struct Choices {
  var vigil = ".build/static/release/vigil"
  /// Fewer rounds and smaller sessions, to see that it runs.
  var isQuick = false
  var jsonPath: String?
  var groups: Set<String> = []

  static let help = """
    vigil-bench [--vigil PATH] [--quick] [--json FILE] [--only GROUP]…
      Measures Vigil through a real pseudo-terminal beside its peers, in one run, and prints a table.
      Groups: start, echo, idle, memory, durable, open, verify, export, archive.
    """

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      switch option {
      case "--quick": isQuick = true
      case "--vigil": vigil = rest.popFirst() ?? vigil
      case "--json": jsonPath = rest.popFirst()
      case "--only": if let group = rest.popFirst() { groups.insert(group) }
      default: Self.refuse(option)
      }
    }
  }

  private static func refuse(_ option: String) -> Never {
    print(help)
    exit(option == "--help" ? 0 : 2)
  }

  func wants(_ group: String) -> Bool { groups.isEmpty || groups.contains(group) }
}
