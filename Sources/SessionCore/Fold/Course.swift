/// What the standing entries add up to, taken in order of observation.
package struct Course: Hashable, Sendable {
  package internal(set) var doses: [DoseCourse] = []
  /// Numbers of the standing sets of vitals, in order of observation, with what each says.
  package internal(set) var vitals: [VitalsReading] = []
  package internal(set) var episodes: [EffectEpisode] = []
  package internal(set) var effectRounds: [Stamp] = []
  package internal(set) var experiences: [ExperienceReading] = []
  package internal(set) var moments: [HeldMoment] = []
  package internal(set) var phases: [PhaseRecord] = []
  package internal(set) var decisions: [DecisionReading] = []
  package internal(set) var alerts = AlertBook()
  /// The newest answer to each item, by list and item name.
  package internal(set) var answers: [String: [String: CheckedItem]] = [:]
  package internal(set) var scores: [ScoreReading] = []
  package internal(set) var touches: [TouchReading] = []
  package internal(set) var observations: [Stamp] = []
  package internal(set) var quotes: [Stamp] = []
  package internal(set) var followUps: [FollowUpReading] = []
  package internal(set) var emergencies: [EmergencyReading] = []
  package internal(set) var clockToggles: [ClockReading] = []
  package internal(set) var changes: [ChangeReading] = []
  package internal(set) var intention: String?
  package internal(set) var ready: Stamp?
  package internal(set) var ended: EndReading?
  package internal(set) var closing: Stamp?

  var baselines = BaselineBook()
  /// Holds and pump steps that name a dose not yet taken in.
  var orphanHolds: [Int: HoldReading] = [:]
  var orphanSteps: [Int: [InfusionReading]] = [:]
  /// Positions of the open episodes by their names in small letters.
  var openEpisodePlaces: [String: Int] = [:]
  var pinFates: [Int: HeldMoment.State] = [:]
  var promotions: Set<Int> = []

  package init() {}

  /// When the first standing dose was given, in milliseconds of the session's clock: T0.
  package var firstDoseAt: Int? { doses.first?.t }
  package var phase: PhaseRecord? { phases.last }
  package var readyAt: Int? { ready?.t }
  package var closedAt: Int? { closing?.t }

  mutating func open(_ opened: Opened) {
    guard let first = opened.careProtocol.phases.first else { return }
    phases = [PhaseRecord(seq: 1, t: 0, name: first.name)]
  }

  /// Takes in the next entry in order of observation.
  mutating func take(_ entry: Entry) {
    noteAlerts(of: entry)
    guard entry.isStanding else { return }
    let stamp = Stamp(seq: entry.seq, t: entry.t)
    switch entry.body {
    case .vitals(let vitals): take(VitalsReading(stamp: stamp, vitals: vitals))
    case .dose(let dose): take(dose, stamp)
    case .hold(let end): take(end, stamp)
    case .infusion(let step): take(step, stamp)
    case .effect(let effect): take(effect, stamp)
    case .experience(let experience): take(experience, stamp)
    case .pin(let pin): take(pin, stamp)
    case .phase(let phase): start(phase.name, stamp)
    case .decision(let decision):
      decisions.append(DecisionReading(stamp: stamp, by: entry.by, decision: decision))
    default: takeFrame(entry, stamp)
    }
  }

  private mutating func take(_ reading: VitalsReading) {
    vitals.append(reading)
    baselines.read(reading)
  }

  private mutating func takeFrame(_ entry: Entry, _ stamp: Stamp) {
    switch entry.body {
    case .note(let note): take(note, stamp)
    case .checklist(let answer):
      answers[answer.list, default: [:]][answer.item] = CheckedItem(stamp: stamp, answer: answer)
    case .touch(let touch): touches.append(TouchReading(stamp: stamp, touch: touch))
    case .followup(let followUp):
      followUps.append(FollowUpReading(stamp: stamp, followUp: followUp))
    case .emergency(let emergency):
      emergencies.append(EmergencyReading(stamp: stamp, stampName: emergency.stamp))
    case .score(let score): scores.append(ScoreReading(stamp: stamp, score: score))
    case .clock(let toggle): clockToggles.append(ClockReading(stamp: stamp, toggle: toggle))
    case .changed(let change): changes.append(ChangeReading(stamp: stamp, change: change))
    case .ready: ready = ready ?? stamp
    case .ended(let end): ended = ended ?? EndReading(stamp: stamp, ended: end)
    case .closed: closing = closing ?? stamp
    default: break
    }
  }

  private mutating func take(_ note: Note, _ stamp: Stamp) {
    switch note.kind {
    case .observed: observations.append(stamp)
    case .quote: quotes.append(stamp)
    case .intention: intention = note.text
    case .note, .mark, .addendum, .process: break
    }
  }

  mutating func start(_ name: String, _ stamp: Stamp) {
    if let last = phases.indices.last { phases[last].end = stamp }
    phases.append(PhaseRecord(seq: stamp.seq, t: stamp.t, name: name))
  }
}
