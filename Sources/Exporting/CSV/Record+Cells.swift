import Encoding
import SessionCore

extension Record {
  /// ISO 8601 with its offset; empty where no date may show.
  func timeCell(_ wall: WallTime) -> CSVCell {
    options.deidentify ? .empty : .fixed(wall.iso8601)
  }

  /// Every row of a practice record says what it is.
  var simulationCell: CSVCell { session.isSimulation ? .fixed("SIMULATION") : .empty }

  /// Seconds from the first dose.
  func offsetCell(_ t: Int) -> CSVCell {
    .fixed(session.sinceFirstDose(t).map { Amount(thousandths: $0).text })
  }
}
