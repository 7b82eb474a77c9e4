import SessionCore

extension NoteWriter {
  /// The patient's own words stand apart from what others saw.
  var quotes: NoteSection {
    let entries = record.entries(ofType: Note.type).filter { entry in
      if case .note(let note) = entry.body { note.kind == .quote } else { false }
    }
    return NoteSection(
      title: "The patient's words", blocks: lines(entries, orElse: "None recorded."))
  }

  var timeline: NoteSection {
    let rows = session.timeline.filter(isTold).map { entry in
      NoteTable.Row(
        cells: [
          clock(entry), Prose(relative(entry.t)), Prose(kind(entry.body)), prose(entry),
        ], remarks: remarks(of: entry))
    }
    let table = NoteTable(
      caption: "Every entry in order of observation",
      columns: [
        .init(title: "Time"), .init(title: "From T0"), .init(title: "Entry"), .init(title: "What"),
      ], rows: Array(rows))
    let moments = course.openMoments.map { moment($0.stamp) }
    let open: [NoteBlock] =
      moments.isEmpty
      ? [] : [.paragraph(Prose("Moments held without words: \(moments.joined(separator: "; "))."))]
    return NoteSection(title: "Timeline", blocks: [.table(table)] + open)
  }

  /// Quotes have their own section; the machine's own steps tell a reader nothing.
  private func isTold(_ entry: Entry) -> Bool {
    switch entry.body {
    case .note(let note): note.kind != .quote
    case .resumed(let resumed): resumed.across != nil || !resumed.timeKnown
    default: true
    }
  }
}
