extension CareProtocol {
  typealias Cause = ProtocolError.Cause

  /// Takes one line of a section that holds no limits.
  mutating func take(_ key: String, _ value: String, of section: String) throws(Cause) {
    switch section {
    case "": try takeTop(key, value)
    case "phases": try takePhase(key, value)
    case "vitals": try takeVitals(key, value)
    case "observation": try takeObservation(key, value)
    case "side effect rounds": try takeRounds(key, value)
    case "dosing": try takeDosing(key, value)
    case "stay": try takeStay(key, value)
    case "instructions": try takeInstruction(key, value)
    case "recheck": try takeRecheck(key, value)
    case "contacts": try takeContact(key, value)
    case "follow up": try takeFollowUp(key, value)
    default: try takeList(key, value, of: section)
    }
  }

  private mutating func takeTop(_ key: String, _ value: String) throws(Cause) {
    switch key {
    case "title": title = value
    case "source": source = value
    case "reviewed by": reviewer = value.isEmpty ? nil : value
    case "review": break
    case "route":
      guard let route = Route(rawValue: value) else {
        let routes = Route.allCases.map(\.rawValue).joined(separator: ", ")
        throw .wrongValue(value, want: "route; write one of \(routes)")
      }
      self.route = route
    default: throw .unknownKey(key, section: "top of the file")
    }
  }

  private mutating func takePhase(_ key: String, _ value: String) throws(Cause) {
    if value == "off" { return phases.removeAll { $0.name == key } }
    let usual = value.isEmpty ? nil : try SettingsValue.range(value)
    let plan = PhasePlan(name: key, usualStart: usual?.lowerBound, usualEnd: usual?.upperBound)
    phases.append(plan)
  }

  private mutating func takeVitals(_ key: String, _ value: String) throws(Cause) {
    switch key {
    case "due": vitals.dueMinutes = try SettingsValue.schedule(value)
    case "after infusion": vitals.afterInfusionMinutes = try SettingsValue.schedule(value)
    case "at discharge": vitals.atDischarge = try SettingsValue.flag(value)
    case "grace": vitals.graceMinutes = try SettingsValue.number(value, in: 0...60)
    case "early": vitals.earlyMinutes = try SettingsValue.number(value, in: 0...60)
    default: throw .unknownKey(key, section: "vitals")
    }
  }

  private mutating func takeObservation(_ key: String, _ value: String) throws(Cause) {
    switch key {
    case "every": observation.everyMinutes = try SettingsValue.number(value, in: 0...240)
    case "prompt": observation.prompt = value
    case "sentence": observation.sentence = value
    case "until phase": observation.untilPhase = value.isEmpty ? nil : value
    default: throw .unknownKey(key, section: "observation")
    }
  }

  private mutating func takeRounds(_ key: String, _ value: String) throws(Cause) {
    switch key {
    case "due": effectRounds.dueMinutes = try SettingsValue.schedule(value)
    case "phases": effectRounds.phases = SettingsValue.list(value)
    default: throw .unknownKey(key, section: "side effect rounds")
    }
  }

  private mutating func takeDosing(_ key: String, _ value: String) throws(Cause) {
    switch key {
    case "holds": dosing.holdMinutes = try SettingsValue.numbers(value, in: 1...120)
    case "usual hold": dosing.usualHoldMinutes = try SettingsValue.number(value, in: 1...120)
    case "window": dosing.windowMinutes = try SettingsValue.number(value, in: 1...720)
    case "bar": dosing.barMinutes = try SettingsValue.schedule(value)
    case "usual": dosing.usualMilligrams = try SettingsValue.range(value)
    case "unusual above": dosing.unusualAbove = try SettingsValue.amount(value)
    case "infuses": dosing.infuses = try SettingsValue.flag(value)
    case "device": dosing.deviceMilligrams = try SettingsValue.amount(value)
    case "device gap": dosing.deviceGapMinutes = try SettingsValue.number(value, in: 1...120)
    case "devices": dosing.devices = try SettingsValue.number(value, in: 1...9)
    default: throw .unknownKey(key, section: "dosing")
    }
  }

  private mutating func takeStay(_ key: String, _ value: String) throws(Cause) {
    switch key {
    case "minimum": stay.minimumMinutes = try SettingsValue.number(value, in: 0...1440)
    case "margin": stay.pressureMargin = try SettingsValue.number(value, in: 0...100)
    case "oxygen margin": stay.oxygenMargin = try SettingsValue.number(value, in: 0...50)
    case "from":
      guard let anchor = StayPlan.Anchor(rawValue: value) else {
        throw .wrongValue(value, want: "beginning of the stay; write first dose or infusion end")
      }
      stay.anchor = anchor
    default: throw .unknownKey(key, section: "stay")
    }
  }
}

extension CareProtocol {
  private mutating func takeInstruction(_ key: String, _ value: String) throws(Cause) {
    guard let level = Level(rawValue: key) else { throw .noLevel(key) }
    instructions[level] = value.isEmpty ? nil : value
  }

  private mutating func takeRecheck(_ key: String, _ value: String) throws(Cause) {
    switch key {
    case "minutes": recheckMinutes = try SettingsValue.number(value, in: 1...120)
    case "louder after": escalateMinutes = try SettingsValue.number(value, in: 1...120)
    default: throw .unknownKey(key, section: "recheck")
    }
  }

  private mutating func takeContact(_ key: String, _ value: String) throws(Cause) {
    let text = value.isEmpty ? nil : value
    switch key {
    case "prescriber phone": contacts.prescriberPhone = text
    case "emergency number": contacts.emergencyNumber = text
    case "address": contacts.address = text
    default: throw .unknownKey(key, section: "contacts")
    }
  }

  private mutating func takeFollowUp(_ key: String, _ value: String) throws(Cause) {
    guard key == "window days" else { throw .unknownKey(key, section: "follow up") }
    followUpDays = try SettingsValue.number(value, in: 0...365)
  }
}
