/// What a line means: the events it records and how that is said before Enter.
package struct Understanding: Hashable, Sendable {
  /// The verb's full name, as in `vitals`.
  package var verb: String
  /// What Enter appends, in order; empty for `private`.
  package var events: [PendingEvent]
  /// The text of a private process note, which goes to a file of its own.
  package var privateNote: String?
  /// How it is understood, in words, part by part: "BP 128/82 (+6/+4)", "HR 74".
  package var preview: [PreviewPart]
  /// The worst level among its values.
  package var level: Level?
  /// When it was observed, in milliseconds of the session's clock.
  package var t: Int
  /// True when a time word said so, for the chip on the screen.
  package var timeWord: String?
  /// What is asked once before it is kept.
  package var question: Question?

  package init(verb: String, events: [PendingEvent], preview: [PreviewPart], t: Int) {
    self.verb = verb
    self.events = events
    self.preview = preview
    self.t = t
  }
}
