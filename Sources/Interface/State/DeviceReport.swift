/// What the machine says about itself.
package struct DeviceReport: Hashable, Sendable {
  /// Per cent; nil where there is no battery.
  package var battery: Int?
  package var isOnMains: Bool
  /// Whether sleep was held off; nil where nothing can be said.
  package var isSleepHeldOff: Bool?

  package init(battery: Int? = nil, isOnMains: Bool = true, isSleepHeldOff: Bool? = nil) {
    self.battery = battery
    self.isOnMains = isOnMains
    self.isSleepHeldOff = isSleepHeldOff
  }
}
