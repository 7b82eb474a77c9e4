import Glibc
import TestSupport
import Testing

/// A program run so that the system calls it makes on a file fail or take long.
enum Strace {
  private static let program = "/usr/bin/strace"

  static func words(_ path: String, _ call: String, _ fault: String) -> [String] {
    [
      program, "-f", "-qq", "-o", "/dev/null", "-P", path, "-e", "trace=\(call)", "-e",
      "inject=\(call):\(fault)",
    ]
  }

  /// Found by a trial: where a machine forbids to trace, strace is there and of no use. To tell the
  /// files of a program that hides its memory, as Vigil does, it has to be root.
  static let works: Bool = {
    guard geteuid() == 0 else { return false }
    let trial = words("/dev/null", "openat", "error=EIO") + ["/bin/sh", "-c", ": </dev/null"]
    let plain = [program, "-f", "-qq", "-o", "/dev/null", "/bin/true"]
    func status(_ words: [String]) -> Int32? {
      (try? Spawned.run(words, environment: ["PATH": "/usr/bin:/bin"]))?.status
    }
    return status(plain) == 0 && status(trial) == 2
  }()

  static let advice: Comment = "needs root, and strace allowed to trace and to inject faults"
}
