/// One file of an export.
package struct ExportFile: Hashable, Sendable {
  /// A name without a folder, safe on every file system.
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}
