import Glibc

/// What libFuzzer calls, when `Tests/Fuzz/run` links it in; FUZZ_TARGET says what is fuzzed.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: bytes, count: count))
  guard let problem = chosen?.run(input) else { return 0 }
  _ = "unsound: \(problem)\n".utf8CString.withUnsafeBytes { write(2, $0.baseAddress, $0.count - 1) }
  abort()
}

/// Puts the samples into the corpus before anything is tried.
@_cdecl("LLVMFuzzerInitialize")
package func fuzzInitialize(
  _: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?
) -> CInt {
  guard let chosen, let folder = getenv("FUZZ_CORPUS") else { return 0 }
  for (number, sample) in chosen.corpus.enumerated() {
    let file = open("\(String(cString: folder))/sample-\(number)", O_WRONLY | O_CREAT, 0o600)
    guard file >= 0 else { continue }
    _ = sample.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    close(file)
  }
  return 0
}

private let chosen = getenv("FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) }
