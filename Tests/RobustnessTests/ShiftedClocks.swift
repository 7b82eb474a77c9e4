import Foundation
import Glibc
import TestSupport
import Testing

/// The machine's clocks as a program sees them, moved while it runs.
final class ShiftedClocks {
  private static let library = Result { try build() }

  /// Found by a trial: a compiler may be missing, or a folder that programs may be loaded from.
  static let works: Bool = {
    guard let bedside = try? Bedside(), let clocks = try? ShiftedClocks(bedside) else {
      return false
    }
    try? clocks.shift(wall: 40 * 366 * 86_400_000)
    let trial = try? Spawned.run(
      ["/bin/date", "+%Y"], environment: clocks.variables.merging(bedside.variables) { $1 })
    let year = (trial?.output.split(separator: "\n").first).flatMap { Int($0) } ?? 0
    return year >= 2060
  }()

  static let advice: Comment =
    "needs a C compiler, and a temporary folder that a program may load from"

  private let file: String
  let variables: [String: String]

  init(_ bedside: Bedside) throws {
    file = bedside.folder + "/clocks"
    variables = ["LD_PRELOAD": try Self.library.get(), "CLOCK_SHIFTS": file]
    try shift()
  }

  /// Milliseconds by which the clocks are off the machine's from now on, and which of its starts
  /// this is; 0 leaves it as it is.
  func shift(wall: Int = 0, boot: Int = 0, start: Int = 0) throws {
    let new = file + "-new"
    try Data("\(wall) \(boot) \(start)\n".utf8).write(to: URL(filePath: new))
    _ = rename(new, file)
  }

  private static func build() throws -> String {
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Clocks/clocks.c").path
    let library =
      FileManager.default.temporaryDirectory.path
      + "/vigil-clocks-\(ProcessInfo.processInfo.processIdentifier).so"
    for compiler in ["cc", "clang", "gcc"] {
      let words = ["/usr/bin/env", compiler, "-shared", "-fPIC", "-O1", "-o", library, source]
      let ran = try Spawned.run(words, environment: ProcessInfo.processInfo.environment)
      if ran.status == 0 { return library }
    }
    throw CocoaError(.executableLoad)
  }
}
