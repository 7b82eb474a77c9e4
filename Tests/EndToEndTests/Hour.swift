/// The hour at the bedside, as one script: what the screen's test types and the pipe's test sends.
enum Hour {
  static let script = """
    # arrival
    122/78 68 98 baseline
    wait 14m
    dose 100mg sl hold 12m
    wait 12m
    hold spit
    note settled, blanket
    quote It is warm and I am very small.
    wait 18m
    166/104 92 97
    answer recheck
    wait 5m
    168/106 94 97
    answer called Dr Lin reached order "wait, recheck 10"
    effect n2
    did ondansetron 4mg odt by prescriber for nausea
    wait 20m
    128/80 72 98
    effect nausea 0
    -3 note asked for water
    note wrong room
    undo
    moment
    wait 10m
    m she laughed without a sound
    wait 60m
    126/80 70 98
    ready
    end
    close
    """

  /// The same entries as keys; the verbs that no key opens are typed on the finish page.
  static let keys: [String] = [
    "122/78 68 98 baseline\r", "d100mg sl hold 12m\r", "hspit\r", "nsettled, blanket\r",
    "qIt is warm and I am very small.\r", "166/104 92 97\r", "ar\r", "168/106 94 97\r",
    "acalled Dr Lin reached order \"wait, recheck 10\"\r", "en2\r",
    "iondansetron 4mg odt by prescriber for nausea\r", "128/80 72 98\r", "enausea 0\r",
    "-3 n asked for water\r", "nwrong room\r", "u", " ", "mshe laughed without a sound\r",
    "126/80 70 98\r",
  ]

  /// What both must have recorded, in order.
  static let types = [
    "vitals", "dose", "hold", "note", "note", "vitals", "decision", "vitals", "decision", "effect",
    "intervention", "vitals", "effect", "note", "note", "withdrawn", "pin", "pin", "vitals",
    "ready", "ended", "closed",
  ]
}
