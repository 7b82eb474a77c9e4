import Glibc
import Synchronization
import Testing

@testable import Journaling

@Suite("Work shared out among threads")
struct SlicesTests {
  /// Around the edges of a slice, and of what one, two and more threads do.
  private static let counts = [
    0, 1, 2, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257, 511, 512, 513, 767, 768, 1000,
    1025,
  ]

  @Test(arguments: counts, [1, 2, 3, 4, 9])
  func keepsTheOrderOfThePlaces(count: Int, threads: Int) {
    let slices = Slices(count, threads: threads)
    #expect(slices.compactMap { $0 * 7 } == (0..<count).map { $0 * 7 })
    #expect(
      slices.compactMap { $0 % 3 == 0 ? nil : "\($0)" }
        == (0..<count).compactMap { $0 % 3 == 0 ? nil : "\($0)" })
  }

  @Test(arguments: counts)
  func doesNothingTwice(count: Int) {
    let done = (0..<count).map { _ in Done() }
    _ = Slices(count, threads: 4).compactMap { done[$0].times.add(1, ordering: .relaxed).newValue }
    #expect(done.allSatisfy { $0.times.load(ordering: .relaxed) == 1 })
  }

  private final class Done: Sendable {
    let times = Atomic(0)
  }

  @Test(arguments: [(1, 1), (255, 1), (511, 1), (512, 2), (1100, 4)])
  func takesThreadsOnlyWhereTheyPay(count: Int, most: Int) {
    // Each waits a while for the others to come, so that none does it all before they have.
    let begun = Atomic(0)
    let doers = Slices(count, threads: 4).compactMap { _ in
      begun.add(1, ordering: .relaxed)
      for _ in 0..<2000 where begun.load(ordering: .relaxed) < most { usleep(5000) }
      return UInt(pthread_self())
    }
    #expect(doers.count == count && Set(doers).count == most)
  }

  @Test(arguments: [1, 4], [0, 1, 100, 700])
  func stopsWhenNoLongerWanted(threads: Int, after: Int) {
    var asked = 0
    let done = Atomic(0)
    let isWanted = {
      asked += 1
      return asked <= after
    }
    let result = Slices(100_000, threads: threads).compactMap(while: isWanted) { place in
      usleep(100)
      done.add(1, ordering: .relaxed)
      return place
    }
    #expect(result == nil)
    #expect(asked == after + 1)
    #expect(done.load(ordering: .relaxed) < 100_000)
  }

  @Test func onlySignalsOfACrashReachAThread() throws {
    let blocked = Mutex<[CInt: Bool]>([:])
    let thread = try #require(
      WorkerThread {
        var mask = sigset_t()
        pthread_sigmask(SIG_BLOCK, nil, &mask)
        for signal in [SIGTERM, SIGWINCH, SIGHUP, SIGCONT, SIGSEGV, SIGILL, SIGABRT] {
          let isBlocked = sigismember(&mask, signal) == 1
          blocked.withLock { $0[signal] = isBlocked }
        }
      })
    thread.join()
    #expect(
      blocked.withLock(\.self) == [
        SIGTERM: true, SIGWINCH: true, SIGHUP: true, SIGCONT: true, SIGSEGV: false, SIGILL: false,
        SIGABRT: false,
      ])
  }
}
