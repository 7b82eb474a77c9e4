import SessionCore

/// One panel on a fixed axis, so that two sessions look alike only when they are.
struct ChartPanel {
  enum Marker {
    case up, down, circle, square
  }

  struct Series {
    let sign: Sign
    let name: String
    let marker: Marker
    let isDashed: Bool
  }

  let title: String
  let series: [Series]
  let low: Int
  let high: Int
  let step: Int
  let top: Double
  let height: Double

  var bottom: Double { top + height }
  var scale: ChartScale { ChartScale(low: low, high: high, start: bottom, end: top) }

  static let all: [ChartPanel] = [
    ChartPanel(
      title: "BP mmHg",
      series: [
        Series(sign: .systolic, name: "systolic", marker: .up, isDashed: false),
        Series(sign: .diastolic, name: "diastolic", marker: .down, isDashed: true),
      ], low: 40, high: 220, step: 20, top: 40, height: 190),
    ChartPanel(
      title: "HR /min",
      series: [Series(sign: .heartRate, name: "heart rate", marker: .circle, isDashed: false)],
      low: 40, high: 160, step: 20, top: 254, height: 110),
    ChartPanel(
      title: "SpO2 %",
      series: [Series(sign: .spo2, name: "SpO2", marker: .square, isDashed: false)],
      low: 80, high: 100, step: 5, top: 388, height: 80),
  ]
}
