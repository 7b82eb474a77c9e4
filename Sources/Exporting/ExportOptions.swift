/// What an export leaves out or takes in beyond the record itself.
package struct ExportOptions: Hashable, Sendable {
  /// Takes the private stream in, marked; it must have been read into the input.
  package var includeProcess = false
  /// Leaves out client code, initials, places, dates and free text; times become offsets.
  package var deidentify = false
  /// Leaves out the patient's own words.
  package var withoutQuotes = false
  /// Leaves out every free text.
  package var withoutText = false
  package var fhirMode = FHIRMode.conditional
  /// The clinic's own address, under which its identifier and code systems are named.
  package var fhirBase = Self.neutralBase

  package init() {}

  /// An address that nobody owns or ever will, for clinics that have none.
  package static let neutralBase = "https://vigil.example/fhir"

  /// Whether names can be made under that address: absolute, of plain letters, without a slash at its end.
  package static func isBase(_ text: String) -> Bool {
    let schemes = ["https://", "http://", "urn:"]
    guard let scheme = schemes.first(where: text.hasPrefix), text.utf8.count > scheme.utf8.count
    else { return false }
    return text.last != "/"
      && text.utf8.allSatisfy { byte in
        (0x21..<0x7F).contains(byte) && !"\"<>\\^`{|}?#".utf8.contains(byte)
      }
  }

  var hidesText: Bool { withoutText || deidentify }
  var hidesQuotes: Bool { withoutQuotes || hidesText }

  /// What is withheld, by name, in a fixed order.
  var withheld: [String] {
    [("quotes", hidesQuotes), ("text", hidesText), ("identity", deidentify)]
      .filter(\.1).map(\.0)
  }
}

/// How a FHIR server is asked to take the entries of a bundle.
package enum FHIRMode: String, Hashable, Sendable, CaseIterable {
  /// Each entry is created unless it is there already; safe to send twice.
  case conditional
  /// Each entry is created; for servers without conditional creation.
  case create
  /// A document for an archive, not for a server's transaction.
  case document
}
