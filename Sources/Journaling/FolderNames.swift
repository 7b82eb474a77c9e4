import Glibc

/// The names in a folder as the system wrote them, one after the other: nothing has to be made for each.
struct FolderNames: Sendable {
  private var text: [CChar] = []
  private var starts: [Int] = []

  init(_ stream: OpaquePointer) {
    while let entry = readdir(stream) { append(entry) }
  }

  var count: Int { starts.count }

  private mutating func append(_ entry: UnsafeMutablePointer<dirent>) {
    starts.append(text.count)
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
        text += UnsafeBufferPointer(start: name, count: strlen(name) + 1)
      }
    }
  }

  /// Hands over a name, which a NUL ends.
  func withName<Value>(_ place: Int, _ body: (UnsafePointer<CChar>) -> Value?) -> Value? {
    text.withUnsafeBufferPointer { text in
      text.baseAddress.flatMap { body($0 + starts[place]) }
    }
  }
}
