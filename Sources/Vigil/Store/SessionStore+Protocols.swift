internal import SessionCore

extension SessionStore {
  /// Where a clinic keeps its own protocols.
  var protocolFolder: String { folders.config + "/protocols" }

  /// The protocol by option, else by the settings, else the route's own.
  func careProtocol(named option: String?, for route: Route?) throws(Failure) -> CareProtocol {
    if let name = option ?? (route == nil ? settings.careProtocol : nil) {
      return try careProtocol(named: name)
    }
    return CareProtocol.standard(for: route)
  }

  /// The protocol with the settings' marks, in its text as well: that is what a session keeps.
  func withOwnMarks(_ careProtocol: CareProtocol) throws(Failure) -> CareProtocol {
    guard !settings.marks.isEmpty else { return careProtocol }
    let own = settings.marks.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
    var lines: [Substring] = []
    var section = ""
    for line in careProtocol.text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("[") { section = String(line) }
      let digit = line.first?.wholeNumberValue
      if section == "[marks]", let digit, settings.marks[digit] != nil { continue }
      lines.append(line)
      if line == "[marks]" { lines += own.map { $0[...] } }
    }
    if !lines.contains("[marks]") { lines += ["[marks]"] + own.map { $0[...] } }
    do throws(ProtocolError) {
      return try CareProtocol(
        settingsText: Array(lines.joined(separator: "\n").utf8), name: careProtocol.name)
    } catch {
      throw Failure("the marks of \(settings.path): \(error.message)")
    }
  }

  /// A protocol of the clinic's own folder, else an embedded one.
  func careProtocol(named name: String) throws(Failure) -> CareProtocol {
    let path = name.contains("/") ? name : "\(protocolFolder)/\(name).protocol"
    if FileAccess.exists(path) { return try Self.careProtocol(at: path) }
    if let found = CareProtocol.embedded(named: name) { return found }
    let names = protocolNames.joined(separator: ", ")
    throw Failure("there is no protocol \"\(name)\"; there are \(names)", .usage)
  }

  /// Reads and checks a protocol's file.
  static func careProtocol(at path: String) throws(Failure) -> CareProtocol {
    let bytes = try bytes(of: path)
    let stem = path.lastComponent
    let name = stem.hasSuffix(".protocol") ? String(stem.dropLast(9)) : stem
    do throws(ProtocolError) {
      return try CareProtocol(settingsText: bytes, name: name)
    } catch {
      throw Failure(error.naming(path, of: name).message)
    }
  }

  /// The clinic's own and the embedded ones, each once.
  var protocolNames: [String] {
    let own = FileAccess.names(in: protocolFolder).filter { $0.hasSuffix(".protocol") }
      .map { String($0.dropLast(9)) }
    let embedded = CareProtocol.embedded.map(\.name)
    return own + embedded.filter { !own.contains($0) }
  }

  /// Reads a patient's own limits, and checks them on top of the protocol's.
  static func limits(_ path: String, on careProtocol: CareProtocol) throws(Failure) -> [Limit] {
    let bytes = try bytes(of: path)
    do throws(ProtocolError) {
      let own = try Limit.own(settingsText: bytes, name: path)
      try Limit.check(own, on: careProtocol, name: path)
      return own
    } catch {
      throw Failure(error.message)
    }
  }

  static func contents(of path: String) throws(Failure) -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    do throws(FileAccess.Refusal) {
      return try FileAccess.read(path, limit: 1 << 20)
    } catch {
      throw Failure("can't read \(error.message)")
    }
  }
}
