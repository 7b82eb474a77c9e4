import Foundation
import TestSupport
import Testing

@Suite("Exports of the hour")
struct ExportTests {
  private let home: Home

  init() throws {
    home = try Home()
    _ = try home.simulate(Hour.script)
  }

  private func json() throws -> [String: Any] {
    let outcome = try home.run("export", "hour", "--format", "json", "--output", "-")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  private func items(_ key: String) throws -> [[String: Any]] {
    try #require(try json()[key] as? [[String: Any]])
  }

  @Test(arguments: ["text", "markdown", "json"])
  func areTheSameBytesTwice(format: String) throws {
    let one = try home.run("export", "hour", "--format", format, "--output", "one")
    let other = try home.run("export", "hour", "--format", format, "--output", "other")
    #expect(one.status == 0 && other.status == 0)
    let folder = URL(filePath: home.path)
    let bytes = try Data(contentsOf: folder.appending(path: "one"))
    #expect(!bytes.isEmpty)
    #expect(try bytes == Data(contentsOf: folder.appending(path: "other")))
  }

  @Test func holdTheCautionWithItsLimitAndItsDecisions() throws {
    let alerts = try items("alerts")
    #expect(alerts.count == 4, "two signs, two readings")
    #expect(alerts.allSatisfy { $0["level"] as? String == "caution" })
    #expect(alerts.allSatisfy { $0["decision"] is [String: Any] })
    #expect(alerts.map { $0["sustained"] as? Bool } == [false, false, true, true])
    #expect(alerts.allSatisfy { $0["clearedAt"] is String })
  }

  @Test func holdTheNauseaFromOnsetToResolution() throws {
    let nausea = try #require(try items("effects").first)
    #expect(nausea["name"] as? String == "nausea")
    #expect(nausea["onsetAt"] is String && nausea["resolvedAt"] is String)
    let grades = try #require(nausea["grades"] as? [[String: Any]])
    #expect(grades.map { $0["grade"] as? Int } == [2, 0])
    let intervention = try #require(try items("interventions").first)
    #expect(intervention["for"] as? Int == grades.first?["id"] as? Int)
  }

  @Test func markTheWithdrawnAndTheLateNote() throws {
    let notes = try items("notes")
    let withdrawn = notes.filter { $0["withdrawn"] as? Bool == true }
    #expect(withdrawn.map { $0["text"] as? String } == ["wrong room"])
    let late = notes.filter { $0["late"] as? Bool == true }
    #expect(late.map { $0["text"] as? String } == ["asked for water"])
    #expect(late.first?["at"] as? String != late.first?["recordedAt"] as? String)
    #expect(notes.filter { $0["kind"] as? String == "quote" }.count == 1)
  }

  @Test func sayWhatTheyAre() throws {
    #expect(try json()["simulation"] as? Bool == true)
    let note = try home.run("export", "hour", "--output", "-").output
    for words in ["SIMULATION", "C-0412", "166/104", "nausea", "It is warm", "Dr Lin"] {
      #expect(note.contains(words), "the note should say \(words)")
    }
  }

  @Test func neverGoOverAFileUnlessTold() throws {
    #expect(try home.run("export", "hour").status == 0)
    let again = try home.run("export", "hour")
    #expect(again.status == 1)
    #expect(again.complaint.contains("--force"))
    #expect(try home.run("export", "hour", "--force").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path).sorted()
    #expect(names == ["hour.txt", "vigil"], "no temporary file may stay behind")
  }

  @Test func makeAFolderOfEverything() throws {
    #expect(try home.run("export", "hour", "--format", "all", "--output", "out").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path + "/out")
    #expect(Set(["hour.txt", "hour.md", "hour.json"]).isSubset(of: Set(names)))
    #expect(try home.run("export", "hour", "--format", "all", "--output", "out").status == 1)
    #expect(try home.run("export", "hour", "--format", "all", "--output", "-").status == 2)
  }

  @Test func leaveNoClearFileWhenTheyCanNotBeEncrypted() throws {
    let outcome = try home.run("export", "hour", "--encrypt-to", "nobody@example.invalid")
    #expect(outcome.status == 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(!names.contains { $0.hasPrefix("hour") }, "\(names)")
  }

  private func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home.path + "/" + folder).sorted()
  }

  @Test func giveEveryFormOfSeveralFilesItsOwnFolder() throws {
    for format in ["csv", "ndjson", "all"] {
      let outcome = try home.run("export", "hour", "--format", format)
      #expect(outcome.status == 0, "\(outcome.complaint)")
    }
    #expect(try names() == ["hour-csv", "hour-ndjson", "hour-packet", "vigil"])
    #expect(try names("hour-csv") == ["hour.events.csv", "hour.vitals.csv"])
    let again = try home.run("export", "hour", "--format", "csv")
    #expect(again.status == 1 && again.complaint.contains("--force"))
    #expect(try home.run("export", "hour", "--format", "csv", "--force").status == 0)
  }

  @Test func takeAllSessionsButSimulationsTogether() throws {
    let none = try home.run("export", "--all")
    #expect(none.status == 1, "the hour is a simulation")
    for client in ["C-1", "C-1", "C-2"] {
      let made = try home.run(
        "new", client, "--route", "sl", "--by", "RL", "--linear", input: "122/78 68 98\n")
      #expect(made.status == 0, "\(made.complaint)")
    }
    #expect(try home.run("export", "--all", "--format", "text").status == 2)
    #expect(try home.run("export", "hour", "--all").status == 2)
    #expect(try home.run("export").status == 2)
    let outcome = try home.run("export", "--all")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    func lines(_ name: String) throws -> Int {
      let path = home.path + "/sessions-ndjson/" + name
      return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").count
    }
    #expect(try lines("Encounter.ndjson") == 3)
    #expect(try lines("Patient.ndjson") == 2, "a patient of two sessions stands there once")
  }

  @Test func nameWhatIsTheClinicsUnderItsAddress() throws {
    let folder = home.path + "/vigil/config"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func bundle(_ setting: String) throws -> Spawned {
      try setting.write(toFile: folder + "/vigil.conf", atomically: true, encoding: .utf8)
      return try home.run("export", "hour", "--format", "fhir", "--output", "-")
    }
    let own = try bundle("fhir-base = https://clinic.example.org/fhir\n")
    #expect(own.output.contains("\"https://clinic.example.org/fhir/identifier/client\""))
    #expect(!own.output.contains("https://vigil.example"))
    for wrong in ["https://clinic.example.org/fhir/", "clinic", "https://", "https://a b"] {
      let outcome = try bundle("fhir-base = \(wrong)\n")
      #expect(outcome.output.contains("\"https://vigil.example/fhir/identifier/client\""))
      let said = try home.run("info")
      #expect((said.output + said.complaint).contains("fhir-base"), "\(wrong)")
    }
  }
}
