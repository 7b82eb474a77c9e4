internal import Glibc
internal import Synchronization

/// Restores the terminal when the program dies of its own fault.
///
/// The Swift runtime's own handler would keep the screen for half a minute and print memory, and
/// with it the text of notes. Nothing here allocates or calls curses once a signal has come.
package enum CrashGuard {
  private static let signals = [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT]
  private static let stackSize = 64 * 1024

  /// Call once, before the screen is opened: the terminal's modes of now are those that come back.
  package static func install(input: CInt = 0) {
    var modes = termios()
    let hasModes = tcgetattr(input, &modes) == 0
    let state = UnsafeMutablePointer<CrashState>.allocate(capacity: 1)
    state.initialize(to: CrashState(input: input, modes: hasModes ? modes : nil))
    crashStateAddress.store(UInt(bitPattern: state), ordering: .releasing)
    useOwnStack()
    for number in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { restoreAndDie($0) }
      action.sa_flags = SA_ONSTACK
      sigaction(number, &action, nil)
    }
  }

  /// An overflow leaves no room on the usual stack.
  private static func useOwnStack() {
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
    stack.ss_size = stackSize
    sigaltstack(&stack, nil)
  }

  /// From now on a crash writes these bytes. States are never freed: a handler may be reading one.
  static func arm(output: CInt, restoring text: String) {
    guard let old = crashState() else { return }
    var next = old.pointee
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: text.utf8.count, alignment: 1)
    bytes.copyBytes(from: text.utf8)
    next.output = output
    next.bytes = UnsafeRawBufferPointer(bytes)
    replace(with: next)
  }

  /// From now on a crash leaves the terminal alone.
  static func disarm() {
    guard let old = crashState() else { return }
    var next = old.pointee
    next.bytes = nil
    replace(with: next)
  }

  private static func replace(with next: CrashState) {
    let state = UnsafeMutablePointer<CrashState>.allocate(capacity: 1)
    state.initialize(to: next)
    crashStateAddress.store(UInt(bitPattern: state), ordering: .releasing)
  }
}

private struct CrashState {
  let input: CInt
  let modes: termios?
  var output: CInt = 1
  var bytes: UnsafeRawBufferPointer?
}

/// The address of the state in force; 0 before there is one.
private let crashStateAddress = Atomic<UInt>(0)

private func crashState() -> UnsafeMutablePointer<CrashState>? {
  UnsafeMutablePointer(bitPattern: crashStateAddress.load(ordering: .acquiring))
}

/// Runs in the signal handler.
private func restoreAndDie(_ number: CInt) {
  if let state = crashState(), let bytes = state.pointee.bytes {
    _ = write(state.pointee.output, bytes.baseAddress, bytes.count)
    if var modes = state.pointee.modes { tcsetattr(state.pointee.input, TCSANOW, &modes) }
  }
  signal(number, SIG_DFL)
  raise(number)
}
