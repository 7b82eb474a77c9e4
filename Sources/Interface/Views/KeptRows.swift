package import Drawing
import SessionCore

/// The rows above the entry line as they were drawn last, for as long as nothing they show changes:
/// a key in the line then draws its own rows alone.
package struct KeptRows: Sendable {
  private var basis: Basis?
  private var rows = Canvas(rows: 0, columns: 0)
  private var scene: Scene?
  /// The last row, with a line open and without.
  private var footers: [Bool: Canvas] = [:]

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

    /// Whether nothing but the timeline's chosen lines differs, which no other rows tell of.
    func isSameButForTheTimeline(_ other: Basis) -> Bool {
      var other = other
      (other.selection, other.search) = (selection, search)
      return page == .main && self == other
    }
  }

  /// The scene as it is to be drawn now, and its rows above the entry line.
  mutating func take(
    _ state: State, session: Session, rows: Int, columns: Int
  ) -> (scene: Scene, above: Canvas) {
    let basis = Basis(state, session, rows: rows, columns: columns)
    if let scene, basis == self.basis {
      return (drawn(scene, with: state, columns: columns), self.rows)
    }
    // Drawn from a state without a line, so that they can't show anything of it.
    var quiet = state
    (quiet.line, quiet.asked, quiet.notice, quiet.news) = (nil, nil, nil, nil)
    quiet.withdrawn = nil
    let next: Scene
    if let scene, let last = self.basis, basis.isSameButForTheTimeline(last) {
      next = Scene(scene, with: quiet, footer: nil)
      next.redrawTimeline(on: &self.rows)
    } else {
      next = Scene(quiet, session: session, rows: rows, columns: columns)
      self.rows = Canvas(rows: rows, columns: columns)
      next.drawAboveEntry(on: &self.rows)
    }
    (self.basis, scene, footers) = (basis, next, [:])
    return (drawn(next, with: state, columns: columns), self.rows)
  }

  private mutating func drawn(_ scene: Scene, with state: State, columns: Int) -> Scene {
    let isOfLine = Footer.isOfLine(state)
    let footer =
      footers[isOfLine]
      ?? Scene(scene, with: state, footer: nil).drawnFooter(columns: columns)
    footers[isOfLine] = footer
    return Scene(scene, with: state, footer: footer)
  }
}

extension State {
  /// As `canvas`, with the rows above the entry line drawn only when they have changed.
  package func canvas(rows: Int, columns: Int, keeping kept: inout KeptRows) -> Canvas {
    guard place == .session, let session, page != .lightsOut, rows > 0, columns > 0,
      Format(rows: rows, columns: columns) != .tiny
    else { return canvas(rows: rows, columns: columns) }
    var (scene, canvas) = kept.take(self, session: session, rows: rows, columns: columns)
    scene.drawEntry(on: &canvas)
    return canvas
  }
}
