/// Completion scripts for the shells, made from the table.
enum Completions {
  static func script(for shell: String) -> String {
    switch shell {
    case "zsh": zsh
    case "fish": fish
    default: bash
    }
  }

  private static var names: String { Subcommand.named.map(\.rawValue).joined(separator: " ") }

  private static var bash: String {
    let cases = Subcommand.named.map { command in
      let words = command.options.map { "--\($0.name)" } + (command.operands.first?.choices ?? [])
      return "    \(command.rawValue)) words=\"\(words.joined(separator: " "))\" ;;"
    }
    return """
      # Completions for vigil: source this file from ~/.bashrc.
      _vigil() {
        local word="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words=""
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(names) --help --version" -- "$word"))
          return
        fi
        case "$previous" in
      \(bashValues)
        esac
        case "${COMP_WORDS[1]}" in
      \(cases.joined(separator: "\n"))
        esac
        COMPREPLY=($(compgen -W "$words" -- "$word"))
      }
      complete -o default -F _vigil vigil

      """
  }

  private static var bashValues: String {
    valued.map { option in
      "    --\(option.name)) COMPREPLY=($(compgen -W \"\(option.choices.joined(separator: " "))\" "
        + "-- \"$word\")); return ;;"
    }
    .joined(separator: "\n")
  }

  /// Options whose values are few and fixed, each once.
  private static var valued: [Option] {
    Subcommand.named.flatMap(\.options).filter { !$0.choices.isEmpty }
      .reduce(into: []) { found, option in if !found.contains(option) { found.append(option) } }
  }

  private static var zsh: String {
    let commands = Subcommand.named.map { "    '\($0.rawValue):\(quoted($0.summary))'" }
    let cases = Subcommand.named.map { command in
      let specifications = command.options.map(zshOption) + zshOperands(command)
      return "    \(command.rawValue)) _arguments \(specifications.joined(separator: " ")) ;;"
    }
    return """
      #compdef vigil
      _vigil() {
        local -a commands=(
      \(commands.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )); then _describe command commands; return; fi
        local command=$words[2]
        shift words
        (( CURRENT-- ))
        case $command in
      \(cases.joined(separator: "\n"))
        esac
      }
      _vigil "$@"

      """
  }

  private static func zshOption(_ option: Option) -> String {
    let sentence = quoted(option.summary, for: "[]:")
    guard let value = option.value else { return "'--\(option.name)[\(sentence)]'" }
    let values = option.choices.isEmpty ? "" : "(\(option.choices.joined(separator: " ")))"
    let action = value.contains("FILE") || value.contains("PATH") ? "_files" : values
    return "'--\(option.name)[\(sentence)]:\(quoted(value, for: ":")):\(action)'"
  }

  private static func zshOperands(_ command: Subcommand) -> [String] {
    command.operands.enumerated().map { place, operand in
      let values = operand.choices.isEmpty ? "" : "(\(operand.choices.joined(separator: " ")))"
      return "'\(place + 1):\(quoted(operand.name, for: ":")):\(values)'"
    }
  }

  private static var fish: String {
    var lines = ["# Completions for vigil: save as ~/.config/fish/completions/vigil.fish."]
    for command in Subcommand.named {
      lines.append(
        "complete -c vigil -n __fish_use_subcommand -f -a \(command.rawValue) "
          + "-d '\(quoted(command.summary))'")
      let seen = "-n '__fish_seen_subcommand_from \(command.rawValue)'"
      for option in command.options {
        let value = option.value == nil ? "" : option.choices.isEmpty ? " -r" : " -x"
        let choices = option.choices.isEmpty ? "" : " -a '\(option.choices.joined(separator: " "))'"
        lines.append(
          "complete -c vigil \(seen) -l \(option.name)\(value)\(choices) "
            + "-d '\(quoted(option.summary))'")
      }
      if let choices = command.operands.first?.choices, !choices.isEmpty {
        lines.append("complete -c vigil \(seen) -f -a '\(choices.joined(separator: " "))'")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Inside single quotation marks, where the shells disagree least.
  private static func quoted(_ text: String, for special: String = "") -> String {
    text.reduce(into: "") { result, character in
      if character == "'" {
        result += "’"
      } else if special.contains(character) {
        result += "\\\(character)"
      } else {
        result.append(character)
      }
    }
  }
}
