import Drawing
import Encoding
import SessionCore

extension Scene {
  /// "nausea, moderate, 4 min      others: last asked T+15, none", or "not asked".
  func drawSideEffects(on canvas: inout Canvas, in rect: Rect) {
    let isSmall = format == .small
    let label = format == .roomy ? "side effects" : "effects"
    canvas.write(label, row: rect.row, column: isSmall ? 0 : places.margin, role: .label)
    let room = textEnd - places.effects
    let words = sideEffectWords
    let fitting = words.width > room && isSmall ? Array(words.prefix(1)) : words
    canvas.write(fitting, row: rect.row, column: places.effects, limit: room)
  }

  private var sideEffectWords: [Span] {
    let open = course.openEpisodes
    let round = course.effectRounds.last.map { "last asked \(time($0.t)), none" }
    guard !open.isEmpty else { return [Span(round ?? "not asked", .dim)] }
    let episodes = open.map { words(of: $0) }.joined(separator: " · ")
    let gap = String(repeating: " ", count: places.effectsGap)
    return [Span(episodes, .body), Span("\(gap)others: \(round ?? "not asked")", .dim)]
  }

  /// "T+15" where T0 is known, else "13:48".
  func time(_ t: Int) -> String {
    let elapsed = elapsed(t)
    return elapsed.isEmpty ? now.wall(of: t).clock : elapsed
  }

  private func words(of episode: EffectEpisode) -> String {
    let grade = episode.grade == nil ? ", grade not stated" : ""
    let age = episode.onsetAt.map { ", \(Elapsed.length(now.t - $0))" } ?? ""
    return Grade.words(episode.name, episode.grade) + grade + age
  }
}
