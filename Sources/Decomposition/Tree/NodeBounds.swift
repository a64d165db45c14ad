/// The bounds of one node of the search tree: of variables, and of cumulative hires.
struct NodeBounds: Sendable {
  var variables: VariableBounds
  /// Least and most steps of a role that start up to a period; absent: free.
  var cumulative: [CumulativeHires: (lower: Double, upper: Double)] = [:]
}

/// Steps of a role, over all places, that start in or before a period. Branching on them settles "how many
/// and when" before "where", and moves the bound more than any single hire.
struct CumulativeHires: Hashable, Comparable, Sendable {
  let role: Int
  let period: Int

  static func < (left: CumulativeHires, right: CumulativeHires) -> Bool {
    (left.role, left.period) < (right.role, right.period)
  }
}
