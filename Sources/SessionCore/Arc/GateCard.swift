/// What stands between the patient and the first dose: it asks for proceed, delay or cancel, and blocks nothing.
package struct GateCard: Hashable, Sendable {
  /// A checklist's answer that asks for a decision.
  package struct Concern: Hashable, Sendable {
    package let list: String
    package let item: Checklist.Item
    package let answer: ChecklistAnswer
  }

  /// The limits of the gate that the newest values are over, one for each sign.
  package let crossed: [Raised]
  /// The values they were measured with, by sign.
  package let values: [Sign: Amount]
  package let concerns: [Concern]
  /// Items of the arrival and before-dosing lists that nobody answered yet.
  package let unanswered: [Checklist.Item]
  /// How many items those lists have.
  package let itemCount: Int

  package var level: Level? {
    let worst = crossed.map(\.level).max()
    return concerns.isEmpty ? worst : max(worst ?? .caution, .caution)
  }

  /// What crossed what, and what is open, a line each.
  package var lines: [String] {
    var lines = crossed.map { "\($0.limit) before dosing (\($0.source))" }
    lines += concerns.map { "\($0.item.name): \($0.answer.text ?? $0.answer.answer)" }
    if !unanswered.isEmpty {
      lines.append("checklist \(itemCount - unanswered.count)/\(itemCount)")
    }
    return lines
  }
}
