// swift-tools-version: 6.2
import PackageDescription

let themes = [
  "ember", "night", "dusk", "daylight", "high-contrast", "colour-blind", "monochrome", "sixteen",
]
let protocols = [
  "sl-kap", "im-kap", "iv-40", "spravato", "in-racemic", "minimal", "base", "arc", "terms",
  "scales",
]

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "vigil",
  products: [
    .executable(name: "vigil", targets: ["Vigil"]),
    .executable(name: "vigil-bench", targets: ["VigilBenchmarks"]),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "Encoding", swiftSettings: settings),
    .target(
      name: "SessionCore", dependencies: ["Encoding"],
      resources: protocols.map { .embedInCode("protocols/\($0).protocol") },
      swiftSettings: settings),
    .target(name: "Journaling", dependencies: ["Encoding"], swiftSettings: settings),
    .target(
      name: "Exporting", dependencies: ["Encoding", "SessionCore"],
      resources: [.embedInCode("session.schema.json")], swiftSettings: settings),
    .target(name: "Drawing", dependencies: ["Encoding"], swiftSettings: settings),
    .target(
      name: "Themes", dependencies: ["Drawing"],
      resources: themes.map { .embedInCode("../../themes/\($0).theme") },
      swiftSettings: settings),
    .target(
      name: "Interface", dependencies: ["Encoding", "SessionCore", "Drawing"],
      swiftSettings: settings),
    .target(name: "Terminal", dependencies: ["CNcurses", "Drawing"], swiftSettings: settings),
    .executableTarget(
      name: "Vigil",
      dependencies: [
        "Encoding", "SessionCore", "Journaling", "Exporting", "Drawing", "Themes", "Interface",
        "Terminal",
      ],
      swiftSettings: settings),

    .executableTarget(
      name: "VigilBenchmarks",
      dependencies: ["CNcurses", "CPseudoTerminal", "Encoding", "Journaling", "SessionCore"],
      swiftSettings: settings),

    .systemLibrary(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "TestSupport", dependencies: ["CPseudoTerminal", "Drawing"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "EncodingTests", dependencies: ["Encoding", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "SessionCoreTests", dependencies: ["Encoding", "SessionCore", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "JournalingTests", dependencies: ["Encoding", "Journaling", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ExportingTests",
      dependencies: ["Encoding", "SessionCore", "Exporting", "TestSupport", "Vigil"],
      exclude: ["Golden", "Scripts", "readers"], swiftSettings: settings),
    .testTarget(
      name: "DrawingTests", dependencies: ["Drawing", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "ThemesTests", dependencies: ["Drawing", "Themes", "TestSupport"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "InterfaceTests",
      dependencies: ["Encoding", "SessionCore", "Drawing", "Interface", "TestSupport"],
      exclude: ["Golden"], swiftSettings: settings),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Drawing", "Terminal"], path: "Tests/TerminalProbe",
      swiftSettings: settings),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["CNcurses", "Drawing", "Terminal", "TerminalProbe", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "VigilTests",
      dependencies: ["Drawing", "Encoding", "Interface", "SessionCore", "Themes", "Vigil"],
      swiftSettings: settings),
    .target(
      name: "Fuzzing",
      dependencies: ["Drawing", "Encoding", "Journaling", "SessionCore", "Terminal", "Themes"],
      path: "Tests/Fuzzing", swiftSettings: settings),
    .testTarget(
      name: "RobustnessTests",
      dependencies: [
        "Drawing", "Encoding", "Fuzzing", "Interface", "Journaling", "SessionCore", "Terminal",
        "TestSupport", "Vigil",
      ],
      exclude: ["Clocks"], swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests", dependencies: ["CPseudoTerminal", "TestSupport", "Vigil"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
