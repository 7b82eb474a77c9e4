import SessionCore

extension Record {
  /// Seconds, nil where the clock never ran.
  struct Clocks {
    let appointment: Int?
    let sinceFirstDose: Int?
    let faceToFace: Int?
    let therapy: Int?
  }

  var clocks: Clocks {
    Clocks(
      appointment: opening.map { (end - $0.t) / 1000 },
      sinceFirstDose: course.firstDoseAt.map { (end - $0) / 1000 },
      faceToFace: toggled("face"), therapy: toggled("therapy"))
  }

  private func toggled(_ clock: String) -> Int? {
    let ran = course.clockToggles.contains { $0.toggle.clock == clock && $0.toggle.running }
    return ran ? session.running(clock, at: end) / 1000 : nil
  }
}
