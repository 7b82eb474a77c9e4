/// A dose through the pump, by its steps.
package struct Infusion: Hashable, Sendable {
  /// A stretch in which the pump ran at one rate, in milliseconds of the session's clock.
  package struct Segment: Hashable, Sendable {
    /// The number of the entry that began it.
    package let seq: Int
    package let from: Int
    /// Nil while it runs.
    package fileprivate(set) var to: Int?
    /// The number of the entry that ended it.
    package fileprivate(set) var endSeq: Int?
    /// As typed; nil when none was said.
    package let rate: String?
  }

  /// The dose's number.
  package let dose: Int
  package let planned: Amount
  /// Planned length; nil when none was said.
  package let overSeconds: Int?
  package private(set) var segments: [Segment] = []
  /// The step that ended it; nil while it runs, and once it runs again.
  package private(set) var stop: Stamp?
  /// What the pump says was given, as typed last; nil is not stated.
  package private(set) var given: Amount?
  /// When the rate was changed in the course of it, after which time says nothing about the amount.
  package private(set) var rateChangedAt: Int?
  /// As typed last.
  private var rate: String?
  private let waitsForStart: Bool

  /// Nil for a dose that runs through no pump. One that is planned runs from the dose on, unless the first
  /// of its steps says when it started.
  package init?(_ course: DoseCourse) {
    guard course.dose.overSeconds != nil || !course.steps.isEmpty else { return nil }
    dose = course.seq
    planned = course.dose.milligrams
    overSeconds = course.dose.overSeconds
    let first = course.steps.first { !["rate", "given"].contains($0.step.action) }
    waitsForStart = first?.step.action == "start"
    if overSeconds != nil, !waitsForStart { run(from: course.stamp) }
    for reading in course.steps { take(reading) }
  }

  private mutating func take(_ reading: InfusionReading) {
    given = reading.step.givenMilligrams ?? given
    rate = reading.step.rate ?? rate
    switch reading.step.action {
    case "start" where !isRunning, "resume" where !isRunning: run(from: reading.stamp)
    case "rate": changeRate(at: reading.stamp)
    case "pause": pause(by: reading.stamp)
    case "stop":
      pause(by: reading.stamp)
      stop = stop ?? reading.stamp
    default: break
    }
  }

  private mutating func changeRate(at stamp: Stamp) {
    if isStarted { rateChangedAt = rateChangedAt ?? stamp.t }
    if isRunning || !isStarted && !waitsForStart { run(from: stamp) }
  }

  private mutating func run(from stamp: Stamp) {
    pause(by: stamp)
    stop = nil
    if segments.last?.from == stamp.t { segments.removeLast() }
    segments.append(Segment(seq: stamp.seq, from: stamp.t, to: nil, rate: rate))
  }

  private mutating func pause(by stamp: Stamp) {
    guard let last = segments.indices.last, segments[last].to == nil else { return }
    segments[last].to = max(segments[last].from, stamp.t)
    segments[last].endSeq = stamp.seq
  }

  package var isStarted: Bool { !segments.isEmpty }
  package var stoppedAt: Int? { stop?.t }
  package var isRunning: Bool { segments.last.map { $0.to == nil } ?? false }
  package var isPaused: Bool { isStarted && !isRunning && stoppedAt == nil }

  /// Milliseconds the pump has run by `t`.
  package func running(at t: Int) -> Int {
    segments.reduce(0) { $0.later(by: max(0, min($1.to ?? t, t).since($1.from))) }
  }

  /// Milligrams by time alone, "about 23 mg by time"; nil without a plan or once the rate was changed.
  package func milligramsByTime(at t: Int) -> Amount? {
    guard let overSeconds, overSeconds > 0, rateChangedAt.map({ t < $0 }) ?? true else {
      return nil
    }
    let whole = 0.later(bySeconds: overSeconds)
    let ran = planned.thousandths.multipliedReportingOverflow(by: running(at: t))
    guard !ran.overflow else { return nil }
    guard running(at: t) < whole else { return planned }
    let twice = ran.partialValue.multipliedReportingOverflow(by: 2)
    guard !twice.overflow else { return nil }
    return Amount(thousandths: (twice.partialValue / whole + 1) / 2)
  }

  /// When it ended, or is to end by plan if it goes on running; nil while paused or without a plan.
  package var endsAt: Int? {
    if let stoppedAt { return stoppedAt }
    guard let overSeconds, let last = segments.last, last.to == nil else { return nil }
    let before = running(at: last.from)
    return last.from.later(by: max(0, 0.later(bySeconds: overSeconds).since(before)))
  }
}

extension Session {
  /// The newest dose through the pump; nil when there is none.
  package var infusion: Infusion? {
    course.doses.lazy.reversed().compactMap(Infusion.init).first
  }

  /// "about 22.5 mg by time" where the pump pauses or stops and nobody says what it reads; else nil.
  package func milligramsByTime(after step: InfusionStep, at t: Int) -> String? {
    guard ["pause", "stop"].contains(step.action), step.givenMilligrams == nil,
      let dose = course.doses.first(where: { $0.seq == step.dose }),
      let amount = Infusion(dose)?.milligramsByTime(at: t)
    else { return nil }
    return "about \(amount.text(decimals: 1)) mg by time"
  }
}
