extension Interpreter {
  mutating func intervention() throws(EntryError) -> Statement {
    if arguments.first?.folded == "modality" {
      _ = arguments.next()
      return try modality()
    }
    let text = try text("what was done")
    guard let episode = linkedEpisode else {
      var statement = Statement(.intervention(Intervention(text: text)), text)
      statement.isText = true
      return statement
    }
    var statement = Statement(
      .intervention(Intervention(text: text, effect: episode.seq)),
      [PreviewPart(text), PreviewPart("linked to \(episode.name)")])
    statement.isText = true
    return statement
  }

  private mutating func modality() throws(EntryError) -> Statement {
    let own = session.careProtocol.modalities
    let name = try choice("a way of working", own.isEmpty ? Self.modalities : own)
    let intervention = Intervention(text: arguments.rest, modality: name)
    return Statement(.intervention(intervention), EntryWords.text(of: intervention))
  }

  static let modalities = ["mindfulness", "cbt", "act", "ifs", "somatic", "talk", "silence"]

  /// The open side effect that a last `for NAME` names.
  private var linkedEpisode: EffectEpisode? {
    guard let place = arguments.words.lastIndex(where: { $0.folded == "for" }) else { return nil }
    let typed = arguments.words[(place + 1)...].map(\.text).joined(separator: " ")
    guard !typed.isEmpty else { return nil }
    let name = EffectNames(session.careProtocol).term(typed)?.name ?? typed
    return session.course.openEpisodes.last { $0.name.lowercased() == name.lowercased() }
  }
}
