/// The middle of numbers.
enum Median {
  /// The mean of the two in the middle for an even count; `nil` for none.
  static func of(_ numbers: [Double]) -> Double? {
    let sorted = numbers.sorted()
    if sorted.isEmpty { return nil }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
