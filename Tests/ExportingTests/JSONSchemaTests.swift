import Exporting
import SessionCore
import Testing

@Suite struct JSONSchemaTests {
  private static let hasJSONSchema = Python.has("jsonschema")

  /// Held to it strictly: a key that the schema doesn't name is found too.
  private static let validate = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    shared = [schema["$defs"]["item"], schema["$defs"]["statement"]["properties"]["was"]]
    def close(node):
        if isinstance(node, dict):
            if "allOf" in node: node["unevaluatedProperties"] = False
            elif "properties" in node and not any(node is one for one in shared):
                node["additionalProperties"] = False
            for value in node.values(): close(value)
        elif isinstance(node, list):
            for value in node: close(value)
    close(schema)
    errors = [(list(e.absolute_path), e.message[:300])
              for path in sys.argv[2:]
              for e in jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(path)))]
    print(errors[:20]); sys.exit(bool(errors))
    """

  @Test(
    "Exports are what the schema says",
    .enabled(if: hasJSONSchema, "needs python3 with jsonschema (pip install jsonschema)"))
  func validates() throws {
    var files = [(name: "schema.json", bytes: Array(JSONSchema.text.utf8))]
    for (place, session) in SampleSessions.all.enumerated() {
      let input = SampleSessions.input(session, processNotes: SampleSessions.processNotes)
      for (bits, options) in SampleSessions.allOptions.enumerated()
      where place == 0 || bits == 0 || bits == 15 {
        for file in ExportFormat.json.render(input, options) {
          files.append((name: "\(place)-\(bits).json", bytes: file.bytes))
        }
      }
    }
    #expect(files.count == 16 + 2 * (SampleSessions.all.count - 1) + 1)
    let result = try Python.run(Self.validate, files)
    #expect(result.status == 0, "\(result.output)")
  }
}
