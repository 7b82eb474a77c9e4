/// What the command line asks for, checked against the table.
struct Invocation: Hashable, Sendable {
  let command: Subcommand
  private(set) var values: [String: String] = [:]
  private(set) var operands: [String] = []

  /// Whether an option without a value was given.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// An option's value.
  subscript(name: String) -> String? { values[name] }

  /// The words after the program's own name.
  init(_ words: [String]) throws(UsageError) {
    var words = words[...]
    command = try Self.command(&words)
    try read(words)
    try checkOperands()
  }

  private static func command(_ words: inout ArraySlice<String>) throws(UsageError) -> Subcommand {
    guard let first = words.first else { return .home }
    switch first {
    case "--version", "-V":
      words.removeFirst()
      return .version
    case "--help", "-h":
      words.removeFirst()
      return .help
    default: break
    }
    guard !first.hasPrefix("-") else { return .home }
    guard let command = Subcommand.named.first(where: { $0.rawValue == first }) else {
      let near = Spelling.nearest(first, among: Subcommand.named.map(\.rawValue))
      throw .unknownCommand(first, near: near)
    }
    words.removeFirst()
    return command
  }

  private mutating func read(_ words: ArraySlice<String>) throws(UsageError) {
    var rest = words
    let takesRest = command.operands.contains { $0.count == .rest }
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      }
      guard isOption(word) else {
        operands.append(word)
        if takesRest {
          operands += rest
          return
        }
        continue
      }
      try readOption(word, &rest)
    }
  }

  /// A lone dash, and a time such as -3, are words; so is a negative number anywhere.
  private func isOption(_ word: String) -> Bool {
    guard word.hasPrefix("-"), word != "-" else { return false }
    return word.hasPrefix("--") || word.dropFirst().first?.isNumber != true
  }

  private mutating func readOption(
    _ word: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0] == "-h" ? "help" : String(parts[0].dropFirst(2))
    guard parts[0].hasPrefix("--") || parts[0] == "-h", let option = command.option(named: name)
    else {
      let near = Spelling.nearest(name, among: command.options.map(\.name)).map { "--\($0)" }
      throw .unknownOption(String(parts[0]), command, near: near)
    }
    guard values[name] == nil else { throw .repeatedOption(option) }
    guard option.value != nil else {
      guard parts.count == 1 else { throw .needlessValue(option) }
      values[name] = ""
      return
    }
    guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
      throw .missingValue(option)
    }
    guard !value.isEmpty else { throw .emptyValue(option) }
    guard option.choices.isEmpty || option.choices.contains(value) else {
      throw .notAChoice(value, of: option.name, choices: option.choices)
    }
    values[name] = value
  }

  private func checkOperands() throws(UsageError) {
    guard !has("help") else { return }
    for (place, operand) in command.operands.enumerated() {
      guard operands.indices.contains(place) else {
        if operand.count == .optional { continue }
        throw .missingOperand(operand, command)
      }
      guard !operands[place].allSatisfy(\.isWhitespace) else {
        throw .emptyOperand(operand, command)
      }
      guard operand.choices.isEmpty || operand.choices.contains(operands[place]) else {
        throw .notAChoice(operands[place], of: operand.name.lowercased(), choices: operand.choices)
      }
    }
    let takesRest = command.operands.contains { $0.count == .rest }
    if !takesRest, operands.count > command.operands.count {
      throw .tooManyOperands(operands[command.operands.count], command)
    }
  }

  /// Refuses two options that can't stand together.
  func refuse(_ one: String, with other: String) throws(UsageError) {
    if has(one), has(other) { throw .conflict("--\(one)", "--\(other)") }
  }

  /// Refuses an option that means nothing without another.
  func require(_ other: String, for one: String) throws(UsageError) {
    if has(one), !has(other) { throw .onlyWith("--\(one)", "--\(other)") }
  }
}
