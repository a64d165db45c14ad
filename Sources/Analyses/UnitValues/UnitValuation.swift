import Decomposition
package import Planning

/// What one more, or one less, is worth: every change is solved, beginning with what the scenario as it is taught.
package struct UnitValuation: Sendable {
  private let whatIf: WhatIf
  /// Changes solved side by side.
  private let threads: Int

  package init(_ whatIf: WhatIf) {
    self.whatIf = whatIf.onOneThread
    threads = whatIf.options.threads
  }

  /// - Returns: `nil` when the scenario as it is has no plan, or no bound. Changes that say nothing are left out.
  package func values(
    of changes: [UnitChange], progress: @escaping @Sendable (_ answered: Int, _ asked: Int) -> Void
  ) throws -> UnitValues? {
    guard let plan = whatIf.outcome.plan, let base = ProvenValue(whatIf.outcome) else { return nil }
    let variants = changes.compactMap { change in
      change.applied(to: whatIf.scenario, plan: plan).map { (change: change, scenario: $0) }
    }
    let answered = Tally { progress($0, variants.count) }
    let items = try SideBySide(threads: threads).map(variants.count) { index in
      defer { answered.add() }
      let outcome = try whatIf.solve(variants[index].scenario)
      return UnitValue(change: variants[index].change, effect: Self.effect(outcome, base))
    }
    return UnitValues(base: base, items: items)
  }

  private static func effect(_ outcome: PlanOutcome, _ base: ProvenValue) -> UnitValue.Effect {
    if outcome.status == .infeasible { return .infeasible }
    return ProvenValue(outcome).map { .difference(ProvenDifference(from: base, to: $0)) } ?? .unknown
  }

  /// The usual changes: money, places, substitutes and recruits by one unit more, each decision of the plan by one less.
  ///
  /// - Parameter step: yen by which money changes.
  package static func usual(_ scenario: Scenario, plan: Plan, step: Yen) -> [UnitChange] {
    let purses = scenario.award.purses.filter { !$0.amounts.isEmpty }
    let money =
      [UnitChange.cap(step), .cap(-step)] + purses.flatMap { [.purse($0.id, step), .purse($0.id, -step)] }
    let limits =
      [UnitChange.places(1), .places(-1)] + scenario.substitutes.map { .substitutes($0.id, 1) }
      + scenario.roles.map { .recruits($0.id) }
    return money + limits + decisions(scenario, plan)
  }

  /// Each hire, buyout, person and measure of a plan, taken away as far as it is no fact.
  package static func decisions(_ scenario: Scenario, _ plan: Plan) -> [UnitChange] {
    let hires = scenario.roles.flatMap { role in
      scenario.places.filter { plan.steps(of: role.id, at: $0.id) > 0 }
        .map { UnitChange.oneHireLess(role: role.id, place: $0.id) }
    }
    let sessions = scenario.researchers.flatMap { person in
      scenario.sessionKinds.filter { !plan.sessions(of: person.id, $0.id).isEmpty }
        .map { UnitChange.oneSessionLess(researcher: person.id, kind: $0.id) }
    }
    let people = plan.supported.map(UnitChange.withoutSupport)
    let measures = plan.adoptions.map { UnitChange.withoutMeasure($0.measure) }
    return hires + sessions + people + measures
  }
}
