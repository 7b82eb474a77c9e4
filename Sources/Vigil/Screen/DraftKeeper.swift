internal import Encoding
internal import Interface
internal import Journaling

/// Keeps what is being typed, so that it outlives the process.
struct DraftKeeper {
  private let file: DraftFile?

  init(_ folders: Folders) {
    file = ProcessIdentity.current.map { DraftFile(in: folders.state, owner: $0) }
  }

  /// Nil forgets it. A draft that can't be kept is no reason to disturb the typing.
  func keep(_ draft: Draft?) {
    guard let draft else {
      file?.remove()
      return
    }
    try? file?.write(draft.json)
  }

  /// What a process that is gone left behind for a session; it is taken over.
  func orphan(of session: String) -> Draft? {
    for orphan in file?.orphans() ?? [] {
      guard let draft = Draft(orphan.draft), draft.session == session else { continue }
      keep(draft)
      file?.remove(orphan)
      return draft
    }
    return nil
  }
}

extension Draft {
  fileprivate init?(_ data: JSONObject) {
    guard let verb = data["verb"]?.string, let text = data["text"]?.string,
      let session = data["session"]?.string, let t = data["t"]?.integer
    else { return nil }
    self.init(verb: verb, text: text, session: session, t: t)
  }

  fileprivate var json: JSONObject {
    [
      "session": .string(session), "verb": .string(verb), "text": .string(text),
      "t": .integer(t),
    ]
  }
}
