import Encoding

extension JournalLine {
  /// The members ahead of `prev` and `hash`, in the order that the format fixes.
  var envelope: JSONObject {
    var object: JSONObject = [
      "v": .integer(version), "session": .string(session), "seq": .integer(seq),
      "type": .string(type), "t": .integer(t), "recorded": .integer(recorded),
      "wall": .string(wall.iso8601),
    ]
    object.set("by", by.map(JSONValue.string))
    object.set("via", .string(via))
    object.set("data", .object(data))
    return object
  }

  init(envelope: JSONObject) throws(DamageCause) {
    func required<Value>(_ key: String, _ value: (JSONValue) -> Value?) throws(DamageCause)
      -> Value
    {
      guard let found = envelope[key].flatMap(value) else { throw .badEnvelope(key) }
      return found
    }
    self.init(
      version: try required("v", \.integer), session: try required("session", \.string),
      seq: try required("seq", \.integer), type: try required("type", \.string),
      t: try required("t", \.integer), recorded: try required("recorded", \.integer),
      wall: try required("wall") { $0.string.flatMap(WallTime.init(iso8601:)) },
      by: try envelope["by"].map { (_) throws(DamageCause) in try required("by", \.string) },
      via: try required("via", \.string), data: try required("data", \.object))
  }

  /// Judges a line of a journal; nil for the session takes the one that the first line names.
  static func decoded(_ object: JSONObject, after chain: Chain?, session: String?)
    throws(DamageCause) -> (record: JournalLine, chain: Chain)
  {
    let line = try JournalLine(envelope: object)
    if let session, session != line.session { throw .wrongSession(line.session) }
    var before = chain ?? .start
    if chain == nil, let continued = Continuation(line.data["continues"]) {
      before = Chain(seq: continued.lastSeq, hash: continued.lastHash)
    }
    try before.check(seq: line.seq, previous: object["prev"]?.string)
    guard line.recorded >= before.recorded else {
      throw .recordedDecreased(from: before.recorded, to: line.recorded)
    }
    guard let hash = object["hash"]?.string else { throw .badEnvelope("hash") }
    return (line, Chain(seq: line.seq, hash: hash, recorded: line.recorded))
  }
}
