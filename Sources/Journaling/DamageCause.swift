package import Encoding

/// Why a line of a sealed file does not hold.
package enum DamageCause: Error, Hashable, Sendable {
  case tooLong(bytes: Int)
  /// Bytes at the end of the file that no line begins with.
  case foreignBytes
  case noHash
  case badHash
  /// Something follows a whole line where its line feed should be.
  case bytesAfterHash
  case notJSON(JSONError)
  /// The key is missing or its value of the wrong kind.
  case badEnvelope(String)
  case newerVersion(Int)
  case wrongSession(String)
  case badSeq(expected: Int, found: Int)
  case badPrevious
  case recordedDecreased(from: Int, to: Int)
  /// The file is shorter than what was read from it before.
  case cutShort(bytes: Int)

  /// What does not hold, for a person.
  package var message: String {
    switch self {
    case .tooLong(let bytes): "it is longer than a line may be (\(bytes) bytes)"
    case .foreignBytes: "it does not begin as a line does"
    case .noHash: "it does not end in a hash"
    case .badHash: "its bytes do not match its hash: it was changed after it was saved"
    case .bytesAfterHash: "something stands between its end and the end of the line"
    case .notJSON(let error): "it is \(error.message)"
    case .badEnvelope(let key): "\"\(key)\" is missing or of the wrong kind"
    case .newerVersion(let version): "it was written in version \(version) of the format"
    case .wrongSession(let session): "it belongs to session \(session)"
    case .badSeq(let expected, let found):
      "it is number \(found) where \(expected) is due: a line was removed, added or moved"
    case .badPrevious: "it does not follow the line before: a line was replaced"
    case .recordedDecreased(let from, let to):
      "it was recorded before the line above it (\(to) ms after \(from) ms)"
    case .cutShort(let bytes): "\(bytes) bytes that were there before are gone"
    }
  }
}
