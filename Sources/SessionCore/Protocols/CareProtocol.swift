/// A clinic's way of running a dosing session, as data: phases, schedule, limits, words and lists.
///
/// Everything clinical stands here with its source and is for review by the clinic's prescriber.
package struct CareProtocol: Hashable, Sendable {
  package var name: String
  /// The name read aloud: "sublingual lozenge".
  package var title = ""
  package var route: Route?
  package var source = ""
  /// Who reviewed it; nil until somebody did, and the screen then says "not reviewed".
  package var reviewer: String?

  package var phases: [PhasePlan] = []
  package var vitals = VitalsSchedule()
  package var observation = ObservationSchedule()
  package var effectRounds = EffectRounds()
  package var dosing = DosingPlan()
  package var stay = StayPlan()
  package var limits: [Limit] = []
  /// What the last set before the dose is compared with.
  package var gateLimits: [Limit] = []
  /// The clinic's own sentence for each level.
  package var instructions = ByLevel<String>()
  package var recheckMinutes = 5
  /// Minutes after which an unanswered alert is said one step louder.
  package var escalateMinutes = 5
  package var checklists: [Checklist] = []
  package var marks: [Mark] = []
  package var effects: [EffectTerm] = []
  package var experiences: [String] = []
  package var instruments: [Instrument] = []
  package var modalities: [String] = []
  /// Medicines the clinic uses, for completion alone.
  package var medicines: [String] = []
  package var contacts = Contacts()
  package var followUpDays = 21

  /// The file it was read from, inheritance resolved; what the session's first line holds.
  package var text: String

  package init(name: String, text: String = "") {
    self.name = name
    self.text = text
  }
}
