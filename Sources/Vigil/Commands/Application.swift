internal import Exporting
internal import Interface
internal import Terminal

/// The program from its arguments to its exit code.
enum Application {
  static func run(_ words: [String]) -> ExitStatus {
    prepare()
    do throws(Failure) {
      let invocation: Invocation
      do throws(UsageError) { invocation = try Invocation(words) } catch { throw Failure(error) }
      return try perform(invocation)
    } catch {
      Output.complain(error.message)
      return error.status
    }
  }

  private static func prepare() {
    Heap.share()
    Privacy.forbidCoreDumps()
    Hardening.apply()
  }

  private static func perform(_ invocation: Invocation) throws(Failure) -> ExitStatus {
    if invocation.has("help") {
      Output.print(help(invocation.command), terminator: "")
      return .done
    }
    switch invocation.command {
    case .home: return try HomeCommand().run()
    case .new: return try NewCommand(invocation).run()
    case .resume: return try ResumeCommand(invocation).run()
    case .log: return try LogCommand(invocation).run()
    case .status: return try StatusCommand(invocation).run()
    case .list: return ListCommand(invocation).run()
    case .show: return try ShowCommand(invocation).run()
    case .verify: return try VerifyCommand(invocation).run()
    case .export: return try ExportCommand(invocation).run()
    case .demo: return try DemoCommand(invocation).run()
    default: return try inform(invocation)
    }
  }

  private static func inform(_ invocation: Invocation) throws(Failure) -> ExitStatus {
    switch invocation.command {
    case .protocols: return try ProtocolsCommand(invocation).run()
    case .themes: return try ThemesCommand(invocation).run()
    case .info: return InfoCommand(invocation).run()
    case .help: return try HelpCommand(invocation).run()
    case .keys: Output.print(KeysPage.text(try keys()), terminator: "")
    case .schema: Output.print(JSONSchema.text, terminator: "")
    case .man: Output.print(ManualPage().text, terminator: "")
    case .completions:
      Output.print(Completions.script(for: invocation.operands[0]), terminator: "")
    default: Output.print("vigil \(Version.text)")
    }
    return .done
  }

  private static func keys() throws(Failure) -> KeyTable {
    try SessionStore.load().settings.keyTable()
  }

  private static func help(_ command: Subcommand) -> String {
    command == .home ? HelpText.program : HelpText.command(command)
  }
}
