internal import CNcurses
internal import Glibc

/// Keeps what is in memory out of files and other processes' reach.
package enum Privacy {
  /// No core dump, and nobody but root may attach to the process.
  package static func forbidCoreDumps() {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    forbid_dumps_and_tracing()
  }
}
