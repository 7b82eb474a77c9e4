/// This program's version, as every session's first line and every export names it.
enum Version {
  static let text = "0.1.0"
}
