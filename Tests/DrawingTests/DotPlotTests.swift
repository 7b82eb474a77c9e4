import Drawing
import Testing

@Suite("Lines of dots")
struct DotPlotTests {
  private func drawn(_ plot: DotPlot) -> [String] {
    var canvas = Canvas(rows: plot.rows, columns: plot.columns)
    canvas.draw(plot, row: 0, column: 0, role: .chartLine)
    return canvas.text
  }

  @Test(arguments: [
    (0, 0, "⠁"), (0, 1, "⠂"), (0, 2, "⠄"), (0, 3, "⡀"), (1, 0, "⠈"), (1, 1, "⠐"), (1, 2, "⠠"),
    (1, 3, "⢀"),
  ])
  func setsEveryDotOfACell(x: Int, y: Int, sign: String) {
    var plot = DotPlot(rows: 1, columns: 1)
    plot.set(x: x, y: y)
    #expect(drawn(plot) == [sign])
  }

  @Test func drawsLinesInAllDirections() {
    for (start, end) in [((0, 0), (7, 7)), ((7, 7), (0, 0)), ((0, 7), (7, 0)), ((3, 3), (3, 3))] {
      var plot = DotPlot(rows: 2, columns: 4)
      plot.line(from: start, to: end)
      var ends = DotPlot(rows: 2, columns: 4)
      ends.set(x: start.0, y: start.1)
      ends.set(x: end.0, y: end.1)
      var both = plot
      both.set(x: start.0, y: start.1)
      both.set(x: end.0, y: end.1)
      #expect(both == plot, "the ends \(start) and \(end) belong to the line")
      #expect(start == end || plot != ends)
    }
    var falling = DotPlot(rows: 1, columns: 2)
    falling.line(from: (0, 0), to: (3, 3))
    #expect(drawn(falling) == ["⠑⢄"])
  }

  @Test func bearsPointsFarOutside() {
    var plot = DotPlot(rows: 1, columns: 2)
    plot.line(from: (Int.min, 1), to: (Int.max, 1))
    #expect(drawn(plot) == ["⠒⠒"])
    plot.set(x: -1, y: Int.max)
    #expect(drawn(plot) == ["⠒⠒"])
    var canvas = Canvas(rows: 1, columns: 1)
    canvas.draw(plot, row: Int.max, column: Int.max, role: .chartLine)
    canvas.draw(plot, row: 0, column: -1, role: .chartLine)
    #expect(canvas.text == ["⠒"])
  }

  @Test func keepsDotsOfAnEarlierLine() {
    var first = DotPlot(rows: 1, columns: 1)
    first.set(x: 0, y: 0)
    var second = DotPlot(rows: 1, columns: 1)
    second.set(x: 1, y: 3)
    var canvas = Canvas(rows: 1, columns: 1)
    canvas.draw(first, row: 0, column: 0, role: .chartLine)
    canvas.draw(second, row: 0, column: 0, role: .chartSecondLine)
    #expect(canvas.text == ["⢁"])
    #expect(canvas.roles == [[.chartSecondLine]])
  }

  @Test(arguments: [
    (["⠁", "⠒", "⡀"], ["'", "-", "."]), (["⣿"], ["|"]), (["⢁"], [":"]),
  ])
  func hasAnASCIITwin(signs: [String], twins: [String]) {
    var canvas = Canvas(rows: 1, columns: 3)
    canvas.write(signs.joined(), row: 0, column: 0, role: .chartLine)
    #expect(canvas.asciiTwin.text == [twins.joined()])
  }
}
