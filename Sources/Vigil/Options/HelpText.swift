/// What `--help` says, made from the table.
enum HelpText {
  /// The whole program.
  static var program: String {
    let commands = Subcommand.named.map { ($0.shortUsage, $0.summary) }
    let width = (commands.map(\.0.count).max() ?? 0) + 2
    return """
      vigil: the time, the vitals and the notes of a dosing session, kept at the bedside.
      It records, reminds and compares with the clinic's limits. It gives no advice and is no
      medical device.

        \("vigil".padded(to: width + 6))\(Subcommand.home.summary)
      \(lines(commands.map { ("vigil \($0.0)", $0.1) }, width: width + 6))

        \("vigil --version".padded(to: width + 6))\(Subcommand.version.summary)
        \("vigil COMMAND --help".padded(to: width + 6))what a command takes

      Files: $VIGIL_HOME, else the XDG folders; `vigil info` says where.
      Exit codes: 0 done, 1 failed, 2 wrong usage, 3 the record does not verify.

      """
  }

  /// One command.
  static func command(_ command: Subcommand) -> String {
    var parts = ["\(command.usage)\n\n  \(command.summary)\n"]
    let operands = command.operands.map { ($0.name, $0.summary) }
    if !operands.isEmpty { parts.append(table(operands) + "\n") }
    let options = command.options.map { ($0.usage, explained($0)) }
    parts.append(table(options) + "\n")
    return parts.joined(separator: "\n")
  }

  /// An option's sentence, with the values it takes when they are few and fixed.
  static func explained(_ option: Option) -> String {
    guard !option.choices.isEmpty else { return option.summary }
    return "\(option.summary): \(option.choices.joined(separator: ", "))"
  }

  static func table(_ rows: [(String, String)]) -> String {
    lines(rows, width: (rows.map(\.0.count).max() ?? 0) + 2)
  }

  private static func lines(_ rows: [(String, String)], width: Int) -> String {
    rows.map { "  \($0.0.padded(to: width))\($0.1)" }.joined(separator: "\n")
  }
}

extension String {
  /// With blanks behind, at least that long and at least one blank wide.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}
