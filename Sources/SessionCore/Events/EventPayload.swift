package import Encoding

/// What one type of event carries, and how it stands in the journal's `data`.
package protocol EventPayload: Hashable, Sendable {
  /// The journal's name of the type.
  static var type: String { get }
  /// Nil when `data` isn't what this type holds; the event is then kept as unknown.
  init?(data: JSONObject)
  var data: JSONObject { get }
}
