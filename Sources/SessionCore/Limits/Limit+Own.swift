import Encoding

extension Limit {
  /// Reads a patient's own limits, which come on top of the protocol's:
  ///
  ///     limits by = Dr Lin
  ///     systolic caution = 150
  ///
  /// The lines may stand under `[limits]`, as in a protocol.
  package static func own(
    settingsText bytes: some Collection<UInt8>, name: String
  ) throws(ProtocolError) -> [Limit] {
    let lines = ProtocolLines(bytes: bytes, file: name)
    if let first = lines.errors.first { throw first }
    let authority = lines.sections.flatMap(\.lines).first { $0.key == "limits by" }?.value
    let source = authority ?? "this patient's own limits"
    var limits: [Limit] = []
    for section in lines.sections {
      guard ["", "limits"].contains(section.name) else {
        throw ProtocolError(file: name, line: section.number, cause: .unknownSection(section.name))
      }
      for line in section.lines where line.key != "limits by" {
        do throws(ProtocolError.Cause) {
          limits.take(try ownPhrase("\(line.key) \(line.value)", source: source))
        } catch {
          throw ProtocolError(file: name, line: line.number, cause: error)
        }
      }
    }
    return limits
  }

  /// The protocol's limits with these on top, refused where the tiers together can't be meant.
  package static func check(
    _ own: [Limit], on careProtocol: CareProtocol, name: String
  ) throws(ProtocolError) {
    var limits = careProtocol.limits
    for limit in own { limits.take(LimitPhrase(limit)) }
    guard let problem = ProtocolCheck.problems(of: limits).first else { return }
    throw ProtocolError(file: name, line: nil, cause: .tier(problem))
  }

  private static func ownPhrase(
    _ text: String, source: String
  ) throws(ProtocolError.Cause) -> LimitPhrase {
    let phrase = try LimitPhrase(text, source: source)
    guard phrase.limit != nil else {
      throw .wrongValue(text, want: "limit of one patient; switch limits off in the protocol")
    }
    return phrase
  }
}
