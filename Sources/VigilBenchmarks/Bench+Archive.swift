import Glibc

/// The sessions of years.
extension Bench {
  mutating func measureArchive() throws {
    let place = home + "/archive"
    let archive = Fixtures(home: place)
    let there = Programs(home: place)
    var made = 0
    var listing: [(size: Int, value: Double)] = []
    var searching: [(size: Int, value: Double)] = []
    for count in choices.isQuick ? [200] : [1000, 10_000] {
      for number in made..<count {
        try archive.session("2026-02-01-\(padded(number))", entries: 5, closed: true)
      }
      made = count
      guard there.run([vigil, "list"]) == 0 else { return }
      let times = Samples((0..<max(3, rounds / 4)).compactMap { _ in there.time([vigil, "list"]) })
      report.add(
        Figure(
          "archive", "\(grouped(count)) sessions listed", times,
          budget: count == 10_000 ? .atMost(50) : nil))
      listing.append((count, times.median))
      searching.append((count, measureSearch(of: count, at: place)))
    }
    report.remarkGrowth("Listing", listing)
    report.remarkGrowth("Searching", searching)
  }

  /// A letter typed into the search of the home screen, to the lines that fit, against `rg` (else
  /// `grep -r`) over the same files.
  private mutating func measureSearch(of count: Int, at place: String) -> Double {
    let there = Programs(home: place)
    let sessions = place + "/vigil/sessions"
    let tool = Programs.find("rg").map { ("rg", [$0, "-l", "-i", "c-0042", sessions]) }
    let slow = Programs.find("grep").map { ("grep -r", [$0, "-rli", "c-0042", sessions]) }
    guard let (name, command) = tool ?? slow else { return 0 }
    let peer = Samples((0..<max(3, rounds / 4)).compactMap { _ in there.time(command) })
    let program = TerminalProcess([vigil], home: place)
    _ = program.output(quiet: 300, limit: 5000)
    program.type("/")
    _ = program.output(quiet: 100, limit: 2000)
    let echo = EchoBenchmark(keys: 24, pause: 20, limit: 2000)
    let letters = Array("c-0042")
    let own = echo.read(program) { number in
      number / 6 % 2 == 0 ? String(letters[number % 6]) : "\u{7F}"
    }
    report.add(Figure("archive", "\(grouped(count)) sessions, \(name)", peer))
    report.add(
      Figure(
        "archive", "\(grouped(count)) sessions searched", own,
        budget: .timesPeer(2, peer: peer.median, name: name)))
    return own.median
  }

  private func padded(_ number: Int) -> String { String(String(100_000 + number).dropFirst()) }
}
