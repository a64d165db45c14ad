/// What cannot be: one solver's plan above another's proven bound, or a plan where another proved that there is none.
enum Contradictions {
  /// One sentence for each; empty when all agree. The tolerance is that of `make verify`: a thousandth of an hour and
  /// a millionth, and cbc's six printed digits.
  static func all(_ records: [SolveRecord]) -> [String] {
    RecordGroup.byInstance(records).flatMap { group in
      group.records.flatMap { one in
        group.records.compactMap { other in contradiction(group.instance, one, other) }
      }
    }
  }

  private static func contradiction(_ instance: String, _ one: SolveRecord, _ other: SolveRecord) -> String? {
    guard let plan = one.trajectory.objective else { return nil }
    if other.ending == .infeasible {
      return "\(instance): \(one.key.solver) has a plan, \(other.key.solver) calls the instance infeasible"
    }
    guard let bound = other.trajectory.bound else { return nil }
    let isRounded = one.key.solver == "cbc" || other.key.solver == "cbc"
    let tolerance = 1e-3 + (isRounded ? 1e-5 : 1e-6) * max(abs(plan), abs(bound))
    guard plan > bound + tolerance else { return nil }
    return
      "\(instance): \(one.key.solver)'s plan of \(Cell.number(plan)) is above \(other.key.solver)'s bound "
      + Cell.number(bound)
  }
}
