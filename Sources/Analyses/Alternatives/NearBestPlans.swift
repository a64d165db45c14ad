import Decomposition
package import Planning

/// Explores the plans of a scenario within a share of the best.
///
/// Head-counts are bounded exactly, by re-solving: the scenario with at most (or at least) n steps of a role has a plan worth the
/// threshold or it has none, and which of the two holds is monotone in n, so that bisection finds the ends. The same question with
/// none, or at least one, of a role at a place tells what is in every plan and what in none. Source of the idea of bounding
/// decisions over near-best plans: Brill, Chang and Hopkins, "Modeling to generate alternatives", Management Science 28 (1982),
/// doi:10.1287/mnsc.28.3.221.
package struct NearBestPlans: Sendable {
  let whatIf: WhatIf
  let threshold: Double
  /// Questions asked side by side.
  private let threads: Int
  private let best: Alternatives.RankedPlan
  private let value: ProvenValue

  /// Told how many of the questions known so far are answered.
  package typealias Progress = @Sendable (_ answered: Int, _ asked: Int) -> Void

  /// - Parameters:
  ///   - share: how much worse than the best plan in hand a plan may be, 0 to 1.
  /// - Returns: `nil` when the scenario has no plan, or no bound.
  package init?(_ whatIf: WhatIf, share: Double) {
    guard let plan = whatIf.outcome.plan, let value = ProvenValue(whatIf.outcome) else { return nil }
    self.whatIf = whatIf.onOneThread
    threads = whatIf.options.threads
    self.value = value
    best = Alternatives.RankedPlan(plan: plan, objective: value.reached)
    // Equal values count as reached, to the precision of the programs.
    threshold =
      value.reached - share * abs(value.reached) - ProvenValue.precision * max(1, abs(value.reached))
  }

  /// - Parameter plans: how many plans to show, the best one included.
  package func explore(plans count: Int, progress: @escaping Progress) throws -> Alternatives {
    let scenario = whatIf.scenario
    let roles = scenario.roles.filter { !$0.placeKinds.isEmpty }
    let places = roles.flatMap { role in
      scenario.places.filter { role.placeKinds.contains($0.kind) }.map { (role: role.id, place: $0.id) }
    }
    let asked = 2 * roles.count + places.count
    let answered = Tally { progress($0, asked) }
    let ends = try SideBySide(threads: threads).map(2 * roles.count) { index in
      defer { answered.add() }
      let search = HeadCountSearch(near: self, role: roles[index / 2].id, best: best.plan)
      return index % 2 == 0 ? try search.least() : try search.most()
    }
    var pool = [best] + ends.flatMap(\.plans)
    let seen = pool
    let verdicts = try SideBySide(threads: threads).map(places.count) { index in
      defer { answered.add() }
      return try verdict(places[index].role, places[index].place, seen: seen)
    }
    pool += verdicts.compactMap(\.plan)
    return Alternatives(
      best: value, threshold: threshold,
      roles: roles.enumerated().map { index, role in
        HeadCountRange(
          role: role.id, inBest: best.plan.steps(of: role.id), least: ends[2 * index].end,
          most: ends[2 * index + 1].end)
      },
      pools: verdicts.map(\.verdict), plans: PlanDiversity.choose(count, of: pool))
  }

  /// The scenario with a decision supposed: a plan worth the threshold, the proof that there is none, or neither.
  func ask(_ trial: Pin) throws -> WhatIf.Answer {
    try whatIf.ask(reaching: threshold) { $0.trials.append(trial) }
  }

  private func verdict(
    _ role: String, _ place: String, seen: [Alternatives.RankedPlan]
  ) throws -> (verdict: PoolVerdict, plan: Alternatives.RankedPlan?) {
    let inBest = best.plan.steps(of: role, at: place)
    func made(_ verdict: PoolVerdict.Verdict) -> PoolVerdict {
      PoolVerdict(role: role, place: place, inBest: inBest, verdict: verdict)
    }
    if seen.contains(where: { ($0.plan.steps(of: role, at: place) > 0) != (inBest > 0) }) {
      return (made(.depends), nil)
    }
    let other = inBest > 0 ? CountRange.exactly(0) : CountRange(minimum: 1)
    switch try ask(.headCount(role: role, place: place, steps: other)) {
    case .reached(let plan): return (made(.depends), plan)
    case .impossible: return (made(inBest > 0 ? .always : .never), nil)
    case .unknown: return (made(inBest > 0 ? .alwaysSoFar : .neverSoFar), nil)
    }
  }
}
