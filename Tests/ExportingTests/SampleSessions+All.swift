import Encoding
import Exporting
import SessionCore

extension SampleSessions {
  static var all: [Session] {
    let empty = SessionBuilder(
      opened: Opened(
        client: "C-0001", careProtocol: CareProtocol(name: "minimal"), appVersion: "1.0.0"),
      by: nil)
    return [
      bedsideHour(), EverySession.session, HostileSession.session, empty.session,
      Session(id: "nothing"),
    ]
  }

  static let processNotes = [
    ProcessNote(
      t: SessionBuilder.t("14:31:00"),
      at: SessionBuilder.opening.advanced(byMilliseconds: SessionBuilder.t("14:31:00")),
      recordedAt: SessionBuilder.opening.advanced(byMilliseconds: SessionBuilder.t("14:31:05")),
      by: "RL", text: "PRIVATE my own sadness <b>")
  ]

  /// Every combination of what an export may leave out or take in.
  static var allOptions: [ExportOptions] {
    (0..<16).map { bits in
      var options = ExportOptions()
      options.includeProcess = bits & 1 != 0
      options.deidentify = bits & 2 != 0
      options.withoutQuotes = bits & 4 != 0
      options.withoutText = bits & 8 != 0
      return options
    }
  }
}
