extension CareProtocol {
  /// The protocols that come with Vigil, in the order they are listed.
  package static let embeddedNames = [
    "sl-kap", "im-kap", "iv-40", "spravato", "in-racemic", "minimal",
  ]

  /// What the embedded protocols share; no protocols of their own.
  static let sharedParts = ["base", "arc", "terms", "scales"]

  package static let embedded: [CareProtocol] = embeddedNames.compactMap(read)

  /// The embedded protocol of that name.
  package static func embedded(named name: String) -> CareProtocol? {
    embeddedNames.contains(name) ? read(name) : nil
  }

  /// The protocol for a route, when the session names none.
  package static func standard(for route: Route?) -> CareProtocol {
    let name =
      switch route {
      case .sublingual: "sl-kap"
      case .intramuscular, .subcutaneous: "im-kap"
      case .intravenous: "iv-40"
      case .intranasal: "in-racemic"
      case .esketamine: "spravato"
      case .oral, nil: "minimal"
      }
    return read(name) ?? CareProtocol(name: name)
  }

  private static func read(_ name: String) -> CareProtocol? {
    embeddedBytes(named: name).map { reading($0, name: name).0 }
  }

  /// An embedded file's bytes; shared parts among them, since a file may inherit one.
  package static func embeddedBytes(named name: String) -> [UInt8]? {
    switch name {
    case "sl-kap": PackageResources.sl_kap_protocol
    case "im-kap": PackageResources.im_kap_protocol
    case "iv-40": PackageResources.iv_40_protocol
    case "spravato": PackageResources.spravato_protocol
    case "in-racemic": PackageResources.in_racemic_protocol
    case "minimal": PackageResources.minimal_protocol
    case "base": PackageResources.base_protocol
    case "arc": PackageResources.arc_protocol
    case "terms": PackageResources.terms_protocol
    case "scales": PackageResources.scales_protocol
    default: nil
    }
  }
}
