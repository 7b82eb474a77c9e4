import Encoding

/// Where the session's clock stood on the machine's clocks when it was opened or resumed.
package struct Anchor: Hashable, Sendable {
  package var bootID: String
  /// Milliseconds of the clock that goes on through a suspend.
  package var boot: Int

  package init(bootID: String, boot: Int) {
    self.bootID = bootID
    self.boot = boot
  }

  init?(_ value: JSONValue?) {
    guard let data = value?.object, let bootID = data["bootID"]?.string,
      let boot = data["boot"]?.integer
    else { return nil }
    self.init(bootID: bootID, boot: boot)
  }

  var json: JSONValue {
    var data = JSONObject()
    data.set("bootID", .string(bootID))
    data.set("boot", .integer(boot))
    return .object(data)
  }
}
