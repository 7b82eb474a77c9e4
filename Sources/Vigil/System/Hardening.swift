internal import Glibc

/// What is set before anything of a patient is read: no deadly pipe or full file, and files for
/// their owner alone.
enum Hardening {
  static func apply() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    umask(0o077)
  }
}
