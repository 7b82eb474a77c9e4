import Encoding
import SessionCore

/// A whole journal, sealed line by line as the file is.
enum FuzzJournal {
  static let bytes: [UInt8] = {
    var previous = String(repeating: "0", count: 64)
    var bytes: [UInt8] = []
    let session = FuzzSession.session
    for entry in session.entries {
      let event = entry.event
      let start =
        #"{"v":1,"session":"2026-11-20-k7f3","seq":\#(event.seq),"type":"\#(event.body.type)","#
        + #""t":\#(event.t),"recorded":\#(event.recorded),"wall":"\#(event.wall.iso8601)","#
        + #""by":"RL","via":"line","data":\#(event.body.data.text),"prev":"\#(previous)""#
      previous = SHA256.hexadecimal(Array(start.utf8))
      bytes += Array(#"\#(start),"hash":"\#(previous)"}"#.utf8) + [0x0A]
    }
    return bytes
  }()
}
