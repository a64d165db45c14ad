/// What glpsol prints. The exported program is a minimisation of the negated objective, so every value is negated.
///
/// Its lines carry no time, so they count when they arrive; it prints one for each plan and every five seconds, so a
/// bound may be known up to five seconds late.
struct GlpsolLog: SolveLog {
  private(set) var trajectory = Trajectory()
  private(set) var ending: SolveRecord.Ending?

  mutating func read(_ line: String, at arrival: Double) {
    if line.hasPrefix("+"), let arrow = line.firstRange(of: ">=") {
      readProgress(line[..<arrow.lowerBound], line[arrow.upperBound...], at: arrival)
    } else if line.hasPrefix("INTEGER OPTIMAL SOLUTION FOUND") || line.contains("MIP GAP TOLERANCE REACHED") {
      ending = .gap
    } else if line.hasPrefix("TIME LIMIT EXCEEDED") {
      ending = .time
    } else if line.contains("NO PRIMAL FEASIBLE") || line.contains("NO INTEGER FEASIBLE") {
      ending = .infeasible
    }
  }

  /// `+  12: mip = PLAN >= BOUND 0.4% (5; 0)`; `>>>>>` for `mip =` marks a new plan.
  private mutating func readProgress(_ left: Substring, _ right: Substring, at seconds: Double) {
    let objective = left.split(separator: " ").last.flatMap { Self.number($0) }
    let isClosed = right.contains("tree is empty")
    let bound = isClosed ? objective : right.split(separator: " ").first.flatMap { Self.number($0) }
    trajectory.add(seconds: seconds, objective: objective.map { 0 - $0 }, bound: bound.map { 0 - $0 })
  }

  private static func number(_ text: Substring) -> Double? { Double(text).flatMap { $0.isFinite ? $0 : nil } }
}
