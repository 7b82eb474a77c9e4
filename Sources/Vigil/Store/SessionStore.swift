internal import Encoding
internal import Journaling
internal import SessionCore

/// The clinic's sessions on this machine: finds, reads, opens and makes them.
struct SessionStore: Sendable {
  let folders: Folders
  let settings: ClinicSettings

  static func load() -> SessionStore {
    let folders = Folders.current
    return SessionStore(
      folders: folders, settings: ClinicSettings.load(from: folders.settingsFile))
  }

  var journals: JournalFolder {
    JournalFolder(folders.sessions, second: settings.secondFolder)
  }

  var processNotes: JournalFolder { JournalFolder(folders.process) }

  /// Heads of closed records.
  var ledger: Ledger { Ledger(folders.ledger) }

  /// Every session's id, oldest name first; later parts of a session are no sessions.
  var ids: [String] {
    let names = ([folders.sessions] + [settings.secondFolder].compactMap(\.self))
      .flatMap(FileAccess.names(in:))
    let stems = names.filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }
    return Array(Set(stems.filter(SessionIdentifier.isSafe))).sorted()
  }

  /// Who writes: the option, else $VIGIL_BY, else the settings; nil when nobody said.
  func author(_ option: String?) -> String? {
    option ?? Environment.value("VIGIL_BY") ?? settings.by
  }

  /// Reads a session without the right to write it; where no line holds, there is none to read.
  func read(_ id: String) throws(Failure) -> (session: Session, parts: JournalParts) {
    let parts: JournalParts
    do throws(JournalError) {
      parts = try journals.readParts(id)
    } catch {
      throw Failure(error.message)
    }
    if parts.lines.isEmpty, let failure = parts.failure { throw Failure(failure.message) }
    return (Session(id: id, events: parts.lines.map(Event.init)), parts)
  }
}
