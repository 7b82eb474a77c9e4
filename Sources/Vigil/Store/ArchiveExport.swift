internal import Exporting
internal import SessionCore

/// Every session but simulations together, as FHIR's bulk files.
struct ArchiveExport {
  private let store: SessionStore
  private let options: ExportOptions

  init(_ store: SessionStore, _ options: ExportOptions) {
    self.store = store
    self.options = options
  }

  /// A record that can't be read is named and left out, and the status says so.
  func render() throws(Failure) -> (Export.Rendering, ExitStatus) {
    var inputs: [ExportInput] = []
    var status = ExitStatus.done
    var progress = Progress()
    let ids = store.ids
    for (place, id) in ids.enumerated() {
      progress.say("reading session \(place + 1) of \(ids.count) ...")
      do throws(Failure) {
        let (input, warning) = try Export(store, id, options).input()
        if let warning { complain(id, warning, &status) }
        if !input.session.isSimulation { inputs.append(input) }
      } catch {
        complain(id, error.message, &status)
      }
    }
    guard !inputs.isEmpty else {
      throw Failure("there is no session to export; simulations are left out")
    }
    progress.say("writing \(inputs.count) sessions ...")
    let files = FHIRFiles.render(inputs, options)
    return (Export.Rendering(files: files, folder: "sessions-ndjson", warning: nil), status)
  }

  private func complain(_ id: String, _ words: String, _ status: inout ExitStatus) {
    Output.complain("\(id): \(words)")
    status = .failed
  }
}
