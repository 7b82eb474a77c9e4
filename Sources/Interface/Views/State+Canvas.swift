package import Drawing

extension State {
  /// The whole screen as it is to be seen now, at any size.
  package func canvas(rows: Int, columns: Int) -> Canvas {
    var canvas = Canvas(rows: rows, columns: columns)
    guard canvas.rows > 0, canvas.columns > 0 else { return canvas }
    switch place {
    case .home: HomeView(state: self).draw(on: &canvas)
    case .form: FormView(state: self).draw(on: &canvas)
    case .session:
      guard let session else { return canvas }
      Scene(self, session: session, rows: rows, columns: columns).draw(on: &canvas)
    }
    return canvas
  }
}
