import Planning

/// Chooses plans that differ as much as possible.
enum PlanDiversity {
  /// The first plan, then again and again the one whose nearest chosen plan is farthest; of equally far ones the first. Plans that
  /// differ from a chosen one in nothing that counts are left out.
  ///
  /// - Complexity: O(count · plans · decisions).
  static func choose(_ count: Int, of plans: [Alternatives.RankedPlan]) -> [Alternatives.RankedPlan] {
    guard let first = plans.first else { return [] }
    var chosen = [first]
    var nearest = plans.map { distance($0.plan, first.plan) }
    while chosen.count < count {
      guard let index = nearest.indices.max(by: { (nearest[$0], -$0) < (nearest[$1], -$1) }),
        nearest[index] > 0
      else { break }
      chosen.append(plans[index])
      for other in plans.indices {
        nearest[other] = min(nearest[other], distance(plans[other].plan, plans[index].plan))
      }
    }
    return chosen
  }

  /// Steps hired by role and place, people supported and measures that one plan has and the other has not.
  static func distance(_ left: Plan, _ right: Plan) -> Int {
    let support = Set(left.supported).symmetricDifference(right.supported).count
    let measures = Set(left.adoptions.map(\.measure)).symmetricDifference(right.adoptions.map(\.measure))
      .count
    return support + measures + hires(left, right)
  }

  private static func hires(_ left: Plan, _ right: Plan) -> Int {
    var counts: [Pool: Int] = [:]
    for hire in left.hires { counts[Pool(role: hire.role, place: hire.place), default: 0] += hire.steps }
    for hire in right.hires { counts[Pool(role: hire.role, place: hire.place), default: 0] -= hire.steps }
    return counts.values.reduce(0) { $0 + abs($1) }
  }

  private struct Pool: Hashable {
    let role: String
    let place: String
  }
}
