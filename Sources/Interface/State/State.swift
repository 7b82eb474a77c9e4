package import SessionCore

/// The whole application as one value: what happened so far and what is being typed.
package struct State: Sendable {
  package var place = Place.home
  package var page = Page.main
  package var instant: Instant
  /// Who writes; nil when nobody said.
  package var author: String?
  package var configuration: Configuration
  package var themeName: String
  package var keys = KeyTable.standard

  package var session: Session?
  package var access = OpenedSession.Access.writing
  /// False until what was read is known to be on the disk: it isn't shown as saved before.
  package var isConfirmed = true
  package var privateNotes: [PrivateNote] = []
  package var device: DeviceReport?
  /// The client's sessions before this one, the newest first.
  package var earlier: [EarlierSession] = []
  /// What others appended last, and when it came, in real milliseconds.
  package var news: News?

  package var line: EntryLine?
  package var asked: Asked?
  package var notice: Notice?
  package var withdrawn: WithdrawnNotice?
  package var saving: [Saving] = []
  /// The session's file was damaged while it was open.
  package var damage: SaveFailure?
  /// True while the disk's reserve is in use.
  package var isDiskAlmostFull = false

  package var selection: Selection?
  package var search: TimelineSearch?
  /// The first row shown of a page longer than the screen.
  package var scroll = 0

  package var home = Home()
  package var form = NewSessionForm()

  var hand: Hand

  package init(
    at instant: Instant, author: String? = nil, configuration: Configuration = Configuration(),
    theme: String
  ) {
    self.instant = instant
    self.author = author
    self.configuration = configuration
    themeName = theme
    hand = Hand()
  }

  /// The same once the disk has confirmed what was read.
  package var confirmed: State {
    var state = self
    state.isConfirmed = true
    return state
  }

  /// Everything that isn't on disk after a failure: the NOT SAVED band.
  package var failure: SaveFailure? {
    for case .failed(let failure) in saving.map(\.status) { return failure }
    return nil
  }
}

/// What another author's entry said.
package struct News: Hashable, Sendable {
  package var event: Event
  package var at: Int
}
