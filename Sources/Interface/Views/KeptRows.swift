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
    let selection: Selection?
    let search: TimelineSearch?
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
  }

  /// The scene as it is to be drawn now, and its rows above the entry line.
  mutating func take(
    _ state: State, session: Session, rows: Int, columns: Int
  ) -> (scene: Scene, above: Canvas) {
    let basis = Basis(state, session, rows: rows, columns: columns)
    if let scene, basis == self.basis {
      return (withFooter(Scene(scene, with: state), columns: columns), self.rows)
    }
    // Drawn from a state without a line, so that they can't show anything of it.
    var quiet = state
    (quiet.line, quiet.asked, quiet.notice, quiet.news) = (nil, nil, nil, nil)
    quiet.withdrawn = nil
    let drawn = Scene(quiet, session: session, rows: rows, columns: columns)
    var canvas = Canvas(rows: rows, columns: columns)
    drawn.drawAboveEntry(on: &canvas)
    (self.basis, self.rows, scene, footers) = (basis, canvas, drawn, [:])
    return (withFooter(Scene(drawn, with: state), columns: columns), canvas)
  }

  private mutating func withFooter(_ scene: Scene, columns: Int) -> Scene {
    var scene = scene
    let isOfLine = Footer.isOfLine(scene.state)
    let footer = footers[isOfLine] ?? scene.drawnFooter(columns: columns)
    footers[isOfLine] = footer
    scene.footer = footer
    return scene
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
