extension StringProtocol {
  /// Without the white space at its two ends.
  var trimmingSpaces: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

extension String {
  /// How many characters it has; where each byte is one, they need not be looked for.
  var length: Int {
    let isSimple = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 < 0x80 && $0 != 0x0D }
    }
    return isSimple == true ? utf8.count : count
  }
}
