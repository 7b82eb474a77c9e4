internal import SessionCore

/// `vigil help`: the commands, one command, or a verb of the entry line.
struct HelpCommand {
  private let topic: String?

  init(_ invocation: Invocation) { topic = invocation.operands.first }

  func run() throws(Failure) -> ExitStatus {
    guard let topic else {
      Output.print(HelpText.program, terminator: "")
      Output.print("\nVerbs of the entry line; `vigil help VERB` explains one:\n")
      Output.print(HelpText.table(VerbHelp.overview))
      return .done
    }
    let verb = VerbHelp.text(topic)
    let command = Subcommand.named.first { $0.rawValue == topic }
    guard verb != nil || command != nil else { throw Failure(UsageError.unknownTopic(topic)) }
    if let command { Output.print(HelpText.command(command), terminator: "") }
    if let verb { Output.print(verb) }
    return .done
  }
}
