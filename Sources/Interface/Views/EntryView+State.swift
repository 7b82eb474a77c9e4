import Drawing
import Encoding
import SessionCore

extension EntryView {
  /// What the last rows say of the state as it is.
  init(_ state: State, scene: Scene?) {
    if let asked = state.asked {
      if let line = state.line { showTyping(line, state, scene) }
      let words = AskedWords(asked.what)
      below = [Span(words.question, .question)]
      belowRight = [Span(words.keys, .preview)]
    } else if let line = state.line {
      showTyping(line, state, scene)
      if case .warning? = state.notice {
        showNotice(state, scene)
      } else if line.verb.isEmpty, line.reading == .empty {
        showNotice(state, scene)
      } else {
        showReading(line, state, scene)
      }
    } else {
      showIdle(state, scene)
    }
  }

  private mutating func showTyping(_ line: EntryLine, _ state: State, _ scene: Scene?) {
    prompt = Self.prompt(of: state)
    if line.isPrivate {
      prompt += [Span("PRIVATE, stays out of the record ▸ ", .privateNote)]
    } else if line.verb.isEmpty, line.isVitals, !line.isLoneDigit {
      prompt.append(Span("vitals ", .entryVerb))
    } else if !line.verb.isEmpty {
      prompt.append(Span("\(Self.word(of: line.verb)) ", .entryVerb))
    }
    if let number = line.numberOfDose { prompt.append(Span("\(number) ", .entryVerb)) }
    if let chip = line.chip { prompt.append(contentsOf: [Span(chip, .chip), Span(" ", .entry)]) }
    text = [Span(line.text, line.isPrivate ? .privateNote : .entry)]
    cursor = DisplayWidth.width(
      of: line.isAtEnd ? line.text : String(line.text.prefix(line.cursor)))
    if line.isVitals, line.text.isEmpty {
      ghost = [Span(VitalsSlots(line.text).words, .ghost)]
    }
    if state.page == .finish, line.verb.isEmpty, line.isBlank {
      ghost = [Span(Self.finishHint(state), .ghost)]
    }
    hints = Self.hints(line, state)
    if let scene, let age = Self.age(line, scene.now) { hints.append(contentsOf: age) }
  }

  private static func finishHint(_ state: State) -> String {
    state.session?.isClosed == true
      ? "closed: correct, withdraw or note … because …" : "ready, end or close, or any other line"
  }

  /// The code, and the room where there is one: the wrong room's answer.
  static func prompt(of state: State) -> [Span] {
    guard let session = state.session else { return [] }
    let room = session.setting("room").map { Figures.room($0) + " " } ?? ""
    return [Span("\(room)\(session.client) ▸ ", .label)]
  }

  /// The verb as the screen says it.
  static func word(of verb: String) -> String { verb == "effect" ? "side effect" : verb }

  /// A line open over a minute says so; one that stands open by itself, with nothing in it, doesn't.
  private static func age(_ line: EntryLine, _ now: Now) -> [Span]? {
    let age = now.t - line.time.now.t
    guard age >= 60_000, !(line.verb.isEmpty && line.isBlank) else { return nil }
    return [Span("   begun \(Elapsed.length(age)) ago, Ctrl-N: now", .dim)]
  }

  /// The nine marks while a lone digit stands; names without sentences, which need no list.
  private static func hints(_ line: EntryLine, _ state: State) -> [Span] {
    if line.isLoneDigit {
      let marks = state.session?.careProtocol.marks ?? []
      return marks.sorted { $0.digit < $1.digit }.flatMap { mark in
        [Span("\(mark.digit) ", .footerKey), Span("\(mark.text)  ", .ghost)]
      }
    }
    guard let popup = line.inlinePopup else { return [] }
    return popup.rows.enumerated().flatMap { index, row in
      [Span(row.insert, index == popup.chosen ? .selection : .ghost), Span("  ")]
    }
  }

  private mutating func showIdle(_ state: State, _ scene: Scene?) {
    if let search = state.search {
      prompt = [Span("search ", .entryVerb)]
      text = [Span(search.text, .entry)]
      cursor = search.isTyping ? DisplayWidth.width(of: search.text) : nil
      let count = state.hits.count
      let found = search.text.isEmpty ? "words, or a kind as in quote:" : "\(count) found"
      below = [Span("\(found)   Up and Down choose   Enter history   Esc leaves", .dim)]
      return
    }
    if let parked = state.parkedOffer {
      prompt = Self.prompt(of: state)
      let verb = parked.verb.isEmpty ? "" : Self.word(of: parked.verb) + " "
      let chip = parked.chip.map { $0 + " " } ?? ""
      text = [Span("\(verb)\(chip)\(parked.text)", .ghost)]
      hints = [Span("   parked, Up brings it back", .dim)]
    }
    showNotice(state, scene)
  }

  mutating func showNotice(_ state: State, _ scene: Scene?) {
    isBelowAtMargin = true
    if let failure = state.failure {
      below = [Span("NOT SAVED: \(failure.reason)", .unsaved)]
      belowRight = [Span(failure.remedy ?? "", .preview)]
    } else if !state.saving.isEmpty || !state.isConfirmed {
      below = [Span("saving", .unsaved)]
    } else if let withdrawn = state.withdrawn {
      below = [Span(Wording.withdrawn(withdrawn), .preview)]
      belowRight = [Span("U", .footerKey), Span(" brings it back", .preview)]
    } else {
      switch state.notice {
      case .saved(let wall): below = [Span("✓ saved \(wall.clockWithSeconds)", .saved)]
      case .savedEarlier(let wall, let observed, let lines):
        below = [Span(Self.saved(wall, observed, lines), .saved)]
      case .words(let words): below = [Span(words, .preview)]
      case .warning(let words): below = [Span(words, .refusal)]
      case nil: break
      }
      if let news = state.news, let scene, belowRight.isEmpty {
        belowRight = Self.words(of: news, state, scene)
        isRightCut = true
      }
    }
  }

  private static func saved(_ wall: WallTime, _ observed: WallTime, _ lines: Int) -> String {
    let place = lines == 0 ? "" : ", \(lines) line\(lines == 1 ? "" : "s") up"
    return "✓ saved \(wall.clockWithSeconds), as of \(observed.clock)\(place)"
  }

  /// What somebody else entered, for as long as it is new.
  private static func words(of news: News, _ state: State, _ scene: Scene) -> [Span] {
    guard state.instant.real - news.at < Timing.news else { return [] }
    return [Span(Wording.news(news, in: scene.session), .dim)]
  }
}

extension EntryLine {
  /// A digit alone, which is a mark if Enter follows and vitals if anything else does.
  var isLoneDigit: Bool {
    verb.isEmpty && text.count == 1 && text.allSatisfy { ("0"..."9").contains($0) }
  }

  /// A line of vitals by its verb, or as it was opened by a number.
  var isVitals: Bool {
    verb == "vitals" || (verb.isEmpty && text.first.map { ("0"..."9").contains($0) } == true)
  }
}

extension EntryLine {
  /// Names without sentences, which stand in the line itself.
  var inlinePopup: Popup? {
    popup.flatMap { $0.rows.allSatisfy { $0.sentence.isEmpty } ? $0 : nil }
  }

  /// What is offered as a list above the line.
  var listPopup: Popup? {
    inlinePopup == nil && !isLoneDigit ? popup : nil
  }
}
