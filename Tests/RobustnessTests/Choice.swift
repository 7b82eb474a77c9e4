import Foundation

/// How long and from which seed tests by chance run; the environment may say otherwise.
enum Choice {
  static func count(_ name: String, usually count: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? count
  }

  /// A new one each time, printed by whatever fails.
  static var seed: UInt64 {
    ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) }
      ?? UInt64.random(in: 0...9_999_999)
  }
}
