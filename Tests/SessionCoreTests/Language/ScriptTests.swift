import Testing

@testable import SessionCore

/// The three sessions that the screen was designed for, key by key as commands.
@Suite("The sessions the screen was designed for")
struct ScriptTests {
  typealias Step = (minute: Double, line: String)

  private func played(_ bench: Bench, _ steps: [Step]) throws -> Bench {
    var bench = bench
    for step in steps {
      bench.minute = step.minute
      do {
        try bench.type(step.line)
      } catch let error as EntryError {
        Issue.record("“\(step.line)” was refused: \(error.words)")
      }
    }
    return bench
  }

  @Test func lozengeWithABooster() throws {
    var bench = Bench {
      $0.careProtocol = Story.embedded("sl-kap")
      $0.weightKilograms = Amount(72)
    }
    bench = try played(
      bench,
      [
        (28, "122/78 68 98 baseline"), (35, "intention to meet my grief"),
        (42, "d 100mg sl hold 12m"), (54.1, "h spit"), (57, "136/84 76 98"), (57.1, "e none"),
        (62, "d 50mg sl hold 12m"), (62.4, "p journey"), (66, "4"), (68, "."), (69, "e n 2"),
        (70, "q It is warm and I am very small and it is all right."), (72, "166/104 92 97"),
        (73, "a r"), (74, "h spit"), (78, "168/106 94 97"),
        (79, "a c Dr Lin reached order “wait, recheck 10”"),
        (81, "i ondansetron 4mg odt by prescriber for nausea"), (95, "e n 0"),
        (95.1, "-3 n asked for water"), (105, "p"), (106, "m her hand on her heart"),
        (140, "128/80 72 98"), (141, "t granted"), (165, "ready"), (166, "end"), (167, "close"),
      ])
    let course = bench.session.course
    #expect(course.totalMilligrams == Amount(150) && course.runningHolds.isEmpty)
    #expect(course.experiences.map(\.name) == ["tears"])
    #expect(course.episodes.map(\.worstGrade) == [2] && course.openEpisodes.isEmpty)
    #expect(course.phases.map(\.name) == ["arrival", "dosing", "journey", "return"])
    #expect(course.alerts.open.isEmpty && course.openMoments.isEmpty)
    let linked = bench.session.entries.compactMap { entry -> Int? in
      if case .intervention(let done) = entry.body { done.effect } else { nil }
    }
    #expect(linked == course.episodes.map(\.seq))
    #expect(bench.session.entries.filter(\.isLate).count == 1)
    #expect(bench.session.isClosed)
  }

  @Test func infusionStoppedEarly() throws {
    var bench = Bench {
      $0.careProtocol = Story.embedded("iv-40")
      $0.route = .intravenous
    }
    bench = try played(
      bench,
      [
        (10, "148/88 70 98 baseline"), (22, "a p by Dr Lin because repeat 138/84"),
        (30, "d 36mg iv over 40m"), (35, "130/80 72 98"), (50, "134/82 74 97"), (54, "o2 91"),
        (54.2, "s91"), (55, "h stop"), (56, "s90"), (56.5, "s92"), (56.9, "s93"),
        (57, "a c Dr Lin reached"), (58, "a c Dr Lin reached order \"O2 2 L, no restart\""),
        (58.5, "i oxygen 2 L nasal by RL"), (62, "infusion given 23mg"), (65, "132/84 88 96"),
      ])
    let course = bench.session.course
    #expect(course.doses.map(\.steps.count) == [2])
    #expect(course.alerts.open.isEmpty && course.alerts.cards.isEmpty)
    #expect(course.decisions.map(\.decision.kind) == [.proceed, .called, .called])
    #expect(course.alerts.all.contains { $0.level == .urgent && $0.sign == .spo2 })
  }

  @Test func esketamineInThreeRooms() throws {
    var bench = Bench {
      $0.careProtocol = Story.embedded("spravato")
      $0.route = .esketamine
    }
    bench = try played(
      bench,
      [
        (0, "d 28mg lot 7A31 expires 2027-03"), (5, "d 28mg lot 7A31 expires 2027-03"),
        (10, "d 28mg lot 7A31 expires 2027-03"), (41, "172/96 88 97"), (65, "by KM"),
        (80, "s dissociation 4"), (80.5, "x promote dissociation"), (95, "ready"),
        (120, "130/80 76 98"), (121, "end"),
      ])
    let course = bench.session.course
    #expect(course.totalMilligrams == Amount(84))
    #expect(course.doses.allSatisfy { $0.dose.route == "esketamine" && $0.dose.lot == "7A31" })
    #expect(course.openEpisodes.map(\.name) == ["dissociation"])
  }
}
