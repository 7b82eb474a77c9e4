internal import CPseudoTerminal
internal import Glibc

/// A program run to its end with an input, what it wrote read.
///
/// Foundation's `Process` hands on whatever signals are ignored here, and waits for everyone who
/// inherited its socket: a server left behind by the program, a child of another test.
package struct Spawned: Sendable {
  package struct Failure: Error {}

  /// Its exit code, or the number of the signal that ended it below zero.
  package let status: Int32
  package let bytes: [UInt8]
  package let complaint: String
  package var output: String { String(decoding: bytes, as: UTF8.self) }

  /// Runs a program by its path with just these variables and the sanitizers', all input waiting in
  /// a pipe.
  package static func run(
    _ words: [String], environment: [String: String], folder: String? = nil, input: [UInt8] = []
  ) throws(Failure) -> Spawned {
    let (output, complaints) = (make_memory_file(), make_memory_file())
    defer { for file in [output, complaints] { close(file) } }
    guard output >= 0, complaints >= 0, let path = words.first else { throw Failure() }
    let variables = Sanitizer.variables.merging(environment) { _, given in given }
    let pipe = try filledPipe(input)
    let child = withStrings(words) { arguments in
      withStrings(variables.map { "\($0.key)=\($0.value)" }.sorted()) { variables in
        spawn_with_files(pipe, output, complaints, path, arguments, variables, folder)
      }
    }
    close(pipe)
    var status: CInt = 0
    guard child > 0 else { throw Failure() }
    while waitpid(child, &status, 0) != child { guard errno == EINTR else { throw Failure() } }
    return Spawned(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F), bytes: contents(output),
      complaint: String(decoding: contents(complaints), as: UTF8.self))
  }

  /// The reading end of a pipe that holds the whole input: nobody has to write to a program that
  /// may be gone.
  private static func filledPipe(_ input: [UInt8]) throws(Failure) -> CInt {
    var ends: [CInt] = [-1, -1]
    guard make_pipe(&ends, input.count) == 0 else { throw Failure() }
    defer { close(ends[1]) }
    let count = input.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
    guard count == input.count else {
      close(ends[0])
      throw Failure()
    }
    return ends[0]
  }

  private static func contents(_ file: CInt) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: max(0, Int(lseek(file, 0, SEEK_END))))
    var count = 0
    while count < bytes.count {
      let read = bytes.withUnsafeMutableBytes { buffer in
        pread(file, buffer.baseAddress.map { $0 + count }, buffer.count - count, off_t(count))
      }
      if read <= 0 { break }
      count += read
    }
    return Array(bytes.prefix(count))
  }

  /// The strings as C has them, for the length of a call.
  static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
