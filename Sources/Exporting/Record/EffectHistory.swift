import SessionCore

/// A side effect from onset to resolution with every grade ever written, withdrawn ones among them.
struct EffectHistory {
  struct Grade {
    let entry: Entry
    let t: Int
    let value: Int?
  }

  let name: String
  let snomed: String?
  /// The entry that opened it.
  let entry: Entry
  /// Nil when nothing of it stands any more.
  let episode: EffectEpisode?
  var grades: [Grade]

  var isWithdrawn: Bool { episode == nil }

  /// Every side effect of the session in order of its first grade.
  static func all(in session: Session) -> [EffectHistory] {
    var histories = session.course.episodes.compactMap { EffectHistory($0, in: session) }
    for entry in session.timeline where entry.isWithdrawn {
      guard case .effect(let effect) = entry.body, !effect.none else { continue }
      let grade = Grade(entry: entry, t: entry.t, value: effect.grade)
      if let home = histories.lastIndex(where: { $0.includes(effect.name, at: entry.t) }) {
        histories[home].add(grade)
      } else {
        histories.append(EffectHistory(effect, grade))
      }
    }
    return histories.sorted { ($0.start, $0.entry.seq) < ($1.start, $1.entry.seq) }
  }

  private init?(_ episode: EffectEpisode, in session: Session) {
    guard let entry = session.entry(episode.seq) else { return nil }
    self.entry = entry
    self.episode = episode
    name = episode.name
    snomed = episode.snomed
    grades = episode.grades.compactMap { reading in
      session.entry(reading.stamp.seq).map {
        Grade(entry: $0, t: reading.stamp.t, value: reading.grade)
      }
    }
  }

  private init(_ effect: Effect, _ grade: Grade) {
    entry = grade.entry
    episode = nil
    name = effect.name
    snomed = effect.snomed
    grades = [grade]
  }

  /// The worst grade while it lasted; nil where none was stated, 0 where all that is known is that it is gone.
  var worst: Int? {
    guard let episode else { return grades.first?.value }
    return episode.onsetAt == nil ? episode.worstGrade : episode.worstStated
  }

  var start: Int { grades.first?.t ?? entry.t }

  private func includes(_ name: String, at t: Int) -> Bool {
    guard self.name.lowercased() == name.lowercased(), start <= t else { return false }
    return episode?.resolvedAt.map { t <= $0 } ?? true
  }

  private mutating func add(_ grade: Grade) {
    grades.append(grade)
    grades.sort { ($0.t, $0.entry.seq) < ($1.t, $1.entry.seq) }
  }
}

extension EffectEpisode {
  /// The worst grade above 0; nil where none was stated.
  var worstStated: Int? { worstGrade.flatMap { $0 > 0 ? $0 : nil } }
}
