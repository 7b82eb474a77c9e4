extension JSONValue {
  /// Reads one JSON document.
  package init(bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try reader.readDocument()
  }

  /// Reads one JSON document, leaving the outermost object's member of that name empty where it is
  /// an object itself. What is refused is the same.
  package init(bytes: UnsafeBufferPointer<UInt8>, emptying key: String) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try reader.readDocument(emptying: key)
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
