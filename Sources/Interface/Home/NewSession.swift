package import SessionCore

/// What a new session is opened with; only what somebody said.
package struct NewSession: Hashable, Sendable {
  package var client: String
  package var route: Route?
  /// The protocol's name; nil means the route's standard one.
  package var protocolName: String?
  package var weightKilograms: Amount?
  package var by: String?
  package var prescriber: String?
  package var site: String?
  package var room: String?

  package init(client: String) { self.client = client }
}
