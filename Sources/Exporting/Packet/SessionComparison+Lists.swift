import SessionCore

extension SessionComparison {
  var effects: NoteTable {
    let names = unique((earlier.course.episodes + later.course.episodes).map(\.name))
    let rows = names.map { name in
      NoteTable.Row(cells: [
        Prose(name), Prose(grade(name, earlier)), Prose(grade(name, later)),
        Prose(lasted(name, later)),
      ])
    }
    let rounds = NoteTable.Row(cells: [
      "Times asked, none present", Prose(String(earlier.course.effectRounds.count)),
      Prose(String(later.course.effectRounds.count)), "",
    ])
    return NoteTable(
      caption: "Worst grade of each side effect",
      columns: [
        .init(title: "Side effect"), .init(title: "Last session"), .init(title: "This session"),
        .init(title: "Lasted"),
      ], rows: rows + [rounds])
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0.lowercased()).inserted }
  }

  private func episodes(_ name: String, _ record: Record) -> [EffectEpisode] {
    record.course.episodes.filter { $0.name.lowercased() == name.lowercased() }
  }

  private func grade(_ name: String, _ record: Record) -> String {
    let episodes = episodes(name, record)
    guard !episodes.isEmpty else { return "not recorded" }
    return NoteWriter.words(grade: episodes.compactMap(\.worstStated).max())
  }

  private func lasted(_ name: String, _ record: Record) -> String {
    episodes(name, record).map { episode in
      guard let onset = episode.onsetAt, let resolved = episode.resolvedAt else { return "ongoing" }
      return NoteWriter.duration(seconds: (resolved - onset) / 1000)
    }.joined(separator: ", ")
  }

  var ratings: NoteBlock {
    let names = unique((scores(earlier) + scores(later)).map(\.instrument))
    guard !names.isEmpty else { return .paragraph("None recorded in either session.") }
    let rows = names.map { name in
      NoteTable.Row(cells: [Prose(name), Prose(span(name, earlier)), Prose(span(name, later))])
    }
    return .table(
      NoteTable(
        caption: "First and last value of each rating",
        columns: [
          .init(title: "Rating"), .init(title: "Last session"), .init(title: "This session"),
        ], rows: rows))
  }

  private func scores(_ record: Record) -> [Score] {
    record.entries(ofType: Score.type).compactMap { entry in
      guard case .score(let score) = entry.body, entry.isStanding else { return nil }
      return score
    }
  }

  private func span(_ name: String, _ record: Record) -> String {
    let values = scores(record).filter { $0.instrument.lowercased() == name.lowercased() }
      .map { $0.word ?? $0.value.map(String.init) ?? "not obtained" }
    guard let first = values.first, let last = values.last else { return "not recorded" }
    return values.count == 1 ? first : "\(first) to \(last)"
  }
}
