import Drawing
import Testing
import Themes

@Suite("What a theme must be to the eye")
struct ThemeLegibilityTests {
  /// The themes whose colours are known: all but the one that has none.
  private static let coloured = ThemeCatalog.names.filter { $0 != "monochrome" }

  /// Ink that may be quiet; everything else is read at a glance.
  private static let quiet: Set<Role> = [
    .dim, .label, .ghost, .footer, .withdrawn, .barToCome, .chartLimit, .chartSecondLine, .saved,
  ]

  private func theme(_ name: String) throws -> Theme { try ThemeCatalog.load(name).theme }

  /// Ink and paper as they meet the eye at a depth.
  private func seen(
    _ style: Style, on ground: Color, _ depth: ColorDepth = .trueColor
  ) throws -> (ink: RGB, paper: RGB) {
    let style = style.resolved(for: depth, ground: ground)
    let ink = try #require(style.foreground.components)
    let paper = try #require(style.background?.components)
    return style.reverse ? (paper, ink) : (ink, paper)
  }

  @Test(arguments: coloured)
  func everyRoleStandsOutFromItsGround(name: String) throws {
    let theme = try theme(name)
    for role in Role.allCases {
      let (ink, paper) = try seen(theme.style(of: role), on: theme.ground)
      let floor = name == "high-contrast" ? 7 : Self.quiet.contains(role) ? 3 : 4.5
      let contrast = ink.contrast(with: paper)
      #expect(contrast >= floor, "\(name): \(role) has \(contrast), wanted \(floor)")
    }
  }

  @Test(arguments: coloured, [ColorDepth.indexed256, .ansi16, .ansi8])
  func everyRoleIsReadableWithFewerColours(name: String, depth: ColorDepth) throws {
    let theme = try theme(name)
    for role in Role.allCases {
      let (ink, paper) = try seen(theme.style(of: role), on: theme.ground, depth)
      let contrast = ink.contrast(with: paper)
      #expect(contrast >= 2.4, "\(name) at \(depth): \(role) has \(contrast)")
    }
  }

  /// A band, a chosen line or NOT SAVED stay blocks at every depth.
  @Test(arguments: ThemeCatalog.names, ColorDepth.allCases)
  func groundsOfTheirOwnStayVisible(name: String, depth: ColorDepth) throws {
    let theme = try theme(name)
    let ground = Style().resolved(for: depth, ground: theme.ground).background
    for role in [Role.band, .urgentBand, .urgent, .selection, .simulation, .unsaved] {
      let style = theme.style(of: role).resolved(for: depth, ground: theme.ground)
      #expect(style.reverse != (style.background != ground), "\(name) at \(depth): \(role)")
    }
  }

  /// The levels differ in weight, not in colour alone, whoever looks and however many colours.
  @Test(arguments: ThemeCatalog.names, ColorDepth.allCases)
  func levelsDifferInWeight(name: String, depth: ColorDepth) throws {
    let theme = try theme(name)
    let weights = [Role.body, .note, .caution, .urgent].map { role in
      let style = theme.style(of: role).resolved(for: depth, ground: theme.ground)
      let ground = Style().resolved(for: depth, ground: theme.ground).background
      let isBlock = style.reverse || style.background != ground
      return [style.bold, style.underline, isBlock]
    }
    #expect(Set(weights).count == 4, "\(name) at \(depth): \(weights)")
  }

  @Test(arguments: ThemeCatalog.names, ColorDepth.allCases)
  func theLadderClimbs(name: String, depth: ColorDepth) throws {
    let theme = try theme(name)
    let styles = [Role.body, .now, .band, .urgentBand].map {
      theme.style(of: $0).resolved(for: depth, ground: theme.ground)
    }
    #expect(Set(styles).count == 4, "\(name) at \(depth) has two steps alike")
    #expect(styles[1].bold, "now is bolder than body")
    // Of eight colours bold is a bright one, which black ink must not be.
    guard depth != .ansi8 else { return }
    #expect(styles[3].bold && !styles[2].bold, "urgent is bolder than the band")
  }

  @Test(arguments: coloured, RGB.Vision.allCases)
  func bandsAreToldApartByAllEyes(name: String, vision: RGB.Vision) throws {
    let theme = try theme(name)
    let paper = try [Role.body, .band, .urgentBand].map {
      try seen(theme.style(of: $0), on: theme.ground).paper.seen(with: vision)
    }
    #expect(paper[2].contrast(with: paper[0]) >= 3, "\(name): the urgent band sinks")
    #expect(paper[2].contrast(with: paper[1]) >= 1.8, "\(name): the bands look alike")
    #expect(paper[1].contrast(with: paper[0]) >= 1.08, "\(name): the band sinks")
  }

  @Test(arguments: coloured, RGB.Vision.allCases)
  func crossedValuesStayReadableToAllEyes(name: String, vision: RGB.Vision) throws {
    let theme = try theme(name)
    for role in [Role.note, .caution, .urgent, .question, .refusal, .unsaved, .privateNote] {
      let (ink, paper) = try seen(theme.style(of: role), on: theme.ground)
      let contrast = ink.seen(with: vision).contrast(with: paper.seen(with: vision))
      #expect(contrast >= 3, "\(name): \(role) has \(contrast) with \(vision)")
    }
  }

  @Test(arguments: [("ember", 0.040), ("night", 0.032), ("dusk", 0.075), ("colour-blind", 0.060)])
  func aDarkThemeStaysDark(name: String, ceiling: Double) throws {
    let light = try light(of: SampleScreen.canvas, in: theme(name))
    #expect(light <= ceiling, "the fullest screen shines with \(light) of a white one")
    #expect(light >= ceiling / 3, "the ceiling is too far away to hold anything")
  }

  /// The clock ticks in the look that the terminal is in anyway, which costs a few bytes a second.
  @Test(arguments: ThemeCatalog.names)
  func theClockLooksLikeBody(name: String) throws {
    let theme = try theme(name)
    #expect(theme.style(of: .clock) == theme.style(of: .body))
  }

  @Test func sixteenKeepsToItsColours() throws {
    let theme = try theme("sixteen")
    for style in theme.styles.values {
      for color in [style.foreground, style.background].compactMap(\.self) {
        guard case .indexed(0..<16) = color else {
          Issue.record("\(color) is none of the sixteen")
          continue
        }
      }
    }
  }

  @Test func monochromeHasNoColours() throws {
    let theme = try theme("monochrome")
    for style in theme.styles.values {
      #expect(style.foreground == .default && style.background == nil)
    }
  }

  @Test func onlyDaylightIsLight() throws {
    #expect(try ThemeCatalog.names.filter { try theme($0).isLight } == ["daylight"])
  }

  /// The mean luminance of a screen; a letter lights about a sixth of its cell.
  private func light(of canvas: Canvas, in theme: Theme) throws -> Double {
    var sum = 0.0
    for row in 0..<canvas.rows {
      for cell in canvas.cells(row: row) {
        let (ink, paper) = try seen(theme.style(of: cell.role), on: theme.ground)
        let share: [String: Double] = [" ": 0, "█": 1, "▀": 0.5, "▄": 0.5, "▌": 0.5]
        let lit = share[cell.text] ?? 0.16
        sum += lit * ink.luminance + (1 - lit) * paper.luminance
      }
    }
    return sum / Double(canvas.rows * canvas.columns)
  }
}
