extension Color {
  /// The names of the first 16 colours, in their order.
  package static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
    "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// From one of the 16 names, `default`, 0 to 255, or `#rrggbb`.
  package init?(name: some StringProtocol) {
    let name = name.lowercased()
    if name == "default" {
      self = .default
    } else if let index = Self.names.firstIndex(of: name) {
      self = .indexed(UInt8(index))
    } else if let color = RGB(hexadecimal: name) {
      self = .rgb(color)
    } else if name.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let index = UInt8(name) {
      self = .indexed(index)
    } else {
      return nil
    }
  }
}
