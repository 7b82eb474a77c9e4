internal import Foundation
internal import Glibc

/// With which of the compiler's sanitizers the tests, and the programs beside them, were built.
package enum Sanitizer {
  package static let isAddress = has("__asan_init")
  package static let isThread = has("__tsan_init")
  package static var isAny: Bool { isAddress || isThread }

  /// What this program's sanitizer was told, for the programs that a test starts: where to report to,
  /// and what can't be looked for.
  package static let variables = ProcessInfo.processInfo.environment.filter {
    $0.key.hasSuffix("SAN_OPTIONS")
  }

  private static func has(_ symbol: String) -> Bool {
    let program = dlopen(nil, RTLD_NOW)
    defer { if let program { dlclose(program) } }
    return dlsym(program, symbol) != nil
  }
}
