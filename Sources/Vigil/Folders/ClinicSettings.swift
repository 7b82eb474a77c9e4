internal import Encoding
internal import Interface

/// What the clinic set once for all its sessions.
struct ClinicSettings: Hashable, Sendable {
  /// The file they were read from.
  let path: String
  var theme: String?
  var by: String?
  var prescriber: String?
  var site: String?
  var careProtocol: String?
  var exportFormat: String?
  /// Where `export` on the screen writes; else the current folder.
  var exportFolder: String?
  /// The address under which FHIR exports name what is the clinic's own.
  var fhirBase: String?
  /// Which countdowns move by the minute alone.
  var still: String?
  /// Minutes without a key after which the screen goes dark by itself.
  var darkAfter: String?
  /// Where a session goes on when its own folder fails.
  var secondFolder: String?
  /// A word typed in an entry line, and what stands in its place.
  var abbreviations: [String: String] = [:]
  /// Marks by their digit, in place of the protocol's.
  var marks: [Int: String] = [:]
  /// Other keys for actions, as the settings say.
  var rebindings: [KeyRebinding] = []
  /// What could not be used.
  var errors: [ClinicSettingsError] = []

  /// One setting: its key, how it is told to people, and where its value goes.
  struct Setting: Sendable {
    let key: String
    let example: String
    let summary: String
    let choices: [String]
    let place: any WritableKeyPath<ClinicSettings, String?> & Sendable
    /// What any other value is told; nil when all will do.
    var wanted: String?
    var isUsable: @Sendable (String) -> Bool = { _ in true }

    init(
      _ key: String, _ place: any WritableKeyPath<ClinicSettings, String?> & Sendable,
      example: String,
      choices: [String] = [], _ summary: String
    ) {
      self.key = key
      self.place = place
      self.example = example
      self.choices = choices
      self.summary = summary
    }
  }
}

extension ClinicSettings {
  /// The keys of the screen; a conflict names both lines and nothing starts.
  func keyTable() throws(Failure) -> KeyTable {
    for error in errors {
      if case .badText(let text) = error.cause, case .repeatedKey(_, _) = text.cause {
        throw Failure(error.message)
      }
    }
    do throws(KeyConflict) {
      return try KeyTable.standard.rebound(rebindings)
    } catch {
      throw Failure("\(path), \(error.words)")
    }
  }
}
