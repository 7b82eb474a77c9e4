internal import Interface
internal import SessionCore

/// The manual page in roff, made from the tables.
struct ManualPage {
  private var lines: [String] = []

  init() {
    head()
    commands()
    entries()
    keys()
    tail()
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func head() {
    lines += [
      ".TH VIGIL 1 \"\" \"vigil \(Version.text)\" \"User Commands\"",
      ".SH NAME",
      "vigil \\- keep the time, the vitals and the notes of a dosing session",
      ".SH SYNOPSIS",
      ".B vigil",
      "[\\fICOMMAND\\fR] [\\fIoptions\\fR]",
      ".SH DESCRIPTION",
      Self.escaped(
        "A terminal companion for the therapist at the bedside of a ketamine-assisted "
          + "psychotherapy session. It records, reminds and compares with the clinic's limits. "
          + "It gives no advice and is no medical device. An entry is on the disk before the "
          + "screen calls it saved."),
    ]
  }

  private mutating func commands() {
    lines.append(".SH COMMANDS")
    for command in [.home] + Subcommand.named {
      lines += [".TP", ".B \(Self.escaped(command.usage))", Self.escaped(command.summary)]
      let options = command.options.filter { $0.name != "help" }
      guard !options.isEmpty else { continue }
      lines.append(".RS")
      for option in options {
        lines += [
          ".TP", ".B \(Self.escaped(option.usage))", Self.escaped(HelpText.explained(option)),
        ]
      }
      lines.append(".RE")
    }
  }

  private mutating func entries() {
    lines += [
      ".SH ENTRIES",
      Self.escaped(
        "One line is one entry, on the screen, from a pipe and through `vigil log` alike: "
          + "[time] verb [time] arguments. Times are -3, -90s, -1h, @14:32 and T+20."),
    ]
    for (name, sentence) in VerbHelp.rows {
      lines += [".TP", ".B \(Self.escaped(name))", Self.escaped(sentence)]
    }
  }

  private mutating func keys() {
    lines.append(".SH KEYS")
    for (key, sentence) in KeysPage.rows() {
      lines += [".TP", ".B \(Self.escaped(key))", Self.escaped(sentence)]
    }
  }

  private mutating func tail() {
    lines += [
      ".SH FILES",
      Self.escaped(
        "With $VIGIL_HOME: sessions/ process/ config/ state/ cache/ under it. Else "
          + "$XDG_DATA_HOME/vigil, $XDG_CONFIG_HOME/vigil, $XDG_STATE_HOME/vigil and "
          + "$XDG_CACHE_HOME/vigil. Folders are 0700 and files 0600. `vigil info` names them."),
      ".SH ENVIRONMENT",
      Self.escaped("VIGIL_HOME, VIGIL_BY, NO_COLOR, TERM and the XDG folders."),
      ".SH EXIT STATUS",
      "0 done, 1 failed, 2 wrong usage, 3 the record does not verify.",
    ]
  }

  /// Backslashes and dashes as roff wants them, and no line that begins as a request.
  static func escaped(_ text: String) -> String {
    let escaped = text.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
