import SessionCore

extension Due {
  /// The one word of lights out.
  var steadyWord: String {
    switch kind {
    case .holdEnd: "spit"
    case .recheck: "recheck"
    case .vitals, .vitalsAfterInfusion: "vitals due"
    case .effectRound: "side effects"
    case .observation: "look"
    case .device: "device"
    case .minimumStay: "stay"
    }
  }
}
