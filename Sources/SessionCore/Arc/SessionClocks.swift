/// The four clocks that are printed and never turned into a billing code; milliseconds.
package struct SessionClocks: Hashable, Sendable {
  /// From opening until the patient left.
  package let appointment: Int
  /// From the first dose until the patient left; nil before a dose.
  package let dosing: Int?
  package let faceToFace: Int
  package let therapy: Int
}

extension Session {
  package func clocks(at now: Now) -> SessionClocks {
    let end = min(now.t, course.ended?.stamp.t ?? course.closedAt ?? now.t)
    return SessionClocks(
      appointment: max(0, end), dosing: sinceFirstDose(end).map { max(0, $0) },
      faceToFace: running("face", at: end), therapy: running("therapy", at: end))
  }
}
