extension Session {
  /// Where the entry of that number stands in `order`; nil when there is none.
  package func place(of seq: Int) -> Int? {
    guard let wanted = entry(seq) else { return nil }
    let place = firstPlace { ($0.t, $0.seq) >= (wanted.t, seq) }
    return place < order.count && entries[order[place]].seq == seq ? place : nil
  }

  /// How many entries were observed at `t` or before.
  package func entriesObserved(until t: Int) -> Int { firstPlace { $0.t > t } }

  /// The first place in `order` whose entry is late enough, as all after it are.
  private func firstPlace(where isLateEnough: (Entry) -> Bool) -> Int {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if isLateEnough(entries[order[middle]]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
