internal import Encoding
package import SessionCore

/// A session of the same client before this one, as far as the chart shows it.
package struct EarlierSession: Hashable, Sendable {
  package struct Reading: Hashable, Sendable {
    /// Milliseconds since that session's first dose.
    package var t: Int
    package var systolic: Int
    package var diastolic: Int
  }

  /// The day it was opened: 2026-11-06.
  package var date: String
  package var readings: [Reading]

  /// Nil without a dose or without a blood pressure: there is nothing to lay beside another.
  package init?(_ session: Session) {
    guard let first = session.course.firstDoseAt, let opened = session.entries.first else {
      return nil
    }
    date = opened.event.wall.date
    readings = session.course.vitals.compactMap { reading in
      guard let systolic = reading.vitals[.systolic], let diastolic = reading.vitals[.diastolic]
      else { return nil }
      return Reading(t: reading.stamp.t - first, systolic: systolic, diastolic: diastolic)
    }
    if readings.isEmpty { return nil }
  }

  /// The highest systolic from the dose on, the first of equals.
  package var peak: Reading? {
    readings.filter { $0.t >= 0 }.reduce(nil) { peak, reading in
      guard let peak, peak.systolic >= reading.systolic else { return reading }
      return peak
    }
  }
}
