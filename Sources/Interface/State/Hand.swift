import Drawing
import SessionCore

/// What the hand did lately: the raw keys for the guard of prose, key repeat, parked and entered lines.
struct Hand: Hashable, Sendable {
  var run = KeyRun()
  /// The run that a question about prose speaks of.
  var askedRun = KeyRun()
  var lastKey: Key?
  /// Real milliseconds; far back before the first key.
  var lastKeyAt = Int.min / 2
  /// When the session was opened, in real milliseconds.
  var openedAt = Int.min / 2
  /// The page that went dark by itself.
  var pageBeforeDark: Page?
  var lastMomentAt = Int.min / 2
  var lastReasonAt = Int.min / 2
  /// When the file's damage was first said.
  var damagedAt = Int.min / 2
  var lastRetryAt = Int.min / 2
  /// Lines given up with Esc, the newest last.
  var parked: [EntryLine] = []
  /// Lines entered in this session, the newest last.
  var entered: [EntryLine] = []
  /// How far back Up went, in lines of what it offers.
  var recalled: Int?
  /// The verb of the line in which Up was first pressed.
  var recalledVerb: String?
  /// When own entries were saved, by number, in real milliseconds.
  var savedAt: [Int: Int] = [:]
  /// What was withdrawn before the entry that `U` brings back now, oldest first.
  var withdrawnBefore: [WithdrawnNotice] = []
  /// What the disk was last told of, so that it is told only of changes.
  var keptDraft: Draft?
  /// True once the person said that a session long silent is the right one.
  var isSilenceSettled = false
  /// True from `Q` until what is still being saved is saved.
  var isLeaving = false
}

/// The characters typed since the last Enter, Esc or pause, whatever each of them did.
struct KeyRun: Hashable, Sendable {
  var text = ""
  /// When it began, in milliseconds of the session's clock.
  var since = 0
  /// Entries that it withdrew.
  var undone: [Int] = []
  /// False once something other than typing changed the line.
  var isWhole = true
  var pageBefore = Page.main
}
