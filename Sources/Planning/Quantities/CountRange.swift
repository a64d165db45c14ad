/// A closed range of counts whose upper end may be open.
package struct CountRange: Hashable, Codable, Sendable {
  package var minimum: Int
  /// `nil`: no upper limit.
  package var maximum: Int?

  package init(minimum: Int = 0, maximum: Int? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }

  package static func exactly(_ count: Int) -> CountRange { CountRange(minimum: count, maximum: count) }

  package func contains(_ count: Int) -> Bool {
    count >= minimum && count <= (maximum ?? Int.max)
  }
}
