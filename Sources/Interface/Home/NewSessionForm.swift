import Drawing
import SessionCore

/// The form that opens a session; nothing stands in it that nobody said.
package struct NewSessionForm: Hashable, Sendable {
  package enum Field: String, Hashable, Sendable, CaseIterable {
    case client, route, careProtocol, weight, by, prescriber, site, room
  }

  package var values: [Field: String] = [:]
  package var field = Field.client
  /// In characters of the field's value.
  package var cursor = 0
  /// What is wrong with a field, in words.
  package var problem: String?
  /// True between Enter and the session's opening.
  package var isOpening = false

  package init() {}

  /// What stands in the field being typed.
  package var value: String { values[field] ?? "" }

  mutating func step(by step: Int) {
    let fields = Field.allCases
    let place = (fields.firstIndex(of: field) ?? 0) + step
    field = fields[max(0, min(fields.count - 1, place))]
    cursor = value.count
  }

  /// On to another field, unless this one holds what it can't: that is said at once.
  mutating func leaveField(by step: Int) {
    if let problem = problem(in: field) {
      self.problem = problem.words
    } else {
      self.step(by: step)
    }
  }

  mutating func edit(_ key: Key) {
    var characters = Array(value)
    switch key {
    case .character(let character):
      characters.insert(character, at: cursor)
      cursor += 1
    case .paste(let text):
      let line = text.split(whereSeparator: \.isNewline).first.map(Array.init) ?? []
      characters.insert(contentsOf: line.prefix(200), at: cursor)
      cursor += min(line.count, 200)
    case .backspace, .control("h"):
      guard cursor > 0 else { return }
      cursor -= 1
      characters.remove(at: cursor)
    case .delete, .control("d"):
      guard cursor < characters.count else { return }
      characters.remove(at: cursor)
    case .control("u"):
      characters.removeFirst(cursor)
      cursor = 0
    case .control("k"): characters.removeLast(characters.count - cursor)
    default: return moveCursor(key)
    }
    values[field] = characters.isEmpty ? nil : String(characters)
  }

  private mutating func moveCursor(_ key: Key) {
    switch key {
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(value.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = value.count
    default: break
    }
  }
}

/// A field of the form that doesn't hold what it should, in words.
struct FormProblem: Error, Hashable {
  let field: NewSessionForm.Field
  let words: String
}

extension NewSessionForm {
  func newSession() throws(FormProblem) -> NewSession {
    guard let client = said(.client) else {
      throw FormProblem(field: .client, words: Wording.clientMissing)
    }
    var new = NewSession(client: client)
    new.route = try route()
    new.protocolName = said(.careProtocol)
    new.weightKilograms = try weight()
    new.by = said(.by)
    new.prescriber = said(.prescriber)
    new.site = said(.site)
    new.room = said(.room)
    return new
  }

  /// What is wrong with what stands in a field; nil for nothing, and for a field left empty.
  func problem(in field: Field) -> FormProblem? {
    do {
      switch field {
      case .route: _ = try route()
      case .weight: _ = try weight()
      default: break
      }
      return nil
    } catch { return error }
  }

  private func said(_ field: Field) -> String? {
    let text = (values[field] ?? "").trimmingSpaces
    return text.isEmpty ? nil : text
  }

  private func route() throws(FormProblem) -> Route? {
    guard let text = said(.route)?.lowercased() else { return nil }
    guard
      let route = Route(rawValue: text) ?? Route.allCases.first(where: { $0.words == text })
    else { throw FormProblem(field: .route, words: Wording.noSuchRoute(text)) }
    return route
  }

  private func weight() throws(FormProblem) -> Amount? {
    guard var text = said(.weight)?.lowercased() else { return nil }
    if text.hasSuffix("kg") { text = String(text.dropLast(2)).trimmingSpaces }
    guard let weight = Amount(text: text), weight.thousandths > 0 else {
      throw FormProblem(field: .weight, words: Wording.noSuchWeight(text))
    }
    return weight
  }
}
