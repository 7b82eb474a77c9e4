extension Interpreter {
  mutating func dose() throws(EntryError) -> Statement {
    let place = arguments.restWord
    let line = arguments
    var dose = Dose(milligrams: try milligrams("an amount"))
    dose.route = try route()
    var read: Set<String> = []
    while let word = arguments.next() {
      guard DoseDetail.names.contains(word.folded) else {
        let choices = Route.allCases.map(\.rawValue) + DoseDetail.names
        throw error(.notOneOf(what: "a route or a detail of the dose", choices: choices), at: word)
      }
      guard read.insert(word.folded).inserted else {
        throw error(.repeated(word.folded), at: word)
      }
      try readDetail(word.folded, into: &dose)
    }
    dose.implausible = isImplausible(dose)
    var statement = Statement(.dose(dose), preview(of: dose))
    if dose.implausible, let place { statement.question = question(dose, line, place) }
    return statement
  }

  /// The route as written, or the session's own.
  private mutating func route() throws(EntryError) -> String {
    if let route = arguments.first.flatMap({ Route(rawValue: $0.folded) }) {
      _ = arguments.next()
      return route.rawValue
    }
    if case .dose(let dose)? = original?.body, let route = dose.route { return route }
    let own = session.opened?.route ?? session.careProtocol.route
    guard let own else { throw error(.noRoute, at: arguments.first) }
    return own.rawValue
  }

  private mutating func readDetail(_ name: String, into dose: inout Dose) throws(EntryError) {
    switch name {
    case "hold": dose.holdSeconds = try seconds("how long it is held")
    case "over": dose.overSeconds = try seconds("how long it runs")
    case "waste": dose.wasteMilligrams = try milligrams("the amount wasted")
    case "expires": dose.expires = try yearAndMonth()
    case "lot": dose.lot = try detail("the lot")
    case "site": dose.site = try detail("the site")
    case "by": dose.givenBy = try detail("who gave it")
    default: dose.witness = try detail("the witness")
    }
  }

  private mutating func detail(_ what: String) throws(EntryError) -> String {
    let text = arguments.text { DoseDetail.names.contains($0.folded) }
    guard !text.isEmpty else { throw error(.missing(what), at: arguments.first) }
    return text
  }

  private mutating func yearAndMonth() throws(EntryError) -> String {
    let word = try word("the month of expiry")
    let parts = word.text.unicodeScalars.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy(\.isDigit) }),
      let month = Int(String(parts[1])), (1...12).contains(month)
    else { throw error(.unreadable(what: "a month of expiry", example: "2027-03"), at: word) }
    return word.text
  }
}

/// The words that details of a dose begin with.
enum DoseDetail {
  static let names = ["hold", "lot", "expires", "site", "by", "witness", "waste", "over"]
}
