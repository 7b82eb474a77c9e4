import Drawing
import Foundation
import Testing
import Themes

@Suite("The catalogue of themes")
struct ThemeCatalogTests {
  private var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "themes")
  }

  @Test func listsTheFolder() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".theme") }.map { String($0.dropLast(".theme".count)) }
    #expect(Set(files) == Set(ThemeCatalog.names))
    #expect(ThemeCatalog.names.count == files.count)
    #expect(ThemeCatalog.names.first == ThemeCatalog.defaultName)
    for name in files {
      let file = try Data(contentsOf: folder.appending(path: "\(name).theme"))
      #expect(ThemeCatalog.bytes(of: name) == Array(file), "\(name) is not what was built in")
      #expect(file.count < 2048, "\(name) is \(file.count) bytes; large ones compile slowly")
    }
  }

  @Test(arguments: ThemeCatalog.names)
  func setsEveryRole(name: String) throws {
    let loaded = try ThemeCatalog.load(name)
    #expect(loaded.warnings.isEmpty, "\(loaded.warnings.map(\.message))")
    for role in Role.allCases {
      #expect(loaded.theme.styles[role] != nil, "\(name) doesn't say what \(role) looks like")
    }
    #expect(ThemeCatalog.purpose(of: name).hasSuffix("."))
  }

  @Test func explainsEveryLineOfTheDefault() throws {
    let bytes = try #require(ThemeCatalog.bytes(of: ThemeCatalog.defaultName))
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      #expect(line.hasPrefix("# ") || line.contains("  # "), "no comment: \(line)")
    }
  }

  @Test func aUsersFileComesFirst() throws {
    let loaded = try ThemeCatalog.load("ember") {
      $0 == "ember" ? Array("inherits = ember\nbody = white\n".utf8) : nil
    }
    #expect(loaded.theme.style(of: .body).foreground == .indexed(7))
    let embedded = try ThemeCatalog.load("ember").theme
    #expect(loaded.theme.style(of: .dim) == embedded.style(of: .dim))
    #expect(loaded.theme != embedded)
    #expect(throws: ThemeError.unknown("mud", wantedBy: nil)) { try ThemeCatalog.load("mud") }
    #expect(ThemeCatalog.bytes(of: "mud") == nil)
  }

  /// `PICTURES=folder swift test --filter ThemeCatalogTests` writes the sample to look at.
  @Test(arguments: ThemeCatalog.names)
  func drawsTheSample(name: String) throws {
    let theme = try ThemeCatalog.load(name).theme
    let svg = Picture(canvas: SampleScreen.canvas, theme: theme).svg(title: name)
    #expect(svg.contains("CAUTION"))
    guard let folder = ProcessInfo.processInfo.environment["PICTURES"] else { return }
    try Data(svg.utf8).write(to: URL(filePath: folder).appending(path: "\(name).svg"))
  }
}
