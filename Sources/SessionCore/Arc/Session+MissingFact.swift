extension Session {
  /// What a bare "yes" to an item leaves unsaid, and how it is said; nil when nothing is missing. The answer
  /// stands all the same.
  package func missingFact(of answer: ChecklistAnswer) -> String? {
    guard answer.answer == "yes", answer.text == nil else { return nil }
    switch answer.item {
    case let item where item.hasPrefix("escort"):
      return escort == nil ? "who? check \(item) NAME" : nil
    case "allergies", "interactions": return "which? check \(answer.item) NAMES"
    case "baseline":
      return baseline(of: .systolic) == nil ? "no baseline yet: vitals, baseline as last word" : nil
    case "touch":
      let isAgreed = course.touches.contains { $0.touch.action == "terms" }
      return isAgreed ? nil : "what was agreed? touch terms WORDS"
    case "intention": return course.intention == nil ? "no words yet: intention WORDS" : nil
    default: return nil
    }
  }
}
