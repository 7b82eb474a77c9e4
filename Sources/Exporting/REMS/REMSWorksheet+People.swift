import SessionCore

extension REMSWorksheet {
  var patient: REMSPart {
    var part = REMSPart("Patient")
    let code = record.client.map { "the log holds client code \($0) and no name" }
    part.add("First name (required)", nil, hint: code)
    for label in [
      "Middle initial", "Last name (required)", "Birth date (required)", "Sex (required)",
    ] {
      part.add(label, nil)
    }
    let number = record.session.opened?.number
    part.add("First treatment?", number.map { $0 == 1 ? "yes" : "no, session number \($0)" })
    part.add("Enrolled in the REMS?", checked("rems", "enrolled", "enrolment", "enrollment"))
    return part
  }

  var medicines: REMSPart {
    var part = REMSPart("Concomitant medication")
    part.add("Benzodiazepines (required)", checked("benzodiazepine"))
    part.add("Non-benzodiazepine sedatives (required)", checked("sedative", "hypnotic"))
    part.add("Psychostimulants (required)", checked("stimulant"))
    part.add("MAO inhibitors (required)", checked("maoi", "mao"))
    part.add("Opioids and others that sedate or change BP", checked("opioid"))
    return part
  }

  var monitor: REMSPart {
    var part = REMSPart("Person who monitored")
    let initials = record.opening?.by.map { "the log holds the initials \($0)" }
    part.add("First name (required)", nil, hint: initials)
    for label in ["Last name (required)", "Telephone (required)", "E-mail (required)"] {
      part.add(label, nil)
    }
    return part
  }

  var setting: REMSPart {
    var part = REMSPart("Healthcare setting")
    part.add("Name (required)", record.session.setting("site"))
    part.add("Address (required)", record.session.careProtocol.contacts.address)
    for label in ["City (required)", "State (required)", "ZIP (required)"] { part.add(label, nil) }
    return part
  }

  /// The answer to a checklist item whose name holds one of those words.
  func checked(_ words: String...) -> String? {
    for list in course.answers.keys.sorted() {
      for (item, checked) in (course.answers[list] ?? [:]).sorted(by: { $0.key < $1.key }) {
        guard words.contains(where: { item.lowercased().contains($0) }) else { continue }
        let answer = checked.answer
        return writer.joined([answer.answer == "text" ? nil : answer.answer, answer.text])
      }
    }
    return nil
  }
}
