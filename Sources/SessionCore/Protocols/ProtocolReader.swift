/// Makes a protocol of its lines; goes on after a line it can't read, so that a record stays readable.
struct ProtocolReader {
  private let lines: ProtocolLines
  private(set) var careProtocol: CareProtocol
  private(set) var errors: [ProtocolError]
  /// Where each limit stands, for naming the line of a tier that can't be.
  private var places: [Place] = []
  private var gatePlaces: [Place] = []

  private typealias Place = (slot: Limit.Slot, file: String, line: Int)

  init(_ lines: ProtocolLines, name: String, text: String) {
    self.lines = lines
    careProtocol = CareProtocol(name: name, text: text)
    errors = lines.errors
  }

  mutating func read() {
    for section in lines.sections where section.name.isEmpty { read(section) }
    for section in lines.sections where !section.name.isEmpty { read(section) }
    check(careProtocol.limits, places)
    check(careProtocol.gateLimits, gatePlaces)
  }

  private mutating func read(_ section: ProtocolLines.Section) {
    guard Self.knows(section.name) else {
      errors.append(
        ProtocolError(
          file: section.file, line: section.number, cause: .unknownSection(section.name)))
      return
    }
    for line in section.lines {
      do throws(ProtocolError.Cause) {
        try read(line, of: section.name)
      } catch {
        errors.append(ProtocolError(file: line.file, line: line.number, cause: error))
      }
    }
  }

  private static let names = [
    "", "phases", "vitals", "observation", "side effect rounds", "dosing", "stay", "limits",
    "gate limits", "instructions", "recheck", "marks", "effects", "lists", "instruments",
    "contacts", "follow up",
  ]

  private static func knows(_ section: String) -> Bool {
    names.contains(section) || section.hasPrefix("checklist ")
      || section.hasPrefix("meanings ") || section.hasPrefix("score levels ")
  }

  private mutating func read(
    _ line: ProtocolLines.Line, of section: String
  ) throws(ProtocolError.Cause) {
    switch section {
    case "limits":
      let phrase = try limit(line)
      places.append((phrase.slot, line.file, line.number))
      careProtocol.limits.take(phrase)
    case "gate limits":
      let phrase = try limit(line)
      gatePlaces.append((phrase.slot, line.file, line.number))
      careProtocol.gateLimits.take(phrase)
    default: try careProtocol.take(line.key, line.value, of: section)
    }
  }

  private func limit(_ line: ProtocolLines.Line) throws(ProtocolError.Cause) -> LimitPhrase {
    try LimitPhrase("\(line.key) \(line.value)", source: careProtocol.limitSource)
  }

  /// A problem is said of the file's own line rather than of the inherited one that it doesn't fit.
  private mutating func check(_ limits: [Limit], _ places: [Place]) {
    for problem in ProtocolCheck.problems(of: limits) {
      let concerned = problem.limits.compactMap { limit in
        places.last { $0.slot == limit.slot }
      }
      let place = concerned.first { $0.file == careProtocol.name } ?? concerned.first
      errors.append(
        ProtocolError(
          file: place?.file ?? careProtocol.name, line: place?.line, cause: .tier(problem)))
    }
  }
}
