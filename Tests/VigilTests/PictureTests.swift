import Drawing
import Foundation
import Interface
import Testing
import Themes

@testable import Vigil

/// The pictures that stand in `themes/` and in the README, as the program draws them now.
@Suite("Pictures")
struct PictureTests {
  private var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "themes")
  }

  @Test(arguments: [
    ("ember.svg", Page.main, "ember"), ("daylight.svg", .main, "daylight"),
    ("chart.svg", .chart, "ember"),
  ])
  func areFresh(name: String, page: Page, theme: String) throws {
    let file = folder.appending(path: name)
    let theme = try ThemeCatalog.load(theme).theme
    // Not with the settings of whoever runs the tests.
    let store = SessionStore(
      folders: Folders(home: "/nonexistent"), settings: ClinicSettings(path: ""))
    let svg = try DemoPicture(.pressure, store).svg(page, in: theme)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      return try Data(svg.utf8).write(to: file)
    }
    let found = FileManager.default.contents(atPath: file.path) ?? Data()
    #expect(
      found == Data(svg.utf8),
      "\(name) is not what is drawn now; RECORD=1 swift test --filter PictureTests writes it")
  }

  @Test func areShownInTheReadme() throws {
    let readme = try String(
      contentsOf: folder.deletingLastPathComponent().appending(path: "README.md"), encoding: .utf8)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".svg") }
    #expect(names.count == 3)
    for name in names { #expect(readme.contains("themes/\(name)"), "\(name)") }
  }

  @Test func ofLettersInTheReadmeIsTheGoldenScreen() throws {
    let root = folder.deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let golden = try String(
      contentsOf: root.appending(path: "Tests/InterfaceTests/Golden/journey-80x24.screen"),
      encoding: .utf8)
    let shown = golden.drop { $0 == "\n" }
    #expect(
      readme.contains("```\n\(shown)```\n"), "copy journey-80x24.screen into README's first block")
  }
}
