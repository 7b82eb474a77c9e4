/// What the hand-over and emergency cards read out.
package struct Contacts: Hashable, Sendable {
  package var prescriberPhone: String?
  package var emergencyNumber: String?
  package var address: String?

  package init() {}
}
