import Drawing
import SessionCore

extension State {
  /// A question takes Enter (no reflex), Tab and Esc; any other key lets it go and acts as always.
  mutating func pressAsked(_ key: Key) -> [Command] {
    guard let asked else { return [] }
    switch key {
    case .enter:
      guard instant.real - asked.at >= Timing.reflex else { return [] }
      self.asked = nil
      return answerYes(asked.what)
    case .tab:
      self.asked = nil
      return answerOtherwise(asked.what)
    case .escape:
      self.asked = nil
      return []
    default:
      self.asked = nil
      return passOnUnasked(key)
    }
  }

  private mutating func answerYes(_ what: Asked.What) -> [Command] {
    switch what {
    case .line: return commit()
    case .prose(let words): return keepProse(words)
    case .privateReads(_, let line): return enterInRecord(line)
    case .withdraw(let seq, _): return withdraw(seq)
    case .withdrawPrivate(let seq, _): return [.withdrawPrivate(seq: seq, by: author)]
    case .longSilence:
      hand.isSilenceSettled = true
      return line == nil ? holdMoment() : enter()
    case .leaveUnsaved: return quit()
    case .lightTheme(let name): return use(theme: name)
    case .goOnAfterDamage(let id): return [.open(id: id, continuing: true)]
    }
  }

  /// Tab: as it stands, keep it private, or the line with the likely slip mended.
  private mutating func answerOtherwise(_ what: Asked.What) -> [Command] {
    switch what {
    case .prose:
      line?.isProseSettled = true
      return line == nil ? [] : enter()
    case .privateReads: return commit()
    case .line(.implausible(_, let suggestion?)):
      line = line.map { EntryLine(verb: "", text: suggestion, time: $0.time, session: $0.session) }
      refreshLine()
      return []
    case .line(.unknownEffect): return keepAsNote()
    case .line, .withdraw, .withdrawPrivate, .longSilence, .leaveUnsaved, .lightTheme,
      .goOnAfterDamage:
      return []
    }
  }
}
