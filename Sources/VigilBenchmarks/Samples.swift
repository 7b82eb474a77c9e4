/// Repeated readings of one figure.
struct Samples {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  var isEmpty: Bool { sorted.isEmpty }
  var count: Int { sorted.count }
  var median: Double { quantile(0.5) }
  var ninetyNinth: Double { quantile(0.99) }

  /// The nearest rank; 0 when nothing was read.
  private func quantile(_ share: Double) -> Double {
    guard !sorted.isEmpty else { return 0 }
    let rank = Int(share * Double(sorted.count - 1) + 0.5)
    return sorted[min(sorted.count - 1, rank)]
  }
}
