/// Why a line was refused, and which part of it is wrong.
package struct EntryError: Error, Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    case empty
    case unknownVerb
    case ambiguousVerb(candidates: [String])
    /// A verb that counts only when written in full.
    case takenWhole(verb: String)
    case digitNotAlone
    case noSuchMark(digits: [Int])

    case timeAlone
    case futureTime
    case beforeOpening
    case noFirstDose

    case bareNumbers(count: Int)
    case unreadableValue(sign: String)
    case repeatedSign(String)
    case unknownVitalsWord
    case pressureNeedsTwo
    case noVitals

    /// `example` where the verb's own one shows something else.
    case missing(String, example: String? = nil)
    case missingOneOf(what: String, choices: [String])
    case unexpected(after: String)
    case notOneOf(what: String, choices: [String])
    case unreadable(what: String, example: String)
    case outOfRange(what: String, range: ClosedRange<Int>)
    case wrongPartCount(instrument: String, parts: [String])
    case repeated(String)
    case noRoute
    /// A limit that can't be meant beside those in force, in words.
    case tier(String)

    case nothingOpen
    case noHoldRunning
    case noMomentOpen
    case holdEnded(at: String)
    case lastPhase(String)
    case noSuchEntry
    case notThatKind(what: String)
    case alreadyWithdrawn
    case notWithdrawable(kind: String)
    case notCorrectable(kind: String)
    case isCorrection(of: Int)
    case saysNothing
    case nothingToUndo
    case nothingToRedo
    case alreadyEnded(at: String)
    case closed
    case needsReason
  }

  package var cause: Cause
  /// The part that is wrong; nil when it is the line as a whole.
  package var part: Word?
  /// The full name of the verb, once one was understood.
  package var verb: String?

  package init(_ cause: Cause, at part: Word? = nil, verb: String? = nil) {
    self.cause = cause
    self.part = part
    self.verb = verb
  }
}
