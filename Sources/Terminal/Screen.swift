internal import CNcurses
package import Drawing
internal import Glibc

/// The terminal as a place to draw, from `init` until `leave`. Curses allows one at a time.
package final class Screen {
  let input: CInt
  let output: CInt
  /// What can be shown of what is not ASCII: nothing where the user's locale doesn't speak UTF-8.
  let signs: SignSet
  package var depth: ColorDepth { inks.depth }
  package var usesUnicode: Bool { if case .ascii = signs { false } else { true } }
  package var theme: Theme { inks.theme }

  /// Whether the terminal vanished; found by `readKeys`.
  package internal(set) var isHungUp = false

  private let curses: OpaquePointer
  private let file: UnsafeMutablePointer<FILE>
  private let frames: FrameOutput?
  let modes: TerminalModes
  var inks: Inks
  var decoder = KeyDecoder()
  /// Room for the bytes of one reading.
  var arrived = [UInt8](repeating: 0, count: 4096)
  /// What the terminal shows, as far as curses was told; nil before everything is drawn anew.
  var shown: Canvas?
  var isDrawing = true

  /// Takes over the terminal, or tells why that can't be; nothing has changed then.
  ///
  /// The ground's colour is set before the terminal changes to its other screen, which is cleared
  /// in it: no white flash.
  package init(
    input: CInt = 0, output: CInt = 1, theme: Theme, asciiOnly: Bool = false,
    environment: (String) -> String?
  ) throws(ScreenError) {
    let isUTF8 = Locale.adoptCharacters()
    let first = try Capabilities(name: environment("TERM") ?? "", output: output)
    let choice = TerminalChoice(environment: environment, output: output, capabilities: first)
    modes = TerminalModes(
      capabilities: choice.name == first.name
        ? first : try Capabilities(name: choice.name, output: output),
      output: output,
      ground: choice.depth == .none ? nil : theme.ground, depth: choice.depth)
    (curses, file) = try Self.start(choice.name, input: input, output: output, modes: modes)
    (self.input, self.output) = (input, output)
    frames = FrameOutput(of: fileno(file), to: output)
    signs =
      !isUTF8 || asciiOnly
      ? .ascii : ConsoleFont(of: output).map(SignSet.console) ?? .unicode
    if choice.depth != .none { start_color() }
    inks = Inks(theme: theme, depth: choice.depth)
    enterModes()
  }

  private static func start(
    _ name: String, input: CInt, output: CInt, modes: TerminalModes
  ) throws(ScreenError) -> (OpaquePointer, UnsafeMutablePointer<FILE>) {
    guard let outputFile = fdopen(dup(output), "w") else { throw .unusableDescriptors }
    guard let inputFile = fdopen(dup(input), "r") else {
      fclose(outputFile)
      throw .unusableDescriptors
    }
    let dispositions = SignalDispositions()
    defer { dispositions.restore() }
    modes.prepareGround()
    guard let curses = newterm(name, outputFile, inputFile) else {
      modes.dropGround()
      fclose(outputFile)
      fclose(inputFile)
      throw .unusableDescriptors
    }
    return (curses, outputFile)
  }

  private func enterModes() {
    raw()
    noecho()
    nonl()
    set_escdelay(CInt(KeyDecoder.Patience.escape))
    curs_set(0)
    // Curses would look for keys after every few rows, and leave a frame half drawn when there is one.
    typeahead(-1)
    leaveok(curses_screen(), false)
    scrollok(curses_screen(), false)
    clear()
    frames?.leaveOnce()
    modes.enter()
    CrashGuard.arm(output: output, restoring: modes.restoring)
  }

  /// Sends what curses was given to the terminal; `isLong` when it may not have room for it.
  func flush(isLong: Bool) {
    // After a stop curses sets the terminal's modes anew, which no other descriptor has.
    guard isLong, let frames, !isendwin() else {
      doupdate()
      return
    }
    frames.collect { _ = doupdate() }
  }

  package var rows: Int { Int(getmaxy(curses_screen())) }
  package var columns: Int { Int(getmaxx(curses_screen())) }

  /// Gives the terminal back as it was. Afterwards the screen draws no more.
  package func leave() {
    guard isDrawing else { return }
    giveBack()
    isDrawing = false
  }

  deinit {
    leave()
    delscreen(curses)
    fclose(file)
  }
}
