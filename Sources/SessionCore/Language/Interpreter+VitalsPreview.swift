extension Interpreter {
  /// "BP 166/104 (+44/+26)" at its level, "HR 92", "SpO2 97": each with its change from baseline.
  func preview(of vitals: Vitals) -> [PreviewPart] {
    var preview = vitals.parts.map { part in
      PreviewPart(
        part.text + changes(part.signs, vitals),
        level: part.signs.compactMap(vitals.level(of:)).max())
    }
    if vitals.baseline { preview.append(PreviewPart("baseline")) }
    if let anchors = session.deviceAnchors(at: t) { preview.append(PreviewPart(anchors)) }
    return preview
  }

  private func changes(_ signs: [Sign], _ vitals: Vitals) -> String {
    guard !vitals.baseline else { return "" }
    let changes = signs.compactMap { change(of: $0, vitals) }
    guard !changes.isEmpty, changes.count == signs.count else { return "" }
    return " (\(changes.map(Figures.change).joined(separator: "/")))"
  }

  private func change(of sign: Sign, _ vitals: Vitals) -> Amount? {
    guard let value = vitals.values[sign], let baseline = session.baseline(of: sign),
      baseline.stamp.t <= t, baseline.stamp.seq != original?.seq,
      let base = baseline.vitals.values[sign]
    else { return nil }
    return Amount(thousandths: value.thousandths &- base.thousandths)
  }
}
