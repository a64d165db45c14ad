/// Where a solve stands at a moment: the best plan and the best bound that exist then.
struct ProgressPoint: Codable, Hashable, Sendable {
  /// Since the solve began.
  var seconds: Double
  /// Of the best plan so far, to be maximised.
  var objective: Double?
  /// Proven upper limit on every plan's objective.
  var bound: Double?
}
