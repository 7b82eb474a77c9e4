extension JSONValue {
  /// Reads one JSON document.
  package init(bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try reader.readDocument()
  }

  /// Reads one JSON document.
  package init(bytes: some Sequence<UInt8>) throws(JSONError) {
    let quick = bytes.withContiguousStorageIfAvailable(Self.reading)
    self = try (quick ?? Array(bytes).withUnsafeBufferPointer(Self.reading)).get()
  }

  /// Reads one JSON document.
  package init(text: String) throws(JSONError) { try self.init(bytes: text.utf8) }

  private static func reading(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Self, JSONError> {
    Result { () throws(JSONError) in try Self(bytes: bytes) }
  }
}
