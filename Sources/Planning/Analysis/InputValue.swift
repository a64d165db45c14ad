/// One value that a scenario was read from, given by the user or a default.
package struct InputValue: Hashable, Sendable {
  /// As after `--set`: `award.cap`, `researchers.R01.research`.
  package var path: String
  /// As a file would say it; a list as `[a, b]`.
  package var value: String

  package init(path: String, value: String) {
    self.path = path
    self.value = value
  }
}
