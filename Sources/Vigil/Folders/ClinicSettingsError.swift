internal import Encoding

/// What of the settings could not be used, and where; the default stands in its place.
struct ClinicSettingsError: Error, Hashable, Sendable {
  enum Cause: Hashable, Sendable {
    case unreadable(String)
    case badText(SettingsError)
    case unknownKey(String, near: String?)
    case unknownSection(String)
    case badValue(key: String, value: String, wanted: String)
  }

  let path: String
  /// From 1; 0 for the whole file.
  let line: Int
  let cause: Cause

  /// File, line, what is wrong, what to do.
  var message: String {
    if case .badText(let error) = cause { return "\(path), \(error.message)" }
    return line > 0 ? "\(path), line \(line): \(reason)" : "\(path): \(reason)"
  }

  private var reason: String {
    switch cause {
    case .unreadable(let reason): reason
    case .badText(let error): error.message
    case .unknownKey(let key, let near):
      "\"\(key)\" is no setting\(near.map { ", did you mean \($0)?" } ?? ""); "
        + "`vigil info --print-config` lists them"
    case .unknownSection(let name):
      "there is no section [\(name)]; `vigil info --print-config` shows the file whole"
    case .badValue(let key, let value, let wanted):
      "\(key) = \(value) can't be used; write \(wanted)"
    }
  }
}
