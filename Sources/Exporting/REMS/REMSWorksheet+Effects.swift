import SessionCore

extension REMSWorksheet {
  var breathing: REMSPart {
    var part = REMSPart("Breathing")
    let checks = course.vitals.filter { $0.vitals.values[.spo2] != nil }
    let lowest = checks.min {
      ($0.vitals.values[.spo2]?.thousandths ?? 0) < ($1.vitals.values[.spo2]?.thousandths ?? 0)
    }
    let words = lowest.flatMap { reading in
      reading.vitals.values[.spo2].map { value in
        "\(checks.count), lowest \(value.text) % at \(writer.moment(reading.stamp))"
      }
    }
    part.add("Pulse oximetry checks", words)
    part.add(
      "Respiratory depression? (required)",
      episodes(["respiratory depression"], snomed: ["80954004"]) ?? checked("respiratory"),
      hint: rates ?? "no respiratory rate in the log")
    return part
  }

  private var rates: String? {
    let rates = course.vitals.compactMap { $0.vitals.values[.respiratoryRate] }
    return rates.min().map { "lowest respiratory rate \($0.text)" }
  }

  var sedation: REMSPart {
    var part = REMSPart("Sedation")
    part.add(
      "Occurred? Onset, resolution, treatment (required)",
      episodes(
        ["sedation", "drowsy", "somnolence", "unresponsive"],
        snomed: ["271782001", "443371007", "419045004"]),
      hint: writer.joined([lowest("moaas"), rounds]))
    return part
  }

  var dissociation: REMSPart {
    var part = REMSPart("Dissociation")
    let seen = course.experiences.filter { $0.name.lowercased() == "dissociation" }
    let marks = seen.map { "\(writer.moment($0.stamp)) recorded as an expected experience" }
    let own = episodes(["dissociation", "depersonalisation"], snomed: ["79499004"])
    part.add(
      "Occurred? Onset, resolution, treatment (required)",
      own ?? (marks.isEmpty ? nil : marks.joined(separator: "; ")),
      hint: writer.joined([lowest("dissociation"), rounds]))
    return part
  }

  var serious: REMSPart {
    var part = REMSPart("Serious adverse event")
    let grave = course.episodes.filter { ($0.worstGrade ?? 0) >= 3 }
    let words =
      grave.map(words)
      + course.emergencies.map { "\(writer.moment($0.stamp)): emergency \($0.stampName)" }
    let judged = words.isEmpty ? nil : "for the monitor to judge: " + words.joined(separator: "; ")
    let stated = [checked("serious"), judged].compactMap(\.self)
    part.add(
      "Occurred? Category and narrative (required)",
      stated.isEmpty ? nil : writer.joined(stated),
      hint: "no side effect of grade 3 or more and no emergency in the log")
    return part
  }

  /// Episodes of those names or codes; nil where there is none.
  private func episodes(_ names: [String], snomed: Set<String>) -> String? {
    let found = course.episodes.filter { episode in
      names.contains { episode.name.lowercased().contains($0) }
        || episode.snomed.map(snomed.contains) ?? false
    }
    return found.isEmpty ? nil : found.map(words).joined(separator: "; ")
  }

  private func words(_ episode: EffectEpisode) -> String {
    let onset = minutes(episode.onsetAt).map { "onset \($0) min" } ?? "onset not recorded"
    let end = minutes(episode.resolvedAt).map { "resolved \($0) min" } ?? "resolution not recorded"
    let done = course.interventions(for: episode.seq, in: record.session)
    let treatment =
      done.isEmpty ? "no treatment recorded for it" : "treated: " + done.joined(separator: ", ")
    let grade = NoteWriter.words(grade: episode.worstStated)
    return "yes: \(episode.name), \(grade), \(onset), \(end), \(treatment)"
  }

  private func lowest(_ instrument: String) -> String? {
    let scores = record.entries(ofType: Score.type).compactMap { entry -> String? in
      guard case .score(let score) = entry.body, entry.isStanding,
        score.instrument.lowercased() == instrument
      else { return nil }
      return "\(writer.words(.score(score))) at \(writer.relative(entry.t))"
    }
    return scores.isEmpty ? nil : scores.joined(separator: ", ")
  }

  private var rounds: String? {
    let rounds = course.effectRounds.map { writer.relative($0.t) }
    return rounds.isEmpty
      ? "side effects were not asked about in the log"
      : "asked about side effects, none present: " + rounds.joined(separator: ", ")
  }
}

extension Course {
  /// What was done for the side effect that an entry opened.
  func interventions(for seq: Int, in session: Session) -> [String] {
    session.timeline.compactMap { entry in
      guard case .intervention(let done) = entry.body, done.effect == seq, entry.isStanding else {
        return nil
      }
      return done.text
    }
  }
}
