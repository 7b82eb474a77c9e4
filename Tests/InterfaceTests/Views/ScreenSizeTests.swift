import Drawing
import Foundation
import Interface
import SessionCore
import Testing

/// Every screen at every size: nothing traps, nothing lies outside, the cursor stays inside.
@Suite("Screens at every size")
struct ScreenSizeTests {
  @Test(arguments: Story.all.keys.sorted())
  func drawInside(name: String) throws {
    let state = try #require(Story.all[name])
    for rows in Self.rows {
      for columns in Self.columns {
        let canvas = state.canvas(rows: rows, columns: columns)
        #expect(canvas.rows == rows && canvas.columns == columns)
        if let cursor = canvas.cursor {
          #expect(
            canvas[cursor.row, cursor.column] != nil, "\(name) \(columns)x\(rows): \(cursor)")
        }
        for row in 0..<rows {
          let width = canvas.cells(row: row).reduce(0) { $0 + $1.width }
          #expect(width == columns, "\(name) \(columns)x\(rows), row \(row)")
        }
      }
    }
  }

  private static let isEverySize = ProcessInfo.processInfo.environment["EVERY_SIZE"] != nil

  /// All of the small ones, where layouts change, and both sides of each format's border; with
  /// `EVERY_SIZE=1` every one from 1x1 to 120x60.
  private static let rows =
    isEverySize ? Array(1...60) : Array(0...7) + [9, 10, 12, 16, 23, 24, 29, 30, 45, 60]
  private static let columns =
    isEverySize
    ? Array(1...120)
    : Array(0...6) + [12, 20, 39, 40, 59, 60, 79, 80, 99, 100, 119, 120, 140, 160]

  /// Every height and width up to 120x60, each size with the next of the states; a quarter of the sizes.
  @Test func everySizeDrawsOneOfThem() {
    let states = Story.all.sorted { $0.key < $1.key }
    for rows in 1...60 {
      for columns in stride(from: 1 + rows % 4, through: 120, by: 4) {
        let (name, state) = states[(rows * 127 + columns) % states.count]
        let canvas = state.canvas(rows: rows, columns: columns)
        let widths = (0..<rows).map { row in
          canvas.cells(row: row).reduce(0) { $0 + $1.width }
        }
        #expect(widths.allSatisfy { $0 == columns }, "\(name) \(columns)x\(rows)")
        if let cursor = canvas.cursor {
          #expect(canvas[cursor.row, cursor.column] != nil, "\(name) \(columns)x\(rows)")
        }
      }
    }
    let pages: Set<Page> = [
      .main, .chart, .finish, .help, .handOver, .emergency, .lightsOut, .history(999),
    ]
    #expect(pages.isSubset(of: Set(states.map(\.value.page))))
    #expect(Set(states.map(\.value.place)) == [.home, .form, .session])
  }

  @Test(arguments: [0, 1, -1])
  func drawNothingWhereThereIsNothing(size: Int) {
    let state = Story.journey.state(at: "14:33:24")
    #expect(state.canvas(rows: size, columns: size).cells(row: 1).isEmpty)
  }

  /// Footer and entry line are the same whatever stands above them.
  @Test(arguments: ["before", "hold", "journey", "return", "integration", "discharge", "long"])
  func keepTheLastRowsClear(name: String) throws {
    var state = try #require(Story.all[name])
    state.notice = nil
    for rows in 10...30 {
      for columns in [40, 60, 80, 100, 140] {
        let canvas = state.canvas(rows: rows, columns: columns)
        #expect(canvas.line(rows - 3) == "", "\(name) \(columns)x\(rows): the entry line")
        #expect(canvas.line(rows - 2) == "", "\(name) \(columns)x\(rows): the row below it")
      }
    }
  }
}
