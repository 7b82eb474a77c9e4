extension Session {
  /// The limits in force now: the protocol's, the patient's own, and what was changed since.
  package var limitsInForce: [Limit] { limitsInForce(at: .max) }

  /// The limits in force at `t`, in milliseconds of the session's clock.
  package func limitsInForce(at t: Int) -> [Limit] {
    var limits = careProtocol.limits
    for limit in opened?.ownLimits ?? [] { limits.take(LimitPhrase(limit)) }
    for reading in course.changes where reading.change.what == "limit" && reading.stamp.t <= t {
      let source = reading.change.authority ?? "changed in this session"
      if let phrase = try? LimitPhrase(reading.change.to, source: source) { limits.take(phrase) }
    }
    return limits
  }

  /// Why a limit can't be meant beside those in force at `t`: no reading would ever be over it alone. One
  /// that only hides a milder one may be.
  func problem(of phrase: LimitPhrase, at t: Int) -> TierProblem? {
    guard let limit = phrase.limit else { return nil }
    var limits = limitsInForce(at: t)
    limits.take(phrase)
    return ProtocolCheck.problems(of: limits).first { problem in
      if case .overlaps = problem.reason { return problem.limits.contains(limit) }
      return problem.limit == limit
    }
  }
}

extension LimitPhrase {
  /// A limit that is there already, in its own slot.
  package init(_ limit: Limit) {
    slot = limit.slot
    self.limit = limit
  }
}
