/// How an entry came in.
package enum Door: String, Hashable, Sendable, CaseIterable {
  case keys, line, log, auto
}
