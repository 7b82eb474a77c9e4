extension Strip {
  /// What stands above the entry line on the main screen, by format and act.
  static func strips(_ format: Format, _ act: Act) -> [Strip] {
    switch format {
    case .tiny, .small: smallTop + smallMiddle(act)
    case .standard: standardTop + standardMiddle(act)
    case .roomy: roomyTop + roomyMiddle(act)
    }
  }

  /// What never moves, whatever the act.
  static func top(_ format: Format) -> [Strip] {
    switch format {
    case .tiny, .small: smallTop
    case .standard: standardTop
    case .roomy: roomyTop
    }
  }

  private static let roomyTop = [
    Strip(.header), Strip(.gap), Strip(.band, 2), Strip(.gap), Strip(.figure, 5), Strip(.gap),
  ]
  private static let roomyBar = [
    Strip(.doseLabels), Strip(.bar), Strip(.barLabels), Strip(.gap),
  ]
  private static let standardTop = [
    Strip(.header), Strip(.band, 2), Strip(.gap), Strip(.figure, 4), Strip(.gap),
  ]
  private static let standardBar = [Strip(.bar), Strip(.barLabels), Strip(.gap)]
  private static let smallTop = [
    Strip(.header), Strip(.band), Strip(.clockLine), Strip(.waitingLines, 2),
  ]

  private static func roomyMiddle(_ act: Act) -> [Strip] {
    switch act {
    case .beforeDose:
      [Strip(.checklist, 8), Strip(.gap), Strip(.lastVitals), Strip(.intention), Strip(.arrival)]
        + [Strip(.gap), Strip(.timeline, 3)]
    case .hold:
      roomyBar + [Strip(.secondFigure, 4), Strip(.doses, 2), Strip(.sideEffects)]
        + [Strip(.lastVitals), Strip(.intention), Strip(.timeline, nil)]
    case .journey:
      roomyBar + [Strip(.vitals, 5), Strip(.sideEffects), Strip(.intention), Strip(.timeline, nil)]
    case .return:
      roomyBar + [Strip(.vitals, 5), Strip(.sideEffects), Strip(.intention), Strip(.quotes, 3)]
        + [Strip(.timeline, nil)]
    case .integration:
      [
        Strip(.bar), Strip(.gap), Strip(.lastVitals), Strip(.sideEffects), Strip(.clocks),
        Strip(.gap),
      ]
        + [Strip(.intention), Strip(.integrationQuotes, nil)]
    case .discharge:
      [
        Strip(.secondFigure, 4), Strip(.readiness, 7), Strip(.intention),
        Strip(.dischargeChecklist, nil),
      ]
    }
  }

  private static func standardMiddle(_ act: Act) -> [Strip] {
    switch act {
    case .beforeDose:
      [Strip(.checklist, 7), Strip(.lastVitals), Strip(.intention), Strip(.arrival)]
        + [Strip(.timeline, 2)]
    case .hold:
      standardBar + [Strip(.secondFigure, 3), Strip(.doses, 2), Strip(.lastVitals)]
        + [Strip(.sideEffects), Strip(.timeline, nil)]
    case .journey:
      standardBar + [Strip(.vitals, 4), Strip(.sideEffects), Strip(.intention)]
        + [Strip(.timeline, nil)]
    case .return:
      standardBar + [Strip(.vitals, 4), Strip(.sideEffects), Strip(.intention), Strip(.quotes, 2)]
        + [Strip(.timeline, nil)]
    case .integration:
      [
        Strip(.bar), Strip(.lastVitals), Strip(.sideEffects), Strip(.clocks), Strip(.gap),
        Strip(.intention),
      ]
        + [Strip(.integrationQuotes, nil)]
    case .discharge:
      [Strip(.secondFigure, 3), Strip(.readiness, 5), Strip(.dischargeChecklist, nil)]
    }
  }

  private static func smallMiddle(_ act: Act) -> [Strip] {
    switch act {
    case .beforeDose: [Strip(.lastVitals), Strip(.checklist, nil)]
    case .hold: [Strip(.lastVitals), Strip(.doses), Strip(.timeline, nil)]
    case .journey, .return: [Strip(.lastVitals), Strip(.sideEffects), Strip(.timeline, nil)]
    case .integration: [Strip(.lastVitals), Strip(.integrationQuotes, nil)]
    case .discharge: [Strip(.lastVitals), Strip(.readiness, nil)]
    }
  }
}

extension Strip {
  /// Pages keep header and band; cards for the phone keep T+ and the list as well.
  static func pageStrips(_ format: Format, _ page: Page) -> [Strip] {
    switch page {
    case .finish where format == .small: pageTop(format) + [Strip(.page, nil)]
    case .handOver, .emergency, .finish: top(format) + [Strip(.page, nil)]
    case .main, .chart, .help, .lightsOut, .history: pageTop(format) + [Strip(.page, nil)]
    }
  }

  private static func pageTop(_ format: Format) -> [Strip] {
    switch format {
    case .tiny, .small: [Strip(.header), Strip(.band)]
    case .standard: [Strip(.header), Strip(.band, 2), Strip(.gap)]
    case .roomy: [Strip(.header), Strip(.gap), Strip(.band, 2), Strip(.gap)]
    }
  }
}
