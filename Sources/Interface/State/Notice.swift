package import Encoding

/// What the row under the entry line says when no line is open.
package enum Notice: Hashable, Sendable {
  /// "saved 14:32:09"
  case saved(WallTime)
  /// "saved 14:32:09, as of 14:12, 6 lines up": an entry that isn't the newest line of the timeline.
  case savedEarlier(WallTime, observed: WallTime, linesUp: Int)
  /// Plain words: how a key found nothing, what an export wrote.
  case words(String)
  /// A warning, in words.
  case warning(String)
}

/// The entry that was withdrawn last, which `U` brings back until the next entry.
package struct WithdrawnNotice: Hashable, Sendable {
  package var seq: Int
  /// "quote “I am not sure” T+28, 12 s old"
  package var words: String
}
