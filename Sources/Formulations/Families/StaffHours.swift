import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### staff_hours`: hours assigned are within those of the staff in post.
  mutating func addStaffHours() throws(ModelError) {
    let periods = scenario.calendar.periods.indices
    var used = sets.pools.map { _ in periods.map { _ in LinearExpression() } }
    for (i, slots) in variables.assigned.enumerated() {
      for slot in slots {
        for t in periods where !isPast(slot, of: i, t) {
          if let hours = slot.hours[t] { used[slot.pool][t].add(1, hours) }
        }
      }
    }
    for (index, pool) in sets.pools.enumerated() {
      let role = scenario.roles[pool.role]
      for t in periods where !used[index][t].isConstant {
        // q comes before a in the model, so the row is built in ascending order.
        var balance = LinearExpression(-pool.spareHours)
        for o in sets.optionsOf[index] where sets.options[o].isInPost(t) {
          let hours = stepHours(role, pool.role, age: t - sets.options[o].start)
          balance.add(-hours, variables.hired[o])
        }
        balance.add(1, used[index][t])
        try row(.staffHours, "\(self.pool(index)),\(t)", balance <= 0, keptBy: .master)
      }
    }
  }

  /// Whether the hours are a fact: whoever worked them was there.
  private func isPast(_ slot: AssignmentSlot, of i: ResearcherIndex, _ t: PeriodIndex) -> Bool {
    let pool = sets.pools[slot.pool]
    return sets.facts.isAssigned(i, pool.role, pool.place, slot.chore, t)
  }

  /// Hours a week of one step that is `age` periods old.
  private func stepHours(_ role: Role, _ index: RoleIndex, age: Int) -> Double {
    role.productiveHours / Double(role.stepsPerPost) * parameters.roleRamp[index][age]
  }
}
