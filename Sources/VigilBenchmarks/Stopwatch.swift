import Glibc

/// Nanoseconds of the monotonic clock.
func nanoseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// What `work` took, in milliseconds.
func milliseconds(_ work: () throws -> Void) rethrows -> Double {
  let start = nanoseconds()
  try work()
  return Double(nanoseconds() - start) / 1_000_000
}
