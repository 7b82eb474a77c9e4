internal import Exporting

/// `vigil export`: writes records for somebody else; never over a file unless told to.
struct ExportCommand {
  /// What `--format` takes.
  static let formats = ExportFormat.allCases.map(\.rawValue) + ["all"]

  private let store = SessionStore.load()
  private let session: String?
  private var options = ExportOptions()
  private let format: String
  private let output: String?
  private let isForced: Bool
  private let recipient: String?

  init(_ invocation: Invocation) throws(Failure) {
    let isOfAll = invocation.has("all")
    format =
      invocation["format"]
      ?? (isOfAll ? ExportFormat.ndjson.rawValue : store.settings.exportFormat)
      ?? ExportFormat.text.rawValue
    output = invocation["output"]
    isForced = invocation.has("force")
    recipient = invocation["encrypt-to"]
    session = try Self.session(invocation, format, in: store)
    takeOptions(invocation)
    if output == "-", format == "all" {
      throw Failure("`--format all` makes several files; name a folder with --output", .usage)
    }
  }

  /// Nil for all sessions together.
  private static func session(
    _ invocation: Invocation, _ format: String, in store: SessionStore
  ) throws(Failure) -> String? {
    guard invocation.has("all") else {
      guard let word = invocation.operands.first else {
        throw Failure(
          "`vigil export` needs a session, or --all for every one; `vigil list` names them", .usage)
      }
      return try store.choose(word)
    }
    if let word = invocation.operands.first {
      throw Failure("--all and \"\(word)\" exclude each other; keep one", .usage)
    }
    guard format == ExportFormat.ndjson.rawValue else {
      throw Failure("--all works only with --format ndjson; name a session for \(format)", .usage)
    }
    return nil
  }

  private mutating func takeOptions(_ invocation: Invocation) {
    options.includeProcess = invocation.has("include-process")
    options.deidentify = invocation.has("deidentify")
    options.withoutQuotes = invocation.has("without-quotes")
    options.withoutText = invocation.has("without-text")
    options.fhirBase = store.settings.fhirBase ?? ExportOptions.neutralBase
    if let mode = invocation["fhir-mode"].flatMap(FHIRMode.init(rawValue:)) {
      options.fhirMode = mode
    }
  }

  func run() throws(Failure) -> ExitStatus {
    let (rendering, status) = try render()
    if output == "-" {
      try writeToStandardOutput(rendering.files)
    } else if rendering.files.count == 1 {
      try write(rendering.files[0], to: output ?? rendering.files[0].name)
    } else {
      try write(rendering.files, toFolder: output ?? rendering.folder)
    }
    return status
  }

  private func render() throws(Failure) -> (Export.Rendering, ExitStatus) {
    guard let session else { return try ArchiveExport(store, options).render() }
    let rendering = try Export(store, session, options).render(ExportFormat(rawValue: format))
    if let warning = rendering.warning { Output.complain(warning) }
    return (rendering, .done)
  }

  private func writeToStandardOutput(_ files: [ExportFile]) throws(Failure) {
    guard files.count == 1 else {
      throw Failure("\(format) makes several files; name a folder with --output", .usage)
    }
    if let recipient {
      return try Encryption(to: recipient).encrypt(files[0].bytes, to: 1)
    }
    guard Output.isTerminal else {
      guard Output.write(files[0].bytes) else {
        throw Failure("stdout was closed before the export was written")
      }
      return
    }
    Output.print(String(decoding: files[0].bytes, as: UTF8.self), terminator: "")
  }

  private func write(_ file: ExportFile, to path: String) throws(Failure) {
    guard let recipient else {
      try Export.write(file.bytes, to: path, overwriting: isForced)
      Output.print(path)
      return
    }
    let encryption = try Encryption(to: recipient)
    let sealed = output == nil ? path + encryption.ending : path
    try encryption.encrypt(file.bytes, toFile: sealed, overwriting: isForced)
    Output.print(sealed)
  }

  private func write(_ files: [ExportFile], toFolder folder: String) throws(Failure) {
    if let recipient {
      let encryption = try Encryption(to: recipient)
      try Export.write(files, toFolder: folder, overwriting: isForced, encryption)
    } else {
      try Export.write(files, toFolder: folder, overwriting: isForced)
    }
    Output.print(folder)
  }
}
