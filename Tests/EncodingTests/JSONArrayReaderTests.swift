import Testing

@testable import Encoding

@Suite("Arrays of known kinds")
struct JSONArrayReaderTests {
  private struct Values: Equatable {
    var text: String
    var number: Int
    var last: Int?
    var isSo: Bool
  }

  private func read(_ text: String) throws(JSONError) -> Values {
    let bytes = Array(text.utf8)
    let result: Result<Values, JSONError> = bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(JSONError) in
        var reader = try JSONArrayReader(bytes)
        let values = try Values(
          text: reader.readString(), number: reader.readInteger(), last: reader.readIntegerIfAny(),
          isSo: reader.readBool())
        try reader.readEnd()
        return values
      }
    }
    return try result.get()
  }

  @Test func readsWhatIsExpected() throws {
    #expect(
      try read(#"["a\t\"é",-3,null,false]"#)
        == Values(text: "a\t\"é", number: -3, last: nil, isSo: false))
    #expect(
      try read(" [ \"\" , 9223372036854775807 , 20800 , true ] \n")
        == Values(text: "", number: .max, last: 20_800, isSo: true))
  }

  @Test(arguments: [
    "", "[", "]", "[]", "{}", "null", #"["a",1,2,true"#, #"["a",1,2,true,]"#, #"["a",1,2,true,3]"#,
    #"["a",1,2]"#, #"["a",1,2,]"#, #"["a",1,2,null]"#, #"["a",1,"2",true]"#, #"["a",1.5,2,true]"#,
    #"["a",9223372036854775808,2,true]"#, #"["a",true,2,true]"#, #"[a,1,2,true]"#,
    #"[null,1,2,true]"#, #"["a",1,nul,true]"#, #"["a",1,2,tru]"#, #"["a" 1,2,true]"#,
    #"["a",1,2,true]]"#, #"["a",1,2,true] x"#, "[\"\u{1}\",1,2,true]",
  ])
  func refusesWhatIsNot(text: String) {
    #expect(throws: JSONError.self) { try read(text) }
  }

  /// What it takes, the strict reader takes too.
  @Test(arguments: [
    #"["a",1,2,true]"#, #"["a",-0,2,true]"#, #"["a",01,2,true]"#, #"["\ud800",1,2,true]"#,
  ])
  func isAsStrict(text: String) {
    #expect((try? read(text)) == nil || (try? JSONValue(text: text)) != nil)
  }
}
