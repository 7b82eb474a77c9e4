/// Whether the patient is ready to leave, line by line, from the record and the protocol.
package struct Readiness: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package enum Subject: Hashable, Sendable {
      case stay, vitals, alerts, holds, effects, scores, escort, checklist, moments, followUp
      case decision, ready
    }

    package let subject: Subject
    package let isMet: Bool
    /// What is reached, or what is missing: "14 min of minimum stay", "escort not named".
    package let text: String

    /// As the finish page shows it: "not yet: 14 min of minimum stay".
    package var words: String { isMet ? text : "not yet: \(text)" }
  }

  package let lines: [Line]

  package var isReady: Bool { lines.allSatisfy(\.isMet) }
  package var notYet: [Line] { lines.filter { !$0.isMet } }
}
