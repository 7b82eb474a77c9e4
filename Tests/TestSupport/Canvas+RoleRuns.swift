package import Drawing

extension Canvas {
  /// Where a role is used in a row that isn't blank there: "0-8 client, 20-26 body".
  package func roleRuns(row: Int) -> String {
    var runs: [(first: Int, last: Int, role: Role)] = []
    for (column, cell) in cells(row: row).enumerated() where cell.text != " " {
      if let last = runs.last, last.role == cell.role, column - last.last <= 2 {
        runs[runs.count - 1].last = column
      } else {
        runs.append((column, column, cell.role))
      }
    }
    return runs.map { "\($0.first)-\($0.last) \($0.role.rawValue)" }.joined(separator: ", ")
  }
}
