import Drawing
import SessionCore

extension Scene {
  /// Whose limits these are, mains or battery, whether sleep could be held off.
  func drawArrival(on canvas: inout Canvas, in rect: Rect) {
    canvas.write("limits", row: rect.row, column: places.margin, role: .label)
    let column = places.lineWords
    canvas.write(
      arrivalWords, row: rect.row, column: column,
      limit: rect.columns - places.margin - column)
  }

  private var arrivalWords: [Span] {
    var spans: [Span] = []
    if let reviewer = session.careProtocol.reviewer {
      spans.append(Span("reviewed by \(reviewer)", .body))
    } else {
      spans.append(Span("clinic default, not reviewed", .bright))
    }
    guard let device = state.device else { return spans }
    spans.append(Span("   \(power(device))", device.isOnMains ? .dim : .body))
    switch device.isSleepHeldOff {
    case true: spans.append(Span("   sleep held off", .dim))
    case false: spans.append(Span("   sleep NOT held off, keep the lid open", .bright))
    case nil: break
    }
    return spans
  }

  private func power(_ device: DeviceReport) -> String {
    let battery = device.battery.map { " \($0) %" } ?? ""
    return device.isOnMains ? "on mains" : "battery\(battery)"
  }
}
