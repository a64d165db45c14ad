package import Planning

/// The staircase of the best value against money, from the present amount down.
///
/// Where best plans are proven best (small scenarios) every step is found: the best value with an amount, the least money for it,
/// and on with a little less than that. Elsewhere the steps are levels of the value (`StaircaseLevels`).
package struct Staircase: Sendable {
  let whatIf: WhatIf
  let money: ScaledMoney
  let resolution: Yen
  /// Most steps, or levels.
  let count: Int

  package init(_ whatIf: WhatIf, money: ScaledMoney, resolution: Yen, count: Int) {
    self.whatIf = whatIf
    self.money = money
    self.resolution = max(1, resolution)
    self.count = count
  }

  /// - Returns: `nil` when the scenario as it is has no plan or no bound, or no such money.
  package func frontier(progress: @escaping @Sendable (_ found: Int, _ most: Int) -> Void) throws -> Frontier?
  {
    guard let present = money.present(in: whatIf.scenario), let top = ProvenValue(whatIf.outcome) else {
      return nil
    }
    var frontier = Frontier(
      money: money, present: present, resolution: resolution, steps: [], isComplete: true)
    let better = top.most + 2 * ProvenValue.precision * max(1, abs(top.most))
    if top.isExact {
      try addSteps(to: &frontier, progress)
      frontier.next = try CheapestMoney(whatIf, money: money, resolution: resolution)
        .need(for: better, above: present)
    } else {
      frontier.isLevels = true
      frontier.isComplete = false
      let levels = StaircaseLevels(self, top: top, present: present)
      (frontier.steps, frontier.next) = try levels.found(better: better, progress)
    }
    return frontier
  }

  private func addSteps(to frontier: inout Frontier, _ progress: (Int, Int) -> Void) throws {
    let cheapest = CheapestMoney(whatIf, money: money, resolution: resolution)
    var amount = frontier.present
    while frontier.steps.count < count {
      let outcome = try whatIf.solve { money.set(amount, in: &$0) }
      guard let plan = outcome.plan, let value = ProvenValue(outcome) else {
        frontier.isComplete = frontier.isComplete && outcome.status == .infeasible
        return
      }
      frontier.isComplete = frontier.isComplete && value.isExact
      let goal = value.reached - ProvenValue.precision * max(1, abs(value.reached))
      let bracket = try cheapest.bracket(
        reaching: goal,
        from: MoneyBracket(reachable: amount, unreachable: nil, plan: plan, objective: value.reached),
        asksEdge: true)
      frontier.steps.append(Frontier.Step(value: value, bracket: bracket))
      // An edge that is not closed may hide steps. Below the last one there is no amount to fail with.
      let isClosed = bracket.reachable - (bracket.unreachable ?? 0) <= resolution
      frontier.isComplete = frontier.isComplete && isClosed
      progress(frontier.steps.count, count)
      guard let next = bracket.unreachable, next >= 0 else { return }
      amount = next
    }
  }
}
