import Foundation
import Fuzzing
import Testing

/// Whatever reads files, lines or keys, fed with changed samples. `FUZZ_ROUNDS` and `SEED` choose
/// how often and from where; `Tests/Fuzz/run` does it with libFuzzer.
@Suite("Changed input")
struct FuzzTests {
  @Test(arguments: FuzzTarget.allCases)
  func isReadOrRefused(by target: FuzzTarget) {
    let rounds = Choice.count("FUZZ_ROUNDS", usually: 200)
    let seed = Choice.seed | 1
    let samples = target.corpus
    #expect(!samples.isEmpty)
    for sample in samples {
      if let problem = target.run(sample) { Issue.record("\(target): \(problem)") }
    }
    var mutation = Mutation(seed: seed)
    for round in 0..<rounds {
      let sample = samples[mutation.below(samples.count)]
      let input = mutation.change(sample, words: target.words, others: samples)
      guard let problem = target.run(input) else { continue }
      let shown = String(decoding: input.prefix(600), as: UTF8.self).debugDescription
      Issue.record("\(target), SEED=\(seed), round \(round): \(problem)\n\(shown)")
      return
    }
  }
}
