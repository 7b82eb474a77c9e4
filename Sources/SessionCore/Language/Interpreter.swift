/// What one line means in a session: its words read against what the session knows.
struct Interpreter {
  let session: Session
  let now: Now
  let author: String?
  let shown: Set<Int>?
  var verb: Verb.Name
  /// True when the verb was named by its key `m`, which describes the oldest moment.
  var isOldestMoment: Bool
  /// True when the verb was named by its key `h`, which speaks of the pump where there is one.
  var isPumpKey: Bool
  /// When it was observed, in milliseconds of the session's clock.
  var t: Int
  /// The entry that is stated again, in a correction.
  var original: Entry?
  var arguments: Arguments

  init(
    _ command: Command, in session: Session, at now: Now, t: Int, by author: String?,
    shown: Set<Int>?
  ) {
    self.session = session
    self.now = now
    self.author = author
    self.shown = shown
    self.t = t
    verb = command.verb
    isPumpKey = command.verbWord?.text == "h"
    isOldestMoment = command.verbWord?.text == "m"
    arguments = command.arguments
  }

  func error(_ cause: EntryError.Cause, at part: Word? = nil) -> EntryError {
    EntryError(cause, at: part, verb: verb.rawValue)
  }

  /// Refuses what is left after everything was read.
  func finish(after what: String) throws(EntryError) {
    if let extra = arguments.restWord { throw error(.unexpected(after: what), at: extra) }
  }

  /// The next word, which must be there.
  mutating func word(_ what: String, example: String? = nil) throws(EntryError) -> Word {
    guard let word = arguments.next() else { throw error(.missing(what, example: example)) }
    return word
  }

  /// Everything that is left, which must be something.
  func text(_ what: String) throws(EntryError) -> String {
    let text = arguments.rest
    guard !text.isEmpty else { throw error(.missing(what)) }
    return text
  }

  /// The next word as one of a few, whole and in any case.
  mutating func choice(_ what: String, _ choices: [String]) throws(EntryError) -> String {
    guard let word = arguments.next() else {
      throw error(.missingOneOf(what: what, choices: choices))
    }
    guard let choice = choices.first(where: { $0.lowercased() == word.folded }) else {
      throw error(.notOneOf(what: what, choices: choices), at: word)
    }
    return choice
  }

  /// The next word as one of a few, of which first letters will do when they fit only one.
  mutating func abbreviated(_ what: String, _ choices: [String]) throws(EntryError) -> String {
    guard let word = arguments.next() else {
      throw error(.missingOneOf(what: what, choices: choices))
    }
    let start = Array(word.folded.unicodeScalars)
    let fitting = choices.filter { $0.unicodeScalars.starts(with: start) }
    guard let choice = fitting.first, fitting.count == 1 else {
      throw error(.notOneOf(what: what, choices: choices), at: word)
    }
    return choice
  }
}
