import Foundation
import Testing

/// A terminal description made for a test, in a folder for TERMINFO.
struct CompiledTerminal {
  let path: String

  /// `xterm-direct`, which says its colours as red, green and blue.
  static func directColors() throws -> CompiledTerminal {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let source = folder.appending(path: "source")
    let number = "%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d"
    let description = """
      xterm-direct|direct colours,
        RGB, colors#0x1000000, pairs#0x7FFF, ccc@, initc@, oc@,
        setaf=\\E[%?%p1%{8}%<%t3%p1%d%e38;2;\(number)%;m,
        setab=\\E[%?%p1%{8}%<%t4%p1%d%e48;2;\(number)%;m,
        use=xterm-256color,

      """
    try Data(description.utf8).write(to: source)
    let compiler = Process()
    compiler.executableURL = URL(filePath: "/usr/bin/tic")
    compiler.arguments = ["-x", "-o", folder.path, source.path]
    try compiler.run()
    compiler.waitUntilExit()
    try #require(compiler.terminationStatus == 0, "tic refuses the description")
    return CompiledTerminal(path: folder.path)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
