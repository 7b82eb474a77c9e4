internal import Exporting
internal import Journaling
internal import SessionCore

/// A session's record in any form, and how it gets into files.
struct Export {
  let store: SessionStore
  let id: String
  let options: ExportOptions

  init(_ store: SessionStore, _ id: String, _ options: ExportOptions) {
    self.store = store
    self.id = id
    self.options = options
  }

  /// As the screen exports: whole, under the clinic's own address.
  init(_ store: SessionStore, _ id: String) {
    var options = ExportOptions()
    options.fhirBase = store.settings.fhirBase ?? ExportOptions.neutralBase
    self.init(store, id, options)
  }

  /// What a format comes to: its files, the folder for more than one, and what of the journal doesn't hold.
  struct Rendering {
    let files: [ExportFile]
    let folder: String
    let warning: String?
  }

  /// The record in one form, or in all of them.
  func render(_ format: ExportFormat?) throws(Failure) -> Rendering {
    var (input, warning) = try input()
    let session = input.session
    guard let format else {
      input.earlier = store.earlier(than: session)
      var progress = Progress()
      let files = ExportPacket.render(input, options) { progress.say("writing \($0) ...") }
      let folder = ExportPacket.folderName(for: session, options: options)
      return Rendering(files: files, folder: folder, warning: warning)
    }
    return Rendering(
      files: format.render(input, options),
      folder: format.folderName(for: session, options: options), warning: warning)
  }

  /// The session as every format takes it, and what of its journal doesn't hold.
  func input() throws(Failure) -> (ExportInput, warning: String?) {
    let (session, parts) = try store.read(id)
    var input = ExportInput(
      session: session, head: parts.head ?? "", eventCount: parts.lines.count,
      parts: parts.parts.map(\.name))
    if options.includeProcess { input.processNotes = try processNotes() }
    return (input, warning(on: parts))
  }

  private func warning(on parts: JournalParts) -> String? {
    if let failure = parts.failure {
      return "\(failure.message); only what stands before it was exported"
    }
    return store.lossSinceClosing(id, parts).map { "\($0); only what is left was exported" }
  }

  private func processNotes() throws(Failure) -> [ProcessNote] {
    do throws(JournalError) {
      let lines = try ProcessNotes(store.processNotes, id).lines()
      return ProcessNotes.standing(lines)
    } catch {
      throw Failure(error.message)
    }
  }
}
