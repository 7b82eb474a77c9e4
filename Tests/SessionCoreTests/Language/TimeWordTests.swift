import Encoding
import Testing

@testable import SessionCore

@Suite("A time word")
struct TimeWordTests {
  /// 14:32:30 on the wall, 90 minutes after a first dose at 13:02:30.
  private func bench() throws -> Bench {
    var bench = Bench()
    bench.minute = 2.5
    try bench.type("dose 100mg sl")
    bench.minute = 92.5
    return bench
  }

  static let times: [(line: String, minute: Double, text: String)] = [
    ("-3 n asked for water", 89.5, "asked for water"),
    ("n -3 asked for water", 89.5, "asked for water"),
    ("-3m n x", 89.5, "x"), ("-90s n x", 91, "x"), ("-1h n x", 32.5, "x"),
    ("-2h n x", -27.5, "x"), ("-15h n x", -807.5, "x"),
    ("@14:32 n x", 92, "x"), ("@14:32:10 n x", 92 + 10.0 / 60, "x"), ("@now n x", 92.5, "x"),
    ("@9:05 n x", -235, "x"), ("n @13:00 x", 0, "x"), ("@1:00 n x", -720, "x"),
    ("T+20 n x", 22.5, "x"), ("t+20 n x", 22.5, "x"), ("T-10 n x", -7.5, "x"),
    ("n T+90 x", 92.5, "x"),
    ("n @now -3 mmHg since the last", 92.5, "-3 mmHg since the last"),
    ("-3 n -1 x", 89.5, "-1 x"), ("n -1", 92.5, "-1"), ("n --version", 92.5, "--version"),
    ("n @home", 92.5, "@home"), ("n @14:32", 92.5, "@14:32"), ("n -3days x", 92.5, "-3days x"),
    ("n -0 x", 92.5, "-0 x"), ("n @25:00 x", 92.5, "@25:00 x"), ("n @14:60 x", 92.5, "@14:60 x"),
    ("n T+ x", 92.5, "T+ x"), ("n -123456 x", 92.5, "-123456 x"),
  ]

  @Test(arguments: times)
  func movesTheObservation(line: String, minute: Double, text: String) throws {
    let understanding = try bench().understood(line)
    #expect(understanding.events.map(\.t) == [Int(minute * 60_000)])
    #expect(understanding.events.map(\.body) == [.note(Note(kind: .note, text: text))])
    #expect(understanding.t == Int(minute * 60_000))
  }

  static let refused: [(line: String, cause: EntryError.Cause)] = [
    ("@14:33 n x", .futureTime), ("@23:59 n x", .futureTime), ("T+91 n x", .futureTime),
    ("@0:59 n x", .beforeOpening), ("-3", .timeAlone), ("@now", .timeAlone),
  ]

  @Test(arguments: refused)
  func isRefused(line: String, cause: EntryError.Cause) throws {
    #expect(try bench().refusal(of: line)?.cause == cause)
    #expect(Bench().refusal(of: "T+3 n x")?.cause == .noFirstDose)
  }

  @Test func standsBeforeEveryFormOfVitals() throws {
    for line in ["-3 128/82", "-3 v 128/82", "v -3 128/82", "-3 s91", "-3 o2 91", "-3 4", "-3 ."] {
      #expect(try bench().understood(line).t == Int(89.5 * 60_000), "line: \(line)")
    }
  }

  @Test func keepsTheTypedLineOnlyWhereTheTextIsNotTheEntry() throws {
    #expect(try bench().understood("n x").events[0].line == nil)
    #expect(try bench().understood("n -1").events[0].line == nil)
    #expect(try bench().understood(" -3 n x ").events[0].line == "-3 n x")
    #expect(try bench().understood("v 128/82").events[0].line == "v 128/82")
    #expect(try bench().understood("o").events[0].line == "o")
  }

  @Test func makesAnEntryLateOnlyWhenItMeansThePast() {
    for line in ["-3 n x", "n -3 x", "@14:32 n x", "T+1 v 128/82", "h @14:14 spit", "-3 4"] {
      #expect(TimeWord.stands(in: line), "line: \(line)")
    }
    for line in ["n -3", "@now n x", "n @now x", "n x -3", "128/82", "", "blorp -3 x", "'-3 x"] {
      #expect(!TimeWord.stands(in: line), "line: \(line)")
    }
  }

  @Test func crossesMidnight() throws {
    var bench = Bench()
    bench.minute = 11 * 60 + 10
    #expect(try bench.understood("@23:50 n x").t == (10 * 60 + 50) * 60_000)
  }
}
