package import Encoding

/// Medicine given.
package struct Dose: EventPayload {
  package static let type = "dose"

  package var milligrams: Amount
  /// One of `Route`; absent when nobody said.
  package var route: String?
  /// How long the lozenge is to be held.
  package var holdSeconds: Int?
  package var lot: String?
  /// Year and month, as in 2027-03.
  package var expires: String?
  package var site: String?
  package var givenBy: String?
  package var witness: String?
  package var wasteMilligrams: Amount?
  /// Planned length of an infusion.
  package var overSeconds: Int?
  /// Far from what is usual; stored as typed.
  package var implausible: Bool

  package init(
    milligrams: Amount, route: String? = nil, holdSeconds: Int? = nil, lot: String? = nil,
    expires: String? = nil, site: String? = nil, givenBy: String? = nil, witness: String? = nil,
    wasteMilligrams: Amount? = nil, overSeconds: Int? = nil, implausible: Bool = false
  ) {
    self.milligrams = milligrams
    self.route = route
    self.holdSeconds = holdSeconds
    self.lot = lot
    self.expires = expires
    self.site = site
    self.givenBy = givenBy
    self.witness = witness
    self.wasteMilligrams = wasteMilligrams
    self.overSeconds = overSeconds
    self.implausible = implausible
  }

  package init?(data: JSONObject) {
    guard let milligrams = Amount(data["milligrams"]) else { return nil }
    self.milligrams = milligrams
    route = data["route"]?.string
    holdSeconds = data["holdSeconds"]?.integer
    lot = data["lot"]?.string
    expires = data["expires"]?.string
    site = data["site"]?.string
    givenBy = data["givenBy"]?.string
    witness = data["witness"]?.string
    wasteMilligrams = Amount(data["wasteMilligrams"])
    overSeconds = data["overSeconds"]?.integer
    implausible = data["implausible"]?.bool ?? false
  }

  package var data: JSONObject {
    var data = JSONObject()
    data.set("milligrams", milligrams.json)
    data.set("route", route.map(JSONValue.string))
    data.set("holdSeconds", holdSeconds.map(JSONValue.integer))
    data.set("lot", lot.map(JSONValue.string))
    data.set("expires", expires.map(JSONValue.string))
    data.set("site", site.map(JSONValue.string))
    data.set("givenBy", givenBy.map(JSONValue.string))
    data.set("witness", witness.map(JSONValue.string))
    data.set("wasteMilligrams", wasteMilligrams?.json)
    data.set("overSeconds", overSeconds.map(JSONValue.integer))
    if implausible { data.set("implausible", .bool(true)) }
    return data
  }
}
