import Encoding
import Exporting
import SessionCore
import Testing

@Suite("FHIR") struct FHIRTests {
  private func bundle(_ session: Session, _ mode: FHIRMode = .conditional) throws -> JSONValue {
    var options = ExportOptions()
    options.fhirMode = mode
    let files = ExportFormat.fhir.render(SampleSessions.input(session), options)
    return try JSONValue(text: String(decoding: try #require(files.first).bytes, as: UTF8.self))
  }

  private func resources(_ bundle: JSONValue, _ type: String) -> [JSONValue] {
    (bundle["entry"]?.array ?? []).compactMap { $0["resource"] }
      .filter { $0["resourceType"]?.string == type }
  }

  @Test(
    "Every reference leads to an entry, and no name is used twice", arguments: FHIRMode.allCases)
  func references(_ mode: FHIRMode) throws {
    for session in SampleSessions.all {
      let bundle = try bundle(session, mode)
      let entries = try #require(bundle["entry"]?.array)
      let names = entries.compactMap { $0["fullUrl"]?.string }
      #expect(names.count == entries.count)
      #expect(Set(names).count == names.count)
      let referred = Set(Self.strings("reference", in: bundle))
      #expect(referred.subtracting(names) == [])
      let identifiers = Self.strings("value", in: bundle)
      #expect(identifiers.allSatisfy { value in !names.contains("urn:uuid:" + value) })
    }
  }

  private static func strings(_ key: String, in json: JSONValue) -> [String] {
    switch json {
    case .array(let values): values.flatMap { strings(key, in: $0) }
    case .object(let object):
      object.members.flatMap { member in
        member.key == key && member.value.string != nil
          ? [member.value.string ?? ""] : strings(key, in: member.value)
      }
    default: []
    }
  }

  @Test("Conditional entries name themselves by identifier or tag, encoded as a whole")
  func conditions() throws {
    let bundle = try bundle(EverySession.session)
    for entry in try #require(bundle["entry"]?.array) {
      let type = try #require(entry["resource"]?["resourceType"]?.string)
      let condition = try #require(entry["request"]?["ifNoneExist"]?.string)
      let parameter = type == "Provenance" ? "_tag=" : "identifier="
      #expect(condition.hasPrefix(parameter))
      #expect(!condition.dropFirst(parameter.count).contains { "/:|= ".contains($0) })
      #expect(entry["request"]?["method"]?.string == "POST")
      #expect(entry["resource"]?["id"] == nil)
    }
  }

  @Test("Entries to create carry no condition; a document's carry no request and a front")
  func modes() throws {
    let created = try bundle(EverySession.session, .create)
    #expect((created["entry"]?.array ?? []).allSatisfy { $0["request"]?["ifNoneExist"] == nil })
    let document = try bundle(EverySession.session, .document)
    #expect(document["type"]?.string == "document")
    #expect(document["identifier"]?["value"]?.string != nil)
    let entries = try #require(document["entry"]?.array)
    #expect(entries.first?["resource"]?["resourceType"]?.string == "Composition")
    #expect(entries.allSatisfy { $0["request"] == nil })
    let listed = Set(Self.strings("reference", in: try #require(entries.first)))
    let missing = entries.dropFirst().filter { entry in
      let type = entry["resource"]?["resourceType"]?.string ?? ""
      return !["Practitioner"].contains(type) && !listed.contains(entry["fullUrl"]?.string ?? "")
    }
    #expect(missing.compactMap { $0["fullUrl"]?.string } == [])
  }

  @Test("Nothing is claimed that nobody observed")
  func nothing() throws {
    let empty = SessionBuilder(
      opened: Opened(
        client: "C-0001", careProtocol: CareProtocol(name: "minimal"), appVersion: "1.0.0"), by: nil
    )
    let types = Set(
      (try bundle(empty.session)["entry"]?.array ?? []).compactMap {
        $0["resource"]?["resourceType"]?.string
      })
    #expect(types == ["Patient", "Encounter", "DocumentReference", "Provenance"])
  }

  @Test("A correction and a withdrawal show in the status and have their trail")
  func trail() throws {
    let bundle = try bundle(SampleSessions.bedsideHour())
    let corrected = resources(bundle, "Observation").filter { $0["status"]?.string == "corrected" }
    #expect(corrected.count == 2)
    let provenances = resources(bundle, "Provenance")
    let activities = provenances.compactMap {
      $0["activity"]?["coding"]?.array?.first?["code"]?.string
    }
    #expect(activities.filter { $0 == "UPDATE" }.count == 1)
    #expect(activities.filter { $0 == "NULLIFY" }.count == 1)
    let update = provenances.first { Self.strings("code", in: $0).contains("UPDATE") }
    #expect(update?["target"]?.array?.count == 2)
    #expect(Self.strings("display", in: try #require(update)).contains { $0.contains("183/82") })
  }

  @Test("Each sign has its code and unit, and what wasn't taken says so")
  func codes() throws {
    let bundle = try bundle(EverySession.session)
    let observations = resources(bundle, "Observation")
    let pressure = try #require(
      observations.first { Self.strings("code", in: $0).contains("85354-9") })
    let components = try #require(pressure["component"]?.array)
    #expect(components[0]["valueQuantity"]?["code"]?.string == "mm[Hg]")
    #expect(components[1]["valueQuantity"] == nil)
    #expect(
      components[1]["dataAbsentReason"]?["coding"]?.array?.first?["code"]?.string
        == "not-performed")
    let oxygen = try #require(
      observations.first { Self.strings("code", in: $0).contains("59408-5") })
    #expect(Self.strings("code", in: oxygen).contains("2708-6"))
    #expect(Self.strings("code", in: oxygen).contains("asked-declined"))
  }

  @Test("Sessions of one patient share one patient in the bulk files")
  func bulk() throws {
    var second = SampleSessions.input(SampleSessions.bedsideHour(id: "2026-11-21-q4z8"))
    second.eventCount = 1
    let inputs = [SampleSessions.input(SampleSessions.bedsideHour()), second]
    let files = FHIRFiles.render(inputs, ExportOptions())
    func lines(_ name: String) throws -> [JSONValue] {
      let file = try #require(files.first { $0.name == name })
      return try String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
        .map { try JSONValue(text: String($0)) }
    }
    #expect(try lines("Patient.ndjson").count == 1)
    #expect(try lines("Encounter.ndjson").count == 2)
    let manifest = try #require(files.first { $0.name == "manifest.json" })
    let output = try JSONValue(text: String(decoding: manifest.bytes, as: UTF8.self))["output"]?
      .array
    for entry in try #require(output) {
      let name = try #require(entry["url"]?.string)
      let all = try lines(name)
      #expect(all.count == entry["count"]?.integer)
      #expect(Set(all.compactMap { $0["id"]?.string }).count == all.count)
    }
  }
}
