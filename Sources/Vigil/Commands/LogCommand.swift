internal import Encoding
internal import Glibc
internal import Journaling
internal import SessionCore

/// `vigil log`: appends from outside, and says what was appended once it is on the disk.
struct LogCommand {
  private let store = SessionStore.load()
  private let live: LiveSession
  private let words: [String]

  init(_ invocation: Invocation) throws(Failure) {
    words = invocation.operands
    let id = try store.choose(invocation["session"])
    live = try store.open(id, .writing, .log, author: store.author(invocation["by"]))
    for warning in live.warnings { Output.complain(warning) }
  }

  func run() throws(Failure) -> ExitStatus {
    guard words == ["-"] else {
      return log(words.joined(separator: " "), repaired: false) ? .done : .failed
    }
    var reader = LineReader(STDIN_FILENO)
    var isClean = true
    while let line = reader.next() {
      switch line {
      case .tooLong(let bytes):
        Output.complain("a line is too long (\(bytes) bytes); enter it in parts")
        isClean = false
      case .text(let text, let repaired):
        let first = text.split(whereSeparator: \.isWhitespace).first
        guard let first, !first.hasPrefix("#") else { continue }
        isClean = log(text, repaired: repaired) && isClean
      }
    }
    return isClean ? .done : .failed
  }

  private func log(_ line: String, repaired: Bool) -> Bool {
    do throws(EntryError) {
      _ = try? live.catchUp()
      let understanding = try understand(
        line, in: live.session, at: live.now, by: live.author)
      return save(understanding, repaired: repaired)
    } catch {
      Output.complain(error.words)
      return false
    }
  }

  private func save(_ understanding: Understanding, repaired: Bool) -> Bool {
    do throws(JournalError) {
      if let note = understanding.privateNote {
        try live.appendPrivate(note, t: understanding.t, via: .log)
        Output.print("\(live.id) \(live.session.client) private note kept, outside the record")
        return true
      }
      let events = repaired ? understanding.events.map(\.repaired) : understanding.events
      let outcome = try live.append(events, via: .log)
      for event in outcome.own {
        Output.print(EventLine(event: event, session: live.session).receipt)
      }
      if let question = understanding.question { Output.complain(question.remark) }
      for warning in outcome.warnings { Output.complain(warning) }
      return true
    } catch {
      Output.complain(error.message)
      return false
    }
  }
}
