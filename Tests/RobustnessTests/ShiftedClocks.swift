import Foundation
import Glibc
import TestSupport

/// The machine's clocks as a program sees them, moved while it runs.
final class ShiftedClocks {
  private static let library = Result { try build() }
  private let file: String
  let variables: [String: String]

  init(_ bedside: Bedside) throws {
    file = bedside.folder + "/clocks"
    variables = ["LD_PRELOAD": try Self.library.get(), "CLOCK_SHIFTS": file]
    try shift()
  }

  /// Milliseconds by which the clocks are off the machine's from now on.
  func shift(wall: Int = 0, boot: Int = 0) throws {
    let new = file + "-new"
    try Data("\(wall) \(boot)\n".utf8).write(to: URL(filePath: new))
    _ = rename(new, file)
  }

  private static func build() throws -> String {
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Clocks/clocks.c").path
    let library =
      FileManager.default.temporaryDirectory.path
      + "/vigil-clocks-\(ProcessInfo.processInfo.processIdentifier).so"
    let compiler = try Process.run(
      URL(filePath: "/usr/bin/env"),
      arguments: ["cc", "-shared", "-fPIC", "-O1", "-o", library, source])
    compiler.waitUntilExit()
    guard compiler.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    return library
  }
}
