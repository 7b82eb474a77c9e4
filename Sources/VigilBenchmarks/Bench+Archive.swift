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
        // Five a day, today's first.
        try archive.session(
          "2026-02-01-\(padded(number))", entries: 5, closed: true, hoursAgo: number / 5 * 24)
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

  /// The search of the home screen: what a letter finds in the index, and what it finds in all that was
  /// written, against `rg` (else `grep -r`) over the same files; words that stand in one of them.
  private mutating func measureSearch(of count: Int, at place: String) -> Double {
    let there = Programs(home: place)
    let sessions = place + "/vigil/sessions"
    let tool = Programs.find("rg").map { ("rg", [$0, "-l", "-i", "c-0042", sessions]) }
    let slow = Programs.find("grep").map { ("grep -r", [$0, "-rli", "c-0042", sessions]) }
    guard let (name, command) = tool ?? slow else { return 0 }
    let peer = Samples((0..<max(3, rounds / 4)).compactMap { _ in there.time(command) })
    report.add(Figure("archive", "\(grouped(count)) sessions, \(name)", peer))
    let program = TerminalProcess([vigil], home: place)
    _ = program.output(quiet: 300, limit: 5000)
    program.type("/")
    report.add(
      Figure("archive", "a letter, \(grouped(count)) sessions by client", searchByClient(program)))
    let words = searchWords(program)
    report.add(
      Figure(
        "archive", "\(grouped(count)) sessions searched", words,
        budget: .timesPeer(2, peer: peer.median, name: name)))
    return words.median
  }

  private func searchByClient(_ program: TerminalProcess) -> Samples {
    let letters = Array("c-0042")
    return EchoBenchmark(keys: 24, pause: 20, limit: 2000).read(program) { number in
      number / 6 % 2 == 0 ? String(letters[number % 6]) : "\u{7F}"
    }
  }

  /// From the last letter to the last bytes: first the screen says that it is looking, then what it found.
  private func searchWords(_ program: TerminalProcess) -> Samples {
    program.type("c-004")
    _ = program.output(quiet: 500, limit: 5000)
    return Samples(
      (0..<max(4, rounds / 2)).compactMap { number in
        let start = nanoseconds()
        program.type(number % 2 == 0 ? "2" : "\u{7F}")
        let last = program.output(quiet: 500, limit: 5000).last
        return last.map { Double($0.at - start) / 1_000_000 }
      })
  }

  private func padded(_ number: Int) -> String { String(String(100_000 + number).dropFirst()) }
}
