import Drawing
import Testing

@Suite("Reading themes")
struct ThemeTests {
  private func loaded(
    _ name: String, _ files: [String: String]...
  ) throws(ThemeError) -> Theme.Loaded {
    try Theme.load(name, from: files.map { files in { files[$0].map { Array($0.utf8) } } })
  }

  @Test func readsInkGroundAndWeight() throws {
    let result = try loaded(
      "x",
      [
        "x": """
        ground = #000000   # black
        body = 208
        urgentBand = #000000 on bright-red bold underline
        quote = yellow italic dim reverse # her words
        """
      ])
    #expect(result.warnings.isEmpty)
    #expect(result.theme.ground == .rgb(.black))
    #expect(result.theme.style(of: .body) == Style(foreground: .indexed(208)))
    let band = result.theme.style(of: .urgentBand)
    #expect(band.background == .indexed(9))
    #expect(band.bold && band.underline && !band.reverse)
    let quote = result.theme.style(of: .quote)
    #expect(quote.italic && quote.dim && quote.reverse && !quote.bold)
  }

  @Test(arguments: [
    ("glow = red", "theme x, line 1: \"glow\" is no role; `vigil themes show ember` lists them"),
    ("\nbody = fluo", "line 2: \"fluo\" is no colour"), ("body =", "\"\" is no colour"),
    ("body = red on", "\"\" is no colour"), ("body = red on mud", "\"mud\" is no colour"),
    ("body = red shiny", "\"shiny\" is no weight"), ("ground = mud", "\"mud\" is no colour"),
    ("[dark]\nbody = red", "[dark] is passed over"), ("body red", "theme x, line 1: \"body red\""),
    ("body = red\u{0}", "NUL"),
  ])
  func namesWhatItCannotRead(text: String, words: String) throws {
    let result = try loaded("x", ["x": text])
    #expect(result.warnings.count == 1)
    #expect(result.warnings.first?.message.contains(words) == true, "\(result.warnings)")
  }

  @Test func inheritsWhatItDoesNotSet() throws {
    let files = [
      "a": "inherits = b\nbody = red", "b": "inherits = c\nbody = blue\ndim = 8",
      "c": "ground = white\nlabel = 9",
    ]
    let theme = try loaded("a", files).theme
    #expect(theme.name == "a")
    #expect(theme.ground == .indexed(7))
    #expect(theme.style(of: .body).foreground == .indexed(1))
    #expect(theme.style(of: .dim).foreground == .indexed(8))
    #expect(theme.style(of: .label).foreground == .indexed(9))
  }

  @Test func aUsersThemeMayChangeOneOfTheSameName() throws {
    let theme = try loaded(
      "ember", ["ember": "inherits = ember\nbody = red"], ["ember": "body = blue\ndim = 8"]
    ).theme
    #expect(theme.style(of: .body).foreground == .indexed(1))
    #expect(theme.style(of: .dim).foreground == .indexed(8))
  }

  @Test func refusesCircles() {
    #expect(throws: ThemeError.cycle(["a", "b", "a"])) {
      try loaded("a", ["a": "inherits = b", "b": "inherits = a"])
    }
    #expect(throws: ThemeError.unknown("a", wantedBy: "a")) {
      try loaded("a", ["a": "inherits = a"])
    }
    #expect(throws: ThemeError.unknown("b", wantedBy: "a")) {
      try loaded("a", ["a": "inherits = b"])
    }
    #expect(throws: ThemeError.unknown("a", wantedBy: nil)) { try loaded("a", [:]) }
    #expect(ThemeError.cycle(["a", "b", "a"]).message.contains("a → b → a"))
    #expect(ThemeError.unknown("a", wantedBy: nil).message.contains("vigil themes"))
    #expect(ThemeError.unknown("b", wantedBy: "a").message.contains("inherits \"b\""))
  }

  @Test func rolesThatAreNotSetKeepTheirWeight() {
    let body = Style(foreground: .indexed(3))
    let theme = Theme(name: "x", ground: .default, styles: [.body: body])
    #expect(theme.style(of: .dim) == body)
    #expect(theme.style(of: .urgentBand).reverse && theme.style(of: .urgentBand).bold)
    #expect(theme.style(of: .band).reverse && !theme.style(of: .band).bold)
    #expect(theme.style(of: .caution) != theme.style(of: .urgent))
    #expect(theme.style(of: .note) != theme.style(of: .caution))
  }
}
