import Encoding
import Exporting
import SessionCore
import Testing

/// Typed lines and what the JSON export says of them.
struct ExportedArc {
  private(set) var typist: Typist

  init(_ careProtocol: CareProtocol, _ lines: [String]) throws {
    typist = Typist(careProtocol, route: careProtocol.route)
    for line in lines { try typist.take(line) }
  }

  init(_ name: String, _ script: String) throws {
    let careProtocol = try #require(CareProtocol.embedded(named: name))
    try self.init(careProtocol, script.split(separator: "\n").map(String.init))
  }

  func json() throws -> JSONValue {
    let input = SampleSessions.input(typist.session)
    let file = try #require(ExportFormat.json.render(input, ExportOptions()).first)
    return try JSONValue(bytes: file.bytes)
  }

  func items(_ array: String) throws -> [JSONValue] {
    try #require(json()[array]?.array, "the export has no array \(array)")
  }

  /// The worksheet's lines, wrapped ones joined.
  func worksheet() throws -> String {
    let input = SampleSessions.input(typist.session)
    let file = try #require(ExportFormat.rems.render(input, ExportOptions()).first)
    return String(decoding: file.bytes, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
