import Drawing
import Encoding
import SessionCore

/// The form that opens a session: nothing stands in it that nobody said.
struct FormView {
  let state: State

  func draw(on canvas: inout Canvas) {
    let margin = canvas.columns >= 60 ? 2 : 0
    canvas.write("new session", row: 0, column: margin, role: .heading)
    canvas.writeRight(
      state.instant.now.wall.clock, row: 0, end: canvas.columns - margin, role: .clock)
    let top = canvas.rows >= 14 ? 2 : min(1, canvas.rows - 1)
    let spacing = canvas.rows >= 24 ? 2 : 1
    let fields = NewSessionForm.Field.allCases
    let place = fields.firstIndex(of: state.form.field) ?? 0
    // A low screen shows the stretch that ends at the field being typed.
    let hidden = max(0, top + place * spacing - max(top, canvas.rows - 3))
    for (index, field) in fields.enumerated() where index * spacing >= hidden {
      draw(field, on: &canvas, row: top + index * spacing - hidden, margin: margin)
    }
    guard canvas.rows > 3 else { return }
    canvas.fill(row: canvas.rows - 2, role: .body)
    canvas.fill(row: canvas.rows - 1, role: .body)
    let end = canvas.rows - 2
    if let problem = state.form.problem {
      canvas.writeCut(
        problem, row: end, column: margin, role: .refusal, limit: canvas.columns - 2 * margin)
    } else if state.form.isOpening {
      canvas.write("opening …", row: end, column: margin, role: .preview)
    }
    Footer(state.keys, .form, [.enter, .move, .newSession, .letGo])
      .draw(on: &canvas, row: canvas.rows - 1, margin: margin)
  }

  private func draw(
    _ field: NewSessionForm.Field, on canvas: inout Canvas, row: Int, margin: Int
  ) {
    let isOpen = field == state.form.field
    let (name, hint) = Self.words(of: field)
    let column = margin + 14
    canvas.write(name, row: row, column: margin, role: isOpen ? .entryVerb : .label)
    let value = state.form.values[field] ?? ""
    let width = canvas.write(value, row: row, column: column, role: isOpen ? .entry : .body)
    if value.isEmpty || isOpen {
      let start = column + max(width + 3, value.isEmpty ? 3 : 20)
      canvas.writeCut(
        hint, row: row, column: start, role: .dim, limit: canvas.columns - margin - start)
    }
    guard isOpen else { return }
    let place = DisplayWidth.width(of: String(value.prefix(state.form.cursor)))
    canvas.cursor = Position(row: row, column: min(column + place, canvas.columns - 1))
  }

  private static func words(of field: NewSessionForm.Field) -> (name: String, hint: String) {
    switch field {
    case .client: ("client", "the clinic's code, never a name: C-0412")
    case .route:
      ("route", Route.allCases.map(\.rawValue).joined(separator: "  "))
    case .careProtocol: ("protocol", "empty: the route's own")
    case .weight: ("weight", "kilograms, for mg/kg")
    case .by: ("by", "your initials")
    case .prescriber: ("prescriber", "who is called")
    case .site: ("site", "the address in an emergency")
    case .room: ("room", "where several sessions run")
    }
  }
}
