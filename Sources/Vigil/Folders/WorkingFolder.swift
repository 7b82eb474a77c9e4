internal import Glibc

enum WorkingFolder {
  static var path: String {
    guard let text = getcwd(nil, 0) else { return "/" }
    defer { free(text) }
    return String(cString: text)
  }
}
