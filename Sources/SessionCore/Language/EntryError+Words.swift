extension EntryError {
  /// What is wrong, why, and what to do, for the person who typed it.
  package var words: String { cause.words(part?.text ?? "", usage) }

  /// How the verb is written, where one was understood.
  private var usage: String {
    guard let name = verb.flatMap(Verb.Name.init(rawValue:)) else { return "" }
    return "write: \(VerbTable[name].example)"
  }
}

extension EntryError.Cause {
  fileprivate func words(_ part: String, _ usage: String) -> String {
    switch self {
    case .empty: "nothing was typed"
    case .unknownVerb: "“\(part)” is no verb: Tab or help lists them; note \(part)… keeps it"
    case .ambiguousVerb(let candidates):
      "“\(part)” could be \(Self.list(candidates, "or")): type one more letter"
    case .takenWhole(let verb): "“\(verb)” counts only when written in full: type \(verb)"
    case .digitNotAlone: "a digit alone is a mark; vital signs need BP first: 128/82 74 98"
    case .noSuchMark(let digits):
      digits.isEmpty
        ? "this protocol has no marks: n TEXT keeps a note"
        : "“\(part)” is no mark: there are \(Self.list(digits.map(String.init), "and"))"
    default: timeWords(part) ?? vitalsWords(part) ?? argumentWords(part, usage) ?? stateWords(part)
    }
  }

  private func timeWords(_ part: String) -> String? {
    switch self {
    case .timeAlone: "\(part) says when, not what: write \(part) and the entry after it"
    case .futureTime:
      "\(part) is still to come: an entry says what was observed; leave the time out"
    case .beforeOpening:
      "\(part) is more than 12 hours before this session began: give a later time"
    case .noFirstDose:
      "\(part) counts from the first dose, and none is recorded: write @14:32 or -3"
    default: nil
    }
  }

  private func vitalsWords(_ part: String) -> String? {
    switch self {
    case .bareNumbers:
      "\(Self.quoted(part))these numbers can't be told apart: write 128/82, 128/82 74, 128/82 74 98 "
        + "or 128 82 74 98, or name them: s92 h98"
    case .unreadableValue(let sign):
      "“\(part)” is no number for \(sign): digits, a point or comma, at most 3 decimals"
    case .repeatedSign(let sign): "\(sign) stands twice: once a line; a second set is a second line"
    case .unknownVitalsWord:
      "“\(part)” is no vital sign: b, h, s, r or t with its number, unable, refused or deferred"
    case .pressureNeedsTwo: "“\(part)” is one number: blood pressure is two, as in b 128/82"
    case .noVitals: "no value yet: write 128/82 74 98, or s92 h98"
    default: nil
    }
  }

  private func argumentWords(_ part: String, _ usage: String) -> String? {
    switch self {
    case .missing(let what, let example):
      "\(Self.absent(what)): \(example.map { "write: \($0)" } ?? usage)"
    case .missingOneOf(let what, let choices):
      choices.isEmpty
        ? "\(Self.absent(what)): \(usage)" : "\(Self.absent(what)): \(Self.list(choices, "or"))"
    case .tier(let message): "\(message): give another number"
    case .unexpected(let what): "“\(part)” can't follow \(what): \(usage)"
    case .notOneOf(let what, let choices):
      choices.isEmpty
        ? "“\(part)” is not \(what): this protocol names none"
        : "“\(part)” is not \(what): \(Self.list(choices, "or"))"
    case .unreadable(let what, let example): "“\(part)” is not \(what): write it as \(example)"
    case .outOfRange(let what, let range):
      "“\(part)” is out of range for \(what): \(range.lowerBound) to \(range.upperBound)"
    case .wrongPartCount(let instrument, let parts):
      "\(instrument) has \(parts.count) parts: \(Self.list(parts, "and")); or write the sum alone"
    case .repeated(let what): "\(what) stands twice: once a line"
    case .noRoute: "the route is missing and the session names none: \(usage)"
    default: nil
    }
  }

  private func stateWords(_ part: String) -> String {
    switch self {
    case .nothingOpen: "nothing is open to answer: n TEXT keeps a note"
    case .noHoldRunning: "no hold is running: name the dose by its number, as in hold 12 spit"
    case .noMomentOpen: "no moment waits for words: n TEXT keeps a note"
    case .holdEnded(let clock): "the hold of \(part) ended at \(clock): correct that entry instead"
    case .lastPhase(let name): "\(name) is the last phase: name another one to go back"
    case .noSuchEntry: "there is no entry \(part): take the number of a line of the timeline"
    case .notThatKind(let what): "entry \(part) is not \(what): take the number of one that is"
    case .alreadyWithdrawn: "entry \(part) is withdrawn already"
    case .notWithdrawable(let kind):
      "entry \(part) (\(kind)) belongs to the record itself and stays"
    case .notCorrectable(let kind):
      "entry \(part) (\(kind)) can't be stated again: n TEXT adds a note"
    case .isCorrection(let target): "\(part) is a correction: name the entry itself, \(target)"
    case .saysNothing:
      "say what is right: the whole entry again, or its time, as in correct 12 @14:30"
    case .nothingToUndo: "nothing of yours is left to undo: withdraw NUMBER takes another's back"
    case .nothingToRedo: "nothing was undone"
    case .alreadyEnded(let clock): "the session ended at \(clock): close closes the record"
    case .closed:
      "the record is closed: correct, withdraw and note TEXT because TEXT still add to it"
    case .needsReason: "the record is closed, so say why: end the line with because TEXT"
    default: "“\(part)” can't be read"
    }
  }

  private static func quoted(_ part: String) -> String { part.isEmpty ? "" : "“\(part)”: " }

  /// "a dose is missing", "the patient's words are missing"
  private static func absent(_ what: String) -> String {
    let isSeveral = what.hasSuffix("words") || what == "initials"
    return "\(what) \(isSeveral ? "are" : "is") missing"
  }

  /// "a, b or c"
  private static func list(_ names: [String], _ joint: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(joint) " + last
  }
}
