package import Planning

extension PlanFormulation {
  /// The point that a plan stands for, one value per variable of ``model``; what a plan does not say (half-days
  /// missing, use of measures, hours freed elsewhere) takes its best value. Entries for decisions that the
  /// program does not have are left out: see ``point(of:)``.
  package func values(of plan: Plan) -> [Double] { point(of: plan).values }

  /// The same, with the names of the plan's entries that have no variable here (they would have to be 0).
  package func point(of plan: Plan) -> (values: [Double], unplaced: [String]) {
    var point = PlanPoint(formulation: self)
    point.placePeople(plan)
    point.placeStaff(plan)
    point.placeSessions(plan)
    point.placeMoney(plan)
    point.complete(plan)
    return (point.values, point.unplaced)
  }
}
