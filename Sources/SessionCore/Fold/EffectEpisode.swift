/// A side effect from its onset to its resolution.
package struct EffectEpisode: Hashable, Sendable {
  package let name: String
  package let snomed: String?
  /// When it was first noticed; nil when all that is known is that it is gone.
  package let onsetAt: Int?
  package internal(set) var resolvedAt: Int?
  package internal(set) var grades: [GradeReading]

  /// The entry that said it was gone; nothing is graded after it.
  package var resolution: Stamp? {
    resolvedAt.flatMap { t in grades.last.map { Stamp(seq: $0.stamp.seq, t: t) } }
  }

  package var isOpen: Bool { onsetAt != nil && resolvedAt == nil }
  /// The number of the entry that opened it, which interventions name.
  package var seq: Int { grades.first?.stamp.seq ?? 0 }
  /// The newest grade that was stated.
  package var grade: Int? { grades.last { $0.grade != nil }?.grade }
  package var worstGrade: Int? { grades.compactMap(\.grade).max() }
}

package struct GradeReading: Hashable, Sendable {
  package let stamp: Stamp
  package let grade: Int?
}

extension Course {
  mutating func take(_ effect: Effect, _ stamp: Stamp) {
    guard !effect.none else {
      effectRounds.append(stamp)
      return
    }
    grade(effect.name, snomed: effect.snomed, GradeReading(stamp: stamp, grade: effect.grade))
  }

  private mutating func grade(_ name: String, snomed: String?, _ reading: GradeReading) {
    let isGone = reading.grade == 0
    let key = name.lowercased()
    guard let position = openEpisodePlaces[key] else {
      if !isGone { openEpisodePlaces[key] = episodes.count }
      episodes.append(
        EffectEpisode(
          name: name, snomed: snomed, onsetAt: isGone ? nil : reading.stamp.t,
          resolvedAt: isGone ? reading.stamp.t : nil, grades: [reading]))
      return
    }
    episodes[position].grades.append(reading)
    if isGone {
      episodes[position].resolvedAt = reading.stamp.t
      openEpisodePlaces[key] = nil
    }
  }

  mutating func take(_ experience: Experience, _ stamp: Stamp) {
    guard let target = experience.promotes else {
      experiences.append(
        ExperienceReading(
          stamp: stamp, name: experience.name, isPromoted: promotions.contains(stamp.seq)))
      return
    }
    promotions.insert(target)
    let position = experiences.firstIndex { $0.stamp.seq == target }
    if let position { experiences[position].isPromoted = true }
    let onset = position.map { experiences[$0].stamp.t } ?? stamp.t
    grade(
      experience.name, snomed: nil,
      GradeReading(stamp: Stamp(seq: stamp.seq, t: onset), grade: nil))
  }

  package var openEpisodes: [EffectEpisode] { episodes.filter(\.isOpen) }
}
