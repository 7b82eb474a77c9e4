import Glibc
import Testing

@testable import Journaling

@Suite("Whether a process still runs")
struct ProcessIdentityTests {
  @Test func thisOneDoes() throws {
    let current = try #require(ProcessIdentity.current)
    #expect(current.isRunning)
    let earlier = ProcessIdentity(number: current.number, started: current.started - 1)
    #expect(!earlier.isRunning, "an earlier process of the same number is another one")
  }

  /// Killed, and its parent hasn't looked yet: its number is still taken.
  @Test func aDeadOneThatNobodyBuriedDoesNot() throws {
    var child: pid_t = 0
    let name = strdup("true")
    defer { free(name) }
    var arguments = [name, nil]
    try #require(posix_spawn(&child, "/bin/true", nil, nil, &arguments, nil) == 0)
    var end = siginfo_t()
    try #require(waitid(P_PID, id_t(child), &end, WEXITED | WNOWAIT) == 0)
    #expect(ProcessIdentity(running: Int(child)) == nil)
    try #require(waitpid(child, nil, 0) == child)
  }
}
