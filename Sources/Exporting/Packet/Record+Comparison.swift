import Encoding
import SessionCore

extension Record {
  var title: String? { options.deidentify ? nil : session.id }
  var number: String? { session.opened?.number.map(String.init) }
  var date: String? { options.deidentify ? nil : opening?.observedAt.date }
  var route: String? { session.opened?.route?.words }
  var protocolName: String? {
    let name = session.careProtocol.name
    return name.isEmpty ? nil : name
  }

  var doseCount: Amount? { Amount(course.doses.count) }
  var milligrams: Amount? { course.doses.isEmpty ? nil : course.totalMilligrams }
  var crossings: Amount? { Amount(course.alerts.all.count { !$0.isSuperseded }) }

  func baseline(_ sign: Sign) -> Amount? { session.baseline(of: sign)?.vitals.values[sign] }
  func highest(_ sign: Sign) -> Amount? { values(sign).max() }
  func lowest(_ sign: Sign) -> Amount? { values(sign).min() }

  private func values(_ sign: Sign) -> [Amount] {
    course.vitals.filter { !$0.vitals.implausible.contains(sign) }
      .compactMap { $0.vitals.values[sign] }
  }

  var minutesToReady: Amount? { minutes(to: entry(ofType: "ready")?.t) }
  var minutesToLeaving: Amount? { minutes(to: course.ended?.stamp.t) }

  private func minutes(to t: Int?) -> Amount? {
    t.flatMap { session.sinceFirstDose($0) }.map { Amount(NoteWriter.minutes($0)) }
  }

  var followUps: String? {
    let words = course.followUps.map { "\($0.followUp.on) \($0.followUp.what)" }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }
}
