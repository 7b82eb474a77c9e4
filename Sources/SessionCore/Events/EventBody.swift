package import Encoding

/// What an event says; a type this version doesn't know is kept whole as `unknown`.
package indirect enum EventBody: Hashable, Sendable {
  case opened(Opened)
  case resumed(Resumed)
  case gap(Gap)
  case vitals(Vitals)
  case note(Note)
  case pin(Pin)
  case effect(Effect)
  case experience(Experience)
  case dose(Dose)
  case hold(HoldEnd)
  case infusion(InfusionStep)
  case intervention(Intervention)
  case score(Score)
  case phase(PhaseStart)
  case decision(Decision)
  case checklist(ChecklistAnswer)
  case followup(FollowUp)
  case touch(Touch)
  case clock(ClockToggle)
  case ready
  case emergency(EmergencyStamp)
  case changed(Change)
  case amended(Amendment)
  case withdrawn(Withdrawal)
  case restored(Restoration)
  case ended(Ended)
  case closed(Closed)
  case unknown(type: String, data: JSONObject)
}
