import Glibc
import Synchronization

/// The places of many things, such as the files of a folder, worked on by all processors: each takes the next slice
/// of them until none is left.
struct Slices: Sendable {
  /// What one thread does before another has come to help and made up for its coming.
  private static let leastForAThread = 256
  /// A disk has as much to do for a few threads as it can.
  private static let mostThreads = 4
  private static let length = 32

  private static let processors = max(sysconf(CInt(_SC_NPROCESSORS_ONLN)), 1)

  private let count: Int
  private let threads: Int

  init(_ count: Int, threads: Int? = nil) {
    self.count = count
    let useful = min(count / Self.leastForAThread, Self.mostThreads)
    self.threads = useful > 1 ? min(useful, threads ?? Self.processors) : 1
  }

  /// What is made of each place, in the order of the places, without those of which nothing is.
  func compactMap<Value: Sendable>(_ transform: @escaping @Sendable (Int) -> Value?) -> [Value] {
    compactMap(while: { true }, transform) ?? []
  }

  /// The same; nil when it was no longer wanted before all was done, which is asked on this thread alone.
  func compactMap<Value: Sendable>(
    while isWanted: () -> Bool, _ transform: @escaping @Sendable (Int) -> Value?
  ) -> [Value]? {
    let work = Work(slices: self, transform: transform)
    let shares = (1..<threads).compactMap { _ in Concurrent { work.parts() } }
    var parts = work.parts(while: isWanted)
    for share in shares { parts += share.value() ?? [] }
    guard !work.isAbandoned else { return nil }
    parts.sort { $0.start < $1.start }
    return Self.joined(parts)
  }

  /// (`flatMap` doubles what it has again and again, and memory that was not touched before is what costs here.)
  private static func joined<Value>(_ parts: [Part<Value>]) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(parts.reduce(0) { $0 + $1.values.count })
    for part in parts { values += part.values }
    return values
  }

  private struct Part<Value: Sendable>: Sendable {
    var start: Int
    var values: [Value] = []

    init(start: Int) {
      self.start = start
      values.reserveCapacity(Slices.length)
    }
  }

  private final class Work<Value: Sendable>: Sendable {
    private let slices: Slices
    private let transform: @Sendable (Int) -> Value?
    private let next = Atomic(0)
    private let abandoned = Atomic(false)

    init(slices: Slices, transform: @escaping @Sendable (Int) -> Value?) {
      self.slices = slices
      self.transform = transform
    }

    var isAbandoned: Bool { abandoned.load(ordering: .relaxed) }

    /// As many slices as are left for one thread.
    func parts(while isWanted: () -> Bool = { true }) -> [Part<Value>] {
      var parts: [Part<Value>] = []
      while let start = nextStart() {
        var part = Part<Value>(start: start)
        for place in start..<min(start + Slices.length, slices.count) {
          if !isWanted() { abandoned.store(true, ordering: .relaxed) }
          guard !isAbandoned else { return [] }
          if let value = transform(place) { part.values.append(value) }
        }
        parts.append(part)
      }
      return parts
    }

    private func nextStart() -> Int? {
      let start = next.add(Slices.length, ordering: .relaxed).oldValue
      return start < slices.count ? start : nil
    }
  }
}
