extension Scenario {
  static let pressureScript = """
    intention to meet my grief gently
    check escort yes
    touch terms hand, ask first
    wait 4m
    122/78 68 98 baseline
    wait 6m
    phase predose
    wait 8m
    dose 100mg sl hold 12m
    wait 12m
    hold spit
    wait 3m
    136/84 76 98
    effect none
    wait 5m
    dose 50mg sl hold 12m
    phase journey
    wait 4m
    experience tears
    wait 2m
    moment
    wait 1m
    effect nausea 2
    wait 1m
    quote It is warm and I am very small and it is all right.
    wait 2m
    166/104 92 97
    wait 1m
    answer recheck 5
    wait 1m
    hold spit
    wait 4m
    168/106 94 97
    wait 1m
    answer called Dr Lin reached order "wait, recheck 10"
    wait 1m
    did ondansetron 4mg odt by prescriber for nausea
    wait 6m
    note her hand opens and closes
    wait 2m
    note wrong room
    undo
    wait 2m
    140/88 80 98
    wait 4m
    effect nausea 0
    -3 note asked for water
    wait 8m
    132/84 76 98
    wait 2m
    effect none
    phase return
    quote I could put it down for a while.
    m she laughed without a sound
    wait 10m
    seen
    wait 10m
    128/80 72 98
    wait 5m
    phase integration
    wait 15m
    phase discharge
    wait 15m
    126/80 70 98
    ready
    followup 2026-11-24 integration with RL
    end
    """

  static let calmScript = """
    intention to rest
    check escort yes
    wait 5m
    118/74 64 98 baseline
    wait 10m
    dose 100mg sl hold 12m
    wait 12m
    hold spit
    wait 3m
    126/80 70 98
    effect none
    wait 5m
    phase journey
    seen
    wait 10m
    130/82 72 98
    seen
    wait 10m
    quote There is so much room in here.
    wait 10m
    seen
    wait 10m
    124/78 68 98
    phase return
    wait 20m
    phase integration
    note music off, sat up by herself
    wait 30m
    phase discharge
    118/76 66 98
    wait 10m
    ready
    end
    """

  static let nauseaScript = """
    check escort yes
    wait 5m
    124/80 72 98 baseline
    wait 10m
    dose 60mg im
    wait 5m
    phase onset
    wait 5m
    138/86 84 98
    phase journey
    wait 5m
    effect nausea 1
    wait 4m
    effect nausea 2
    did ondansetron 4mg odt by prescriber for nausea
    wait 6m
    effect vomiting 1
    note on her left side, bowl, airway clear
    wait 3m
    effect vomiting 0
    wait 2m
    140/88 92 97
    wait 10m
    effect nausea 1
    wait 10m
    effect nausea 0
    phase return
    130/82 80 98
    wait 30m
    phase discharge
    126/80 74 98
    wait 30m
    ready
    end
    """
}
