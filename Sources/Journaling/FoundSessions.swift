/// The sessions whose files are in a folder, with all parts of a session taken together.
struct FoundSessions: Sendable {
  struct Session: Sendable {
    var id: String
    var files = SessionFiles()
  }

  private(set) var sessions: [Session] = []
  private var places: [String: Int] = [:]

  init(_ folder: JournalFolder) throws(JournalError) {
    for place in folder.folders {
      let journals = try folder.journals(in: place)
      sessions.reserveCapacity(sessions.count + journals.count)
      places.reserveCapacity(sessions.count + journals.count)
      for file in journals { add(file) }
    }
  }

  func place(of id: String) -> Int? { places[id] }

  private mutating func add(_ file: JournalFile) {
    if let place = places[file.session] { return sessions[place].files.add(file.status) }
    places[file.session] = sessions.count
    sessions.append(Session(id: file.session))
    sessions[sessions.count - 1].files.add(file.status)
  }
}
