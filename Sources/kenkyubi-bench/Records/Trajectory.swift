import Planning

/// The course of one solve: a point for each change of plan or bound. Objective and bound only improve.
struct Trajectory: Codable, Hashable, Sendable {
  private(set) var points: [ProgressPoint] = []

  /// How far a gap may be above its target and count as reached: the precision to which relaxations are solved.
  static let slack = 1e-6

  init() {}

  init(from decoder: any Decoder) throws {
    points = try decoder.singleValueContainer().decode([ProgressPoint].self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(points)
  }

  /// Takes what is new; a worse number than before changes nothing.
  mutating func add(seconds: Double, objective: Double? = nil, bound: Double? = nil) {
    var point = points.last ?? ProgressPoint(seconds: 0)
    if let objective { point.objective = max(objective, point.objective ?? objective) }
    if let bound { point.bound = min(bound, point.bound ?? bound) }
    point.seconds = max(seconds, point.seconds)
    guard point.objective != points.last?.objective || point.bound != points.last?.bound else { return }
    points.append(point)
  }

  var objective: Double? { points.last?.objective }
  var bound: Double? { points.last?.bound }

  /// (bound − objective) / max(1, |objective|) in the end; `nil` without both.
  var gap: Double? { points.last.flatMap(Self.gap) }

  /// The first plan, with its moment.
  var firstPlan: (seconds: Double, objective: Double)? {
    points.lazy.compactMap { point in point.objective.map { (point.seconds, $0) } }.first
  }

  /// Seconds until plan and bound, as both existed at that moment, proved a gap of at most `target`; `nil` for never.
  func seconds(toGap target: Double) -> Double? {
    points.first { point in Self.gap(of: point).map { $0 <= target + Self.slack } ?? false }?.seconds
  }

  private static func gap(of point: ProgressPoint) -> Double? {
    guard let objective = point.objective, let bound = point.bound else { return nil }
    return PlanOutcome.gap(objective: objective, bound: bound)
  }
}
