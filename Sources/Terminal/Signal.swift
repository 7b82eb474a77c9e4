/// What the system tells the run loop.
package enum Signal: Sendable, CaseIterable {
  case terminate
  case hangUp
  case interrupt
  case stop
  case `continue`
  case resized
}
