/// Start to the first byte and to the painted screen.
struct StartBenchmark {
  let times: Int
  let home: String

  /// First byte and painted, each the readings of all starts.
  func read(_ command: [String]) -> (first: Samples, painted: Samples)? {
    var first: [Double] = []
    var painted: [Double] = []
    for _ in 0..<times {
      let program = TerminalProcess(command, home: home)
      let chunks = program.output(quiet: 150, limit: 3000, atLeast: Self.smallestFrame)
      program.end()
      guard let opening = chunks.first, let last = beforeTick(chunks) else { return nil }
      first.append(Double(opening.at - program.startedAt) / 1_000_000)
      painted.append(Double(last.at - program.startedAt) / 1_000_000)
    }
    return (Samples(first), Samples(painted))
  }

  /// Fewer bytes are no frame yet, however long the pause after them.
  private static let smallestFrame = 500

  /// The last bytes before the first stretch of 50 ms without any, or before a few that came by
  /// themselves: a ticking clock is no part of the start.
  private func beforeTick(_ chunks: [TerminalProcess.Chunk]) -> TerminalProcess.Chunk? {
    var last = chunks.first
    var bytes = chunks.first?.bytes.count ?? 0
    for chunk in chunks.dropFirst() {
      guard let before = last else { return last }
      defer { bytes += chunk.bytes.count }
      let pause = chunk.at - before.at
      let isFrame = bytes >= Self.smallestFrame
      if isFrame, pause > 50_000_000 || pause > 10_000_000 && chunk.bytes.count < 200 {
        return last
      }
      last = chunk
    }
    return last
  }
}
