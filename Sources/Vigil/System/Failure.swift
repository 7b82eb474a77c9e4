/// Why a command ends without having done what it was asked for.
struct Failure: Error, Hashable, Sendable {
  let message: String
  let status: ExitStatus

  init(_ message: String, _ status: ExitStatus = .failed) {
    self.message = message
    self.status = status
  }

  init(_ error: UsageError) { self.init(error.message, .usage) }
}

/// What the shell is told.
struct ExitStatus: Hashable, Sendable {
  let rawValue: Int32

  static let done = ExitStatus(rawValue: 0)
  static let failed = ExitStatus(rawValue: 1)
  static let usage = ExitStatus(rawValue: 2)
  static let doesNotVerify = ExitStatus(rawValue: 3)

  /// Ended by a signal, as a shell counts it.
  static func signal(_ number: Int32) -> ExitStatus { ExitStatus(rawValue: 128 + number) }
}
