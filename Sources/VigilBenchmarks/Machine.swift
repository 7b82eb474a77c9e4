import Encoding
import Glibc

/// Where and when the figures were read.
struct Machine {
  let date: String
  let words: String

  init() {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    date = WallTime(milliseconds: time.tv_sec * 1000, offsetMinutes: 0).date
    let processor = readText("/proc/cpuinfo").split(separator: "\n")
      .first { $0.hasPrefix("model name") }?.split(separator: ":").last
      .map { $0.drop { $0 == " " } }
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let kernel = readText("/proc/sys/kernel/osrelease").prefix { !$0.isWhitespace }
    words = "\(cores) cores, \(processor.map(String.init) ?? "unknown processor"), Linux \(kernel)"
  }
}

/// A small file's text; empty when it can't be read.
func readText(_ path: String) -> String {
  String(decoding: readBytes(path), as: UTF8.self)
}

/// A file's bytes; empty when it can't be read.
func readBytes(_ path: String) -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return [] }
  defer { close(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(file, &buffer, buffer.count)
    guard count > 0 else { return bytes }
    bytes += buffer[..<count]
  }
}
