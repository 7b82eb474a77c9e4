/// What a piece of the screen means; a theme says what it looks like.
package enum Role: String, CaseIterable, Sendable {
  /// Values, the waiting list, the last three timeline lines: the plain weight.
  case body
  /// The newest reading and whatever else is to be seen first.
  case bright
  /// Ticks, older lines, hints: the quiet weight.
  case dim
  /// The names beside values: vitals, HR, side effects.
  case label
  /// The title of a card, a page or a group.
  case heading
  /// The big T+.
  case figure
  /// Wall clock and T+ in the header and in lights out.
  case clock
  /// Client code and phrase in the header.
  case client
  /// The marker of a simulation, in the header and on exports.
  case simulation
  /// A countdown under one minute, or "now".
  case now
  /// The steady full-width band: hold over, overdue, caution.
  case band
  /// The reversed full-width band of an urgent reading.
  case urgentBand
  /// A value that crossed a note-level limit, with its glyph.
  case note
  /// A value that crossed a caution limit, with its glyph.
  case caution
  /// A value that crossed an urgent limit, with its glyph, and the clock meanwhile.
  case urgent
  /// The text being typed.
  case entry
  /// The verb and client code before the text being typed.
  case entryVerb
  /// Slots not filled yet, offered completions, a parked text.
  case ghost
  /// A parsed time in the entry line, the grade of an effect.
  case chip
  /// The words PRIVATE and text of the private stream.
  case privateNote
  /// What Enter will do.
  case preview
  /// A question that Enter or Escape answers.
  case question
  /// Why a line is refused.
  case refusal
  /// "saved 14:32:09".
  case saved
  /// "saving", the NOT SAVED band.
  case unsaved
  /// The words of the footer.
  case footer
  /// The keys in the footer, the waiting list, help.
  case footerKey
  /// The patient's own words.
  case quote
  /// An entry that was withdrawn or corrected away.
  case withdrawn
  /// The chosen line of a list.
  case selection
  /// The bar: time gone by.
  case barPast
  /// The bar: a hold.
  case barHold
  /// The bar: time to come.
  case barToCome
  /// The bar: now, and doses.
  case barNow
  /// The chart: the first line, systolic.
  case chartLine
  /// The chart: the second line, diastolic.
  case chartSecondLine
  /// The chart: a limit.
  case chartLimit
}
