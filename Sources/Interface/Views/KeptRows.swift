package import Drawing
import SessionCore

/// The rows above the entry line as they were drawn last, for as long as nothing they show changes:
/// a key in the line then draws its own rows alone.
package struct KeptRows: Sendable {
  private var basis: Basis?
  private var rows = Canvas(rows: 0, columns: 0)
  private var scene: Scene?
  /// The last row, with a line open and without.
  private var footers: (ofLine: Canvas?, ofScreen: Canvas?)

  package init() {}

  /// Everything that those rows are drawn from.
  private struct Basis: Equatable {
    let size: Position
    let page: Page
    let now: Now
    let session: String
    /// Every event changes it; nothing is ever taken away.
    let eventCount: Int
    let openedAt: Int
    let access: OpenedSession.Access
    let isConfirmed: Bool
    let author: String?
    let configuration: Configuration
    let keys: KeyTable
    let privateNotes: [PrivateNote]
    let saving: [Saving]
    let damage: SaveFailure?
    let isDiskAlmostFull: Bool
    let device: DeviceReport?
    var selection: Selection?
    var search: TimelineSearch?
    let scroll: Int
    let earlier: [EarlierSession]

    init(_ state: State, _ session: Session, rows: Int, columns: Int) {
      size = Position(row: rows, column: columns)
      (page, now, scroll) = (state.page, state.shown, state.scroll)
      (self.session, eventCount) = (session.id, session.eventCount)
      (openedAt, access, author) = (state.hand.openedAt, state.access, state.author)
      isConfirmed = state.isConfirmed
      (configuration, keys) = (state.configuration, state.keys)
      (privateNotes, saving) = (state.privateNotes, state.saving)
      damage = state.damage
      (isDiskAlmostFull, device) = (state.isDiskAlmostFull, state.device)
      (selection, search, earlier) = (state.selection, state.search, state.earlier)
    }

    /// What the footer's keys depend on, of the timeline's chosen lines.
    var isChoosing: Bool { selection != nil }

    /// Whether nothing but the timeline's chosen lines differs, which no other rows tell of.
    func isSameButForTheTimeline(_ other: Basis) -> Bool {
      var other = other
      (other.selection, other.search) = (selection, search)
      return page == .main && self == other
    }
  }

  /// The scene, and its rows above the entry line as they are to be drawn now.
  mutating func take(
    _ state: State, session: Session, rows: Int, columns: Int
  ) -> (scene: Scene, above: Canvas) {
    let basis = Basis(state, session, rows: rows, columns: columns)
    if let scene, basis == self.basis { return (scene, self.rows) }
    // Drawn from a state without a line, so that they can't show anything of it.
    var quiet = state
    (quiet.line, quiet.asked, quiet.notice, quiet.news) = (nil, nil, nil, nil)
    quiet.withdrawn = nil
    let next: Scene
    if let scene, let last = self.basis, basis.isSameButForTheTimeline(last) {
      next = Scene(scene, with: quiet)
      next.redrawTimeline(on: &self.rows)
      if basis.isChoosing != last.isChoosing { footers = (nil, nil) }
    } else {
      next = Scene(quiet, session: session, rows: rows, columns: columns)
      self.rows = Canvas(rows: rows, columns: columns)
      next.drawAboveEntry(on: &self.rows)
      footers = (nil, nil)
    }
    (self.basis, scene) = (basis, next)
    return (next, self.rows)
  }

  mutating func footer(of state: State, in scene: Scene, columns: Int) -> Canvas {
    let isOfLine = Footer.isOfLine(state)
    if let footer = isOfLine ? footers.ofLine : footers.ofScreen { return footer }
    let footer = scene.footer(of: state, columns: columns)
    if isOfLine { footers.ofLine = footer } else { footers.ofScreen = footer }
    return footer
  }
}

extension State {
  /// As `canvas`, with the rows above the entry line drawn only when they have changed.
  package func canvas(rows: Int, columns: Int, keeping kept: inout KeptRows) -> Canvas {
    guard place == .session, let session, page != .lightsOut, rows > 0, columns > 0,
      Format(rows: rows, columns: columns) != .tiny
    else { return canvas(rows: rows, columns: columns) }
    var (scene, canvas) = kept.take(self, session: session, rows: rows, columns: columns)
    let footer = kept.footer(of: self, in: scene, columns: columns)
    scene.drawEntry(of: self, footer: footer, on: &canvas)
    return canvas
  }
}
