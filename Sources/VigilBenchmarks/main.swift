import Glibc

/// What went wrong, on the way out.
func complain(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = write(2, bytes, bytes.count)
}

if CommandLine.arguments.dropFirst().first == "--curses-loop" { CursesLoop.run() }
let choices = Choices(Array(CommandLine.arguments.dropFirst()))
guard var bench = Bench(choices) else {
  complain("vigil-bench: \(choices.vigil) isn't there: .ci/static vigil builds it")
  exit(1)
}
do {
  try bench.run()
} catch {
  complain("vigil-bench: \(error)")
}
bench.cleanUp()
let machine = Machine()
print("\(machine.date), \(machine.words)\n\n\(bench.report.table)")
if let path = choices.jsonPath {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  let bytes = Array(bench.report.json(machine: machine).utf8)
  _ = write(file, bytes, bytes.count)
  close(file)
}
exit(bench.report.missed.isEmpty ? 0 : 1)
