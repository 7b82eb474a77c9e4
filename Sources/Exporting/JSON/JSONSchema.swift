/// The JSON Schema (2020-12) of the JSON export.
package enum JSONSchema {
  package static var text: String {
    String(decoding: PackageResources.session_schema_json, as: UTF8.self)
  }
}
