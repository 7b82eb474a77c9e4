/// What is asked to be appended; number, chain and the time of recording come with the append.
package struct JournalDraft: Hashable, Sendable {
  package var type: String
  /// When it was observed, in milliseconds of the session's clock; nil means when recorded.
  package var t: Int?
  package var by: String?
  /// keys, line, log or auto.
  package var via: String
  package var data: JSONObject

  package init(type: String, t: Int? = nil, by: String? = nil, via: String, data: JSONObject) {
    self.type = type
    self.t = t
    self.by = by
    self.via = via
    self.data = data
  }
}
