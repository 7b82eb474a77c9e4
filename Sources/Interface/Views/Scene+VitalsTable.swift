import Drawing
import Encoding
import SessionCore

extension Scene {
  /// The baseline and the last sets, newest last, under one row of names.
  func drawVitals(on canvas: inout Canvas, in rect: Rect) {
    let readings = tableReadings(rect.rows - 1)
    guard !readings.isEmpty else {
      canvas.write("vitals", row: rect.row, column: places.margin, role: .label)
      canvas.write("none yet", row: rect.row, column: places.elapsed, role: .dim)
      return
    }
    drawVitalsNames(on: &canvas, row: rect.row)
    for (offset, reading) in readings.enumerated() {
      let isNewest = offset == readings.count - 1
      draw(reading, isNewest: isNewest, on: &canvas, row: rect.row + 1 + offset)
    }
  }

  /// The pressure's baseline first, then as many of the last as there is room for.
  private func tableReadings(_ count: Int) -> [VitalsReading] {
    let all = course.vitals
    guard all.count > count, let baseline = baselineReading else { return Array(all.suffix(count)) }
    let last = all.suffix(count - 1)
    return last.contains(baseline) ? Array(all.suffix(count)) : [baseline] + last
  }

  var baselineReading: VitalsReading? {
    session.baseline(of: .systolic) ?? session.baseline(of: .heartRate)
      ?? session.baseline(of: .spo2)
  }

  private func drawVitalsNames(on canvas: inout Canvas, row: Int) {
    canvas.write("vitals", row: row, column: places.margin, role: .label)
    canvas.write("BP", row: row, column: places.pressure + 1, role: .label)
    for (name, end) in [
      ("change", places.change), ("MAP", places.meanPressure), ("HR", places.heartRate),
      ("SpO2", places.spo2),
    ] {
      canvas.writeRight(name, row: row, end: end, role: .label)
    }
  }

  private func draw(
    _ reading: VitalsReading, isNewest: Bool, on canvas: inout Canvas, row: Int
  ) {
    let vitals = reading.vitals
    let plain: Role = isNewest ? .bright : .body
    canvas.write(
      now.wall(of: reading.stamp.t).clock, row: row, column: places.margin,
      role: isNewest ? .body : .dim)
    canvas.write(
      elapsed(reading.stamp.t), row: row, column: places.elapsed, role: isNewest ? .body : .dim)
    drawPressure(reading, plain, on: &canvas, row: row)
    let mean = vitals.meanArterialPressure.map { String($0) } ?? ""
    canvas.writeRight(mean, row: row, end: places.meanPressure, role: .body)
    draw(
      .heartRate, vitals, plain, on: &canvas, row: row, end: places.heartRate,
      glyph: places.heartRateGlyph)
    let change = ReadingWords.change(of: .heartRate, in: reading, session) ?? ""
    canvas.writeRight(change, row: row, end: places.heartRateChange, role: .dim)
    draw(
      .spo2, vitals, plain, on: &canvas, row: row, end: places.spo2, glyph: places.spo2 + 1)
    drawRemark(reading, isNewest: isNewest, on: &canvas, row: row)
  }

  private func drawPressure(
    _ reading: VitalsReading, _ plain: Role, on canvas: inout Canvas, row: Int
  ) {
    let vitals = reading.vitals
    let level = ReadingWords.worstLevel(vitals, [.systolic, .diastolic])
    let pressure = ReadingWords.pressure(vitals)
    if pressure.isEmpty {
      let reason = vitals.absent[.systolic] ?? "-"
      canvas.writeCut(
        reason, row: row, column: places.pressure, role: .dim,
        limit: places.change - places.pressure)
      return
    }
    canvas.write(
      pressure, row: row, column: places.pressure, role: level.map(ReadingWords.role) ?? plain)
    if let level {
      canvas.write(
        ReadingWords.glyph(of: level), row: row, column: places.pressureGlyph,
        role: ReadingWords.role(of: level))
    }
    let isBaseline = reading.stamp == session.baseline(of: .systolic)?.stamp
    let change =
      isBaseline ? "baseline" : ReadingWords.pressureChange(reading, in: session) ?? ""
    canvas.writeRight(change, row: row, end: places.change, role: isBaseline ? .dim : .body)
  }

  private func draw(
    _ sign: Sign, _ vitals: Vitals, _ plain: Role, on canvas: inout Canvas, row: Int, end: Int,
    glyph: Int
  ) {
    let level = vitals.level(of: sign)
    let text = vitals.values[sign]?.text ?? "-"
    let isMissing = vitals.values[sign] == nil
    canvas.writeRight(
      text, row: row, end: end, role: isMissing ? .dim : level.map(ReadingWords.role) ?? plain)
    guard let level else { return }
    canvas.write(
      ReadingWords.glyph(of: level), row: row, column: glyph, role: ReadingWords.role(of: level))
  }

  private func drawRemark(
    _ reading: VitalsReading, isNewest: Bool, on canvas: inout Canvas, row: Int
  ) {
    var column = places.level
    if let level = ReadingWords.levelWords(reading.vitals) {
      column = canvas.write([level], row: row, column: column) + 2
    }
    if !reading.vitals.implausible.isEmpty {
      canvas.write("implausible", row: row, column: column, role: .caution)
    }
    guard isNewest, let age = places.age else { return }
    canvas.writeRight(
      ReadingWords.age(now.t - reading.stamp.t), row: row, end: age, role: .dim)
  }

  /// The last set in one line with its age, where the table has no room.
  func drawLastVitals(on canvas: inout Canvas, in rect: Rect) {
    let label = format == .small ? "" : "vitals"
    let column = format == .small ? 0 : places.lineWords
    canvas.write(label, row: rect.row, column: places.margin, role: .label)
    guard let reading = course.vitals.last else {
      return canvas.writeCut(
        format == .small ? "no vitals yet" : "none yet", row: rect.row, column: column, role: .dim,
        limit: rect.columns - column)
    }
    let room = rect.columns - column
    let wordings = [true, false].flatMap { changes in
      [3, 2].map { lastVitals(reading, withChanges: changes, gap: $0) }
    }
    let fitting = wordings.first { $0.width <= room } ?? wordings.last ?? []
    canvas.write(fitting, row: rect.row, column: column, limit: room)
  }

  private func lastVitals(_ reading: VitalsReading, withChanges: Bool, gap: Int) -> [Span] {
    var spans = ReadingWords.line(reading, in: session, withChanges: withChanges, gap: gap)
    let space = String(repeating: " ", count: gap)
    if reading.stamp == baselineReading?.stamp { spans.append(Span("\(space)baseline", .dim)) }
    return spans + [Span("\(space)\(ReadingWords.age(now.t - reading.stamp.t))", .dim)]
  }
}
