import Encoding

extension Session {
  /// The last day of the time in which the session is to be integrated: "2026-12-11"; nil before a dose.
  package var integrationUntil: String? {
    guard let dose = course.doses.first.flatMap({ entry($0.seq) }) else { return nil }
    let civil = dose.observedAt.civil
    let lastDay =
      CivilTime.days(year: civil.year, month: civil.month, day: civil.day)
      + careProtocol.followUpDays
    let (milliseconds, overflow) = lastDay.multipliedReportingOverflow(by: 86_400_000)
    return WallTime(milliseconds: overflow ? 0 : milliseconds, offsetMinutes: 0).date
  }
}
