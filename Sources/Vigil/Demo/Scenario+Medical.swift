extension Scenario {
  static let emergencyScript = """
    check escort yes
    wait 5m
    136/84 74 98 baseline
    wait 10m
    dose 36mg iv over 40m
    wait 5m
    138/86 76 98
    wait 15m
    142/88 80 97
    wait 4m
    s91
    wait 1m
    infusion stop
    s90
    answer called Dr Lin reached order "oxygen 2 L, no restart"
    did oxygen 2 L nasal by RL
    wait 1m
    emergency start
    s86 r8
    emergency called
    answer treated jaw lift, oxygen 10 L mask
    wait 2m
    s93
    wait 3m
    s96 r14
    emergency arrived
    infusion given 23mg
    wait 5m
    132/84 88 97
    emergency handed-over
    wait 5m
    emergency over
    wait 50m
    128/80 76 98
    ready
    end
    """

  static let esketamineScript = """
    check escort yes
    wait 5m
    126/78 70 98 baseline
    wait 5m
    dose 28mg lot 7A31 expires 2027-03
    wait 5m
    dose 28mg lot 7A31 expires 2027-03
    wait 5m
    dose 28mg lot 7A31 expires 2027-03
    wait 10m
    score dissociation 4
    experience dissociation
    wait 10m
    effect dizziness 1
    wait 10m
    148/90 82 98
    wait 20m
    experience promote dissociation
    effect dizziness 0
    wait 20m
    effect dissociation 0
    136/84 76 98
    wait 40m
    128/80 72 98
    ready
    end
    """
}
