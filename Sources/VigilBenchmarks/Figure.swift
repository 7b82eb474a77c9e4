/// One line of the report: a figure, and what it is held against.
struct Figure {
  enum Unit: String {
    case milliseconds = "ms"
    case megabytes = "MB"
    case bytes = "bytes"
    case perSecond = "1/s"
    case millisecondsPerSecond = "ms/s"
    case megabytesPerSecond = "MB/s"
  }

  /// A ceiling: a fixed figure, or so many times what a peer took in the same run.
  enum Budget {
    case atMost(Double)
    case timesPeer(Double, peer: Double, name: String)
    /// So many times as fast as the peer at least, for rates.
    case shareOfPeer(Double, peer: Double, name: String)
    /// Only to be seen beside the peer.
    case beside(peer: Double, name: String)

    /// Nil where nothing is asked.
    func allows(_ value: Double) -> Bool? {
      switch self {
      case .atMost(let ceiling): value <= ceiling
      case .timesPeer(let factor, let peer, _): value <= factor * peer
      case .shareOfPeer(let factor, let peer, _): value >= factor * peer
      case .beside: nil
      }
    }
  }

  let group: String
  let name: String
  let unit: Unit
  let value: Double
  var worst: Double?
  var budget: Budget?

  init(
    _ group: String, _ name: String, _ unit: Unit, _ value: Double, worst: Double? = nil,
    budget: Budget? = nil
  ) {
    self.group = group
    self.name = name
    self.unit = unit
    self.value = value
    self.worst = worst
    self.budget = budget
  }

  init(_ group: String, _ name: String, _ samples: Samples, budget: Budget? = nil) {
    self.init(
      group, name, .milliseconds, samples.median, worst: samples.ninetyNinth, budget: budget)
  }

  /// Nil where there is no budget.
  var isWithinBudget: Bool? { budget.flatMap { $0.allows(value) } }

  /// The ratio to the peer, where the budget is one.
  var ratio: Double? {
    switch budget {
    case .timesPeer(_, let peer, _), .shareOfPeer(_, let peer, _), .beside(let peer, _):
      peer > 0 ? value / peer : nil
    case .atMost, nil: nil
    }
  }
}
