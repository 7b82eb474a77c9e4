internal import Exporting
internal import SessionCore

extension Subcommand {
  struct Specification: Sendable {
    let summary: String
    var operands: [Operand] = []
    var options: [Option] = []
  }

  /// The one table behind parsing, help, the manual page and completions.
  var specification: Specification {
    switch self {
    case .home:
      Specification(summary: "unfinished sessions first, then new, then the archive")
    case .new: Self.newSession
    case .resume: Self.resumption
    case .log: Self.logging
    case .status:
      Specification(
        summary: "one line on a running session", operands: [.anySession], options: [.json])
    case .list: Specification(summary: "every session, newest first", options: [.json])
    case .show:
      Specification(summary: "a session's entries as plain text", operands: [.session])
    case .verify: Self.verification
    case .export: Self.exporting
    case .demo: Self.demonstration
    default: reference
    }
  }

  private var reference: Specification {
    switch self {
    case .protocols:
      Specification(
        summary: "the protocols there are, one of them whole, or the check of a file",
        operands: Self.listing(["list", "show", "check"], "NAME|FILE"))
    case .themes:
      Specification(
        summary: "the themes there are, or one of them whole",
        operands: Self.listing(["list", "show"], "NAME"))
    case .keys: Specification(summary: "every key of the screen")
    case .info:
      Specification(
        summary: "version, folders, settings and what this machine offers",
        options: [Option("print-config", "a settings file with everything in it, explained")])
    case .schema: Specification(summary: "the JSON Schema of `vigil export --format json`")
    case .man: Specification(summary: "this program's manual page, for `vigil man | man -l -`")
    case .completions:
      Specification(
        summary: "completions for your shell",
        operands: [Operand("SHELL", .one, choices: ["bash", "zsh", "fish"], "bash, zsh or fish")])
    case .version: Specification(summary: "the version")
    default:
      Specification(
        summary: "how a command, or a verb of the entry line, is written",
        operands: [Operand("VERB", .optional, "a command of this list, or a verb such as vitals")])
    }
  }

  private static func listing(_ actions: [String], _ target: String) -> [Operand] {
    [
      Operand("ACTION", .optional, choices: actions, actions.joined(separator: ", ")),
      Operand(target, .optional, "what to show"),
    ]
  }

  private static let newSession = Specification(
    summary: "open a session for a client code",
    operands: [Operand("CLIENT", .one, "the clinic's own code, never a name")],
    options: [
      Option(
        "route", value: "ROUTE", choices: Route.allCases.map(\.rawValue),
        "how the medicine is given"),
      Option("protocol", value: "NAME", "else the settings', else the route's own"),
      Option("weight", value: "KG", "in kilograms, for mg/kg"),
      .by,
      Option("prescriber", value: "NAME", "whom to call"),
      Option("site", value: "TEXT", "where this is"),
      Option("room", value: "NAME", "which room, when several are open"),
      Option("limits", value: "FILE", "the patient's own limits, on top of the protocol's"),
      Option("simulate", value: "RATE", "a marked simulation, RATE times as fast as real time"),
      Option("starting", value: "ISO8601", "when the simulation begins"),
      Option("id", value: "ID", "the simulation's id, so that a script gives the same bytes"),
      .linear,
    ])

  private static let resumption = Specification(
    summary: "take up a session again",
    operands: [.anySession],
    options: [
      Option("read-only", "look, without writing"),
      Option("continue", "go on in a second part when the file is damaged"),
      .by, .linear,
    ])

  private static let logging = Specification(
    summary: "append one entry from outside: a foot switch, a cuff, a second person",
    operands: [Operand("COMMAND", .rest, "an entry as on the screen; `-` reads lines from stdin")],
    options: [
      Option("session", value: "ID", "else the only session open now"), .by,
    ])

  private static let verification = Specification(
    summary: "whether a record is whole and unchanged; exit 3 when it isn't",
    operands: [Operand("SESSION|FILE", .optional, "a session, or a journal's path")],
    options: [
      Option("head", value: "HASH", "the hash on a paper copy, to hold the file against"),
      Option("all", "every session and the ledger of closed ones"),
    ])

  private static let exporting = Specification(
    summary: "write a session's record for somebody else",
    operands: [
      Operand("SESSION", .optional, "an id, or a beginning that fits exactly one; else --all")
    ],
    options: [
      Option("all", "every session but simulations, together, as `--format ndjson`"),
      Option(
        "format", value: "FORMAT", choices: ExportCommand.formats, "else the settings', else text"),
      Option("output", value: "PATH", "a file (all, csv, ndjson: a folder), or `-` for stdout"),
      Option("force", "write over a file that is there"),
      Option("include-process", "with the therapist's private notes"),
      Option("deidentify", "without what tells who it was"),
      Option("without-quotes", "without the patient's words"),
      Option("without-text", "without any free text"),
      Option("encrypt-to", value: "RECIPIENT", "through age or gpg; never a clear file"),
      Option(
        "fhir-mode", value: "MODE", choices: ["conditional", "create", "document"],
        "how the FHIR bundle is to be taken up"),
    ])

  private static let demonstration = Specification(
    summary: "a marked, scripted simulation: an hour in two minutes, then yours to explore",
    operands: [
      Operand(
        "SCENARIO", .optional, choices: Scenario.allCases.map(\.rawValue),
        Scenario.allCases.map(\.rawValue).joined(separator: ", "))
    ],
    options: [
      Option("picture", value: "FILE.svg", "draw the main screen into a file, and leave")
    ])
}
