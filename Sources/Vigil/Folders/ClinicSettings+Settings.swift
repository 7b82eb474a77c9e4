internal import Exporting

extension ClinicSettings {
  /// The one table behind reading and `--print-config`.
  static let settings: [Setting] = [
    Setting("theme", \.theme, example: "ember", "colours of the screen; `vigil themes` lists them"),
    Setting("by", \.by, example: "RL", "who writes, unless --by or $VIGIL_BY says otherwise"),
    Setting("prescriber", \.prescriber, example: "Dr Lin", "whom to call"),
    Setting("site", \.site, example: "Room 2, Elm Street", "where this is"),
    Setting(
      "protocol", \.careProtocol, example: "sublingual",
      "how sessions run here; else the route's own; `vigil protocols` lists them"),
    Setting(
      "export-format", \.exportFormat, example: "text", choices: ExportCommand.formats,
      "what `vigil export` and the screen's export write; else text and all"),
    Setting(
      "export-folder", \.exportFolder, example: "/home/rl/records",
      "where the screen's export writes; else the current folder"),
    fhirBaseSetting,
    Setting(
      "still", \.still, example: "minutes", choices: ["minutes"],
      "countdowns above a minute move by the minute alone"),
    Setting(
      "dark-after", \.darkAfter, example: "5", choices: ["1", "2", "3", "5", "10", "20", "30"],
      "minutes without a key after which the screen shows T+ alone; else never by itself"),
    Setting(
      "second-folder", \.secondFolder, example: "/media/usb/vigil",
      "where a session goes on when its own folder fails"),
  ]

  private static let fhirBaseSetting: Setting = {
    var setting = Setting(
      "fhir-base", \.fhirBase, example: "https://clinic.example.org/fhir",
      "the clinic's own address, under which FHIR exports name its clients and codes")
    setting.wanted =
      "an address such as https://clinic.example.org/fhir, without a slash at its end"
    setting.isUsable = ExportOptions.isBase
    return setting
  }()

  /// A whole settings file in which nothing is set, with each setting explained.
  static var printed: String {
    let parts = settings.map { setting in
      let choices = setting.choices.isEmpty ? "" : ": \(setting.choices.joined(separator: ", "))"
      return "# \(setting.summary)\(choices)\n#\(setting.key) = \(setting.example)\n"
    }
    return """
      # Vigil's settings. Save as \(Folders.current.settingsFile)
      # Take away the # before a line to set it; everything here is optional.

      \(parts.joined(separator: "\n"))
      # .ec and a space in an entry line stand for these words; Tab goes to the next ___.
      #[abbreviations]
      #ec = eyes closed
      #af = asked for ___

      # Marks of one digit, in new sessions, in place of the protocol's.
      #[marks]
      #4 = tears

      # Other keys for what the screen does, by the words that `vigil keys` shows.
      #[keys]
      #graph = j

      """
  }
}
