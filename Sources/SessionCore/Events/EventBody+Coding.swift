package import Encoding

extension EventBody {
  /// Reads a journal line's type and data; never fails, since what isn't understood is kept.
  package init(type: String, data: JSONObject) {
    self = Self.known(type: type, data: data) ?? .unknown(type: type, data: data)
  }

  private static func known(type: String, data: JSONObject) -> EventBody? {
    switch type {
    case Opened.type: Opened(data: data).map(EventBody.opened)
    case Resumed.type: Resumed(data: data).map(EventBody.resumed)
    case Gap.type: Gap(data: data).map(EventBody.gap)
    case Vitals.type: Vitals(data: data).map(EventBody.vitals)
    case Note.type: Note(data: data).map(EventBody.note)
    case Pin.type: Pin(data: data).map(EventBody.pin)
    case Effect.type: Effect(data: data).map(EventBody.effect)
    case Experience.type: Experience(data: data).map(EventBody.experience)
    case Dose.type: Dose(data: data).map(EventBody.dose)
    case HoldEnd.type: HoldEnd(data: data).map(EventBody.hold)
    case InfusionStep.type: InfusionStep(data: data).map(EventBody.infusion)
    case Intervention.type: Intervention(data: data).map(EventBody.intervention)
    case Score.type: Score(data: data).map(EventBody.score)
    case PhaseStart.type: PhaseStart(data: data).map(EventBody.phase)
    case Decision.type: Decision(data: data).map(EventBody.decision)
    case ChecklistAnswer.type: ChecklistAnswer(data: data).map(EventBody.checklist)
    case FollowUp.type: FollowUp(data: data).map(EventBody.followup)
    case Touch.type: Touch(data: data).map(EventBody.touch)
    case ClockToggle.type: ClockToggle(data: data).map(EventBody.clock)
    case EmergencyStamp.type: EmergencyStamp(data: data).map(EventBody.emergency)
    case Change.type: Change(data: data).map(EventBody.changed)
    case Amendment.type: Amendment(data: data).map(EventBody.amended)
    case Withdrawal.type: Withdrawal(data: data).map(EventBody.withdrawn)
    case Restoration.type: Restoration(data: data).map(EventBody.restored)
    case Ended.type: Ended(data: data).map(EventBody.ended)
    case Closed.type: Closed(data: data).map(EventBody.closed)
    case "ready": .ready
    default: nil
    }
  }

  /// The payload with its own reading and writing; nil for what carries none.
  package var payload: (any EventPayload)? {
    switch self {
    case .opened(let payload): payload
    case .resumed(let payload): payload
    case .gap(let payload): payload
    case .vitals(let payload): payload
    case .note(let payload): payload
    case .pin(let payload): payload
    case .effect(let payload): payload
    case .experience(let payload): payload
    case .dose(let payload): payload
    case .hold(let payload): payload
    case .infusion(let payload): payload
    case .intervention(let payload): payload
    case .score(let payload): payload
    case .phase(let payload): payload
    case .decision(let payload): payload
    case .checklist(let payload): payload
    case .followup(let payload): payload
    case .touch(let payload): payload
    case .clock(let payload): payload
    case .emergency(let payload): payload
    case .changed(let payload): payload
    case .amended(let payload): payload
    case .withdrawn(let payload): payload
    case .restored(let payload): payload
    case .ended(let payload): payload
    case .closed(let payload): payload
    case .ready, .unknown: nil
    }
  }

  /// The journal's name of the type.
  package var type: String {
    switch self {
    case .ready: "ready"
    case .unknown(let type, _): type
    default: payload.map { Swift.type(of: $0).type } ?? "unknown"
    }
  }

  /// What stands in the journal's `data`, without the line as typed.
  package var data: JSONObject {
    if case .unknown(_, let data) = self { return data }
    return payload?.data ?? JSONObject()
  }
}
