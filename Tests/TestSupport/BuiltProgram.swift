import Foundation

/// The programs that were built together with the tests.
package enum BuiltProgram {
  /// The path of a product beside the running test program, whatever the build folder is called.
  package static func path(_ name: String) -> String {
    let runner =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let places = [runner] + CommandLine.arguments
    for place in places where place.contains("/") {
      let folder = URL(filePath: place).deletingLastPathComponent()
      for candidate in [folder, folder.deletingLastPathComponent()] {
        let path = candidate.appending(path: name).path
        if FileManager.default.isExecutableFile(atPath: path) { return path }
      }
    }
    return name
  }
}
