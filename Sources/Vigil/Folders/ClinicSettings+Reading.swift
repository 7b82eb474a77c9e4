internal import Encoding
internal import Interface

extension ClinicSettings {
  /// Reads the settings file; one that isn't there sets nothing.
  static func load(from path: String) -> ClinicSettings {
    var clinic = ClinicSettings(path: path)
    do throws(FileAccess.Refusal) {
      clinic.read(try FileAccess.read(path, limit: SettingsText.longestFile + 1), path)
    } catch {
      guard !error.isAbsence else { return clinic }
      clinic.errors.append(
        ClinicSettingsError(path: path, line: 0, cause: .unreadable(error.reason)))
    }
    return clinic
  }

  private mutating func read(_ bytes: [UInt8], _ path: String) {
    let (settings, mistakes) = SettingsText.parse(bytes)
    errors += mistakes.map {
      ClinicSettingsError(path: path, line: $0.line, cause: .badText($0))
    }
    for section in settings.sections {
      switch section.name {
      case "": for entry in section.entries { read(entry, path) }
      case "abbreviations":
        for entry in section.entries {
          abbreviations[entry.key.hasPrefix(".") ? String(entry.key.dropFirst()) : entry.key] =
            entry.unquoted
        }
      case "marks":
        for entry in section.entries { readMark(entry, path) }
      case "keys":
        for entry in section.entries {
          rebindings.append(
            KeyRebinding(action: entry.key, key: entry.unquoted, line: entry.line))
        }
      default:
        errors.append(
          ClinicSettingsError(path: path, line: section.line, cause: .unknownSection(section.name)))
      }
    }
    errors.sort { $0.line < $1.line }
  }

  private mutating func readMark(_ entry: Settings.Entry, _ path: String) {
    guard let digit = Int(entry.key), (1...9).contains(digit), !entry.unquoted.isEmpty else {
      return errors.append(
        ClinicSettingsError(
          path: path, line: entry.line,
          cause: .badValue(
            key: entry.key, value: entry.value, wanted: "a digit from 1 to 9 and its words")))
    }
    marks[digit] = entry.unquoted
  }

  private mutating func read(_ entry: Settings.Entry, _ path: String) {
    guard let setting = Self.settings.first(where: { $0.key == entry.key }) else {
      let near = Spelling.nearest(entry.key, among: Self.settings.map(\.key))
      return errors.append(
        ClinicSettingsError(
          path: path, line: entry.line, cause: .unknownKey(entry.key, near: near)))
    }
    let value = entry.unquoted
    guard !value.isEmpty, setting.choices.isEmpty || setting.choices.contains(value),
      setting.isUsable(value)
    else {
      let choices = setting.choices.joined(separator: " or ")
      let wanted = setting.wanted ?? (choices.isEmpty ? "a value" : choices)
      return errors.append(
        ClinicSettingsError(
          path: path, line: entry.line,
          cause: .badValue(key: entry.key, value: entry.value, wanted: wanted)))
    }
    self[keyPath: setting.place] = value
  }
}
