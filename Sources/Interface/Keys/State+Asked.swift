import Drawing
import SessionCore

extension State {
  /// A question takes Enter (no reflex), Tab and Esc, which parks the line as everywhere; any other key lets
  /// it go and acts as always.
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
    case .escape, .control("c"):
      return letGo(of: asked.what)
    default:
      self.asked = nil
      return passOnUnasked(key)
    }
  }

  private mutating func answerYes(_ what: Asked.What) -> [Command] {
    switch what {
    case .line: return commit()
    case .prose(let words): return keepProse(words)
    case .command(let words, _): return enterCommand(words)
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

  /// Esc: nothing typed is lost. A line that only repeats what a key does is let go.
  private mutating func letGo(of what: Asked.What) -> [Command] {
    asked = nil
    switch what {
    case .line(.closesWithOpen): clearLine()
    case .line(.withdraws): line?.text.trimmingSpaces.isEmpty ?? true ? clearLine() : park()
    case .prose(let words): return parkTyped(words, verb: "note")
    case .command(let words, _): return parkTyped(words, verb: "")
    default: if line != nil { park() }
    }
    return []
  }

  /// The name that was likely meant takes the place of the one typed; Enter is still to come.
  private mutating func mend(_ name: String, _ meant: String) -> [Command] {
    if let range = line?.text.firstRange(of: name) {
      line?.text.replaceSubrange(range, with: meant)
    }
    line?.moveToEnd()
    refreshLine()
    return []
  }

  /// Tab: as it stands, keep it private, or the line with the likely slip mended.
  private mutating func answerOtherwise(_ what: Asked.What) -> [Command] {
    switch what {
    case .prose, .command:
      line?.isProseSettled = true
      return line == nil ? [] : enter()
    case .privateReads: return commit()
    case .line(.implausible(_, let suggestion?)):
      line = line.map { EntryLine(verb: "", text: suggestion, time: $0.time, session: $0.session) }
      refreshLine()
      return []
    case .line(.unknownEffect(let name, let near)):
      if near.count == 1, let meant = near.first { return mend(name, meant) }
      return keepAsNote()
    case .line, .withdraw, .withdrawPrivate, .longSilence, .leaveUnsaved, .lightTheme,
      .goOnAfterDamage:
      return []
    }
  }
}
