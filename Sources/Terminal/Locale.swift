internal import CNcurses
internal import Glibc

/// The locale of characters, the only one this program takes from its surroundings.
enum Locale {
  /// Makes curses read and write UTF-8; answers whether the user's locale said so.
  static func adoptCharacters() -> Bool {
    setlocale(LC_CTYPE, "")
    if isUTF8 { return true }
    for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      break
    }
    return false
  }

  private static var isUTF8: Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    let codeset = String(cString: name).uppercased()
    return codeset == "UTF-8" || codeset == "UTF8"
  }
}
