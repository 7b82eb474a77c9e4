import Encoding
import Glibc

/// Reads sealed lines one after another until the bytes end or a line does not hold.
struct ChainReading<Record> {
  /// Judges a line's members against where the chain stands (nil at the start of a file).
  typealias Decode = (JSONObject, Chain?) throws(DamageCause) -> (record: Record, chain: Chain)

  private(set) var records: [Record] = []
  /// 64 digits a line.
  private(set) var hashes: [UInt8] = []
  private(set) var chain: Chain?
  /// Bytes through the last line that holds.
  private(set) var confirmedLength = 0
  private(set) var lacksLineFeed = false
  private(set) var tail = Tail.none
  /// Lines after damage that hold each for itself.
  private(set) var salvaged: [Record] = []

  private let linesBefore: Int
  private let detail: Detail
  private let decode: Decode

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from chain: Chain? = nil, linesBefore: Int = 0,
    detail: Detail = .everything, decode: @escaping Decode
  ) {
    self.chain = chain
    self.linesBefore = linesBefore
    self.detail = detail
    self.decode = decode
    read(bytes)
  }

  init(
    _ bytes: [UInt8], from chain: Chain? = nil, linesBefore: Int = 0,
    detail: Detail = .everything, decode: @escaping Decode
  ) {
    self = bytes.withUnsafeBufferPointer {
      Self($0, from: chain, linesBefore: linesBefore, detail: detail, decode: decode)
    }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    while confirmedLength < bytes.count {
      let rest = UnsafeBufferPointer(rebasing: bytes[confirmedLength...])
      guard let length = Self.lineLength(rest) else { return readTail(rest) }
      guard take(UnsafeBufferPointer(rebasing: rest[..<length])) else {
        return salvage(UnsafeBufferPointer(rebasing: rest[(length + 1)...]))
      }
      confirmedLength += length + 1
    }
  }

  private static func lineLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = bytes.baseAddress, let end = memchr(start, 0x0A, bytes.count) else {
      return nil
    }
    return UnsafeRawPointer(end) - UnsafeRawPointer(start)
  }

  /// Takes a whole line; false, with the reason in `tail`, when it does not hold.
  private mutating func take(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    do throws(DamageCause) {
      // A file's first line says what it goes on from in its data.
      let object = try Self.opened(line, chain == nil ? .everything : detail)
      let (record, next) = try decode(object, chain)
      records.append(record)
      hashes += next.hash.utf8
      chain = next
      return true
    } catch {
      refuse(error)
      return false
    }
  }

  /// Nothing proves the place of these lines in the chain any more, but each still says its own.
  private mutating func salvage(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard case .damage = tail else { return }
    for line in bytes.split(separator: 0x0A) {
      guard let object = try? Self.opened(UnsafeBufferPointer(rebasing: line), detail),
        let seq = object["seq"]?.integer, seq > 0, let previous = object["prev"]?.string,
        let decoded = try? decode(object, Chain(seq: seq - 1, hash: previous))
      else { continue }
      salvaged.append(decoded.record)
    }
  }

  private mutating func refuse(_ cause: DamageCause) {
    let line = linesBefore + records.count + 1
    if case .newerVersion(let version) = cause {
      tail = .newerVersion(line: line, version: version)
    } else {
      tail = .damage(line: line, cause)
    }
  }

  private static func opened(
    _ line: UnsafeBufferPointer<UInt8>, _ detail: Detail
  ) throws(DamageCause) -> JSONObject {
    guard line.count <= Seal.longestLine else { throw .tooLong(bytes: line.count) }
    guard Seal.isSealed(line) else { throw .noHash }
    guard Seal.holds(line) else { throw .badHash }
    let object = try read(line, detail).object
    guard let object, let version = object["v"]?.integer, version > 0 else {
      throw .badEnvelope("v")
    }
    guard version <= Seal.version else { throw .newerVersion(version) }
    return object
  }

  private static func read(
    _ line: UnsafeBufferPointer<UInt8>, _ detail: Detail
  ) throws(DamageCause) -> JSONValue {
    do throws(JSONError) {
      switch detail {
      case .everything: return try JSONValue(bytes: line)
      case .envelopes: return try JSONValue(bytes: line, emptying: "data")
      }
    } catch {
      throw .notJSON(error)
    }
  }

  /// Judges what follows the last line feed.
  private mutating func readTail(_ rest: UnsafeBufferPointer<UInt8>) {
    let nulls = rest.reversed().prefix { $0 == 0 }.count
    let line = UnsafeBufferPointer(rebasing: rest.dropLast(nulls))
    if Seal.containsSeal(line) {
      guard Seal.isSealed(line) else { return refuse(.bytesAfterHash) }
      guard take(line) else { return }
      confirmedLength += line.count
      lacksLineFeed = true
      if nulls > 0 { tail = .unfinished(bytes: nulls) }
    } else if line.count > Seal.longestLine {
      refuse(.tooLong(bytes: line.count))
    } else if Seal.mayBegin(line) {
      tail = .unfinished(bytes: rest.count)
    } else {
      refuse(.foreignBytes)
    }
  }
}
