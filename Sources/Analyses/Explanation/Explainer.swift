package import Decomposition
package import Planning

/// Answers why a plan is as it is, why not otherwise, and why there is none.
package struct Explainer: Sendable {
  package let whatIf: WhatIf
  /// Conditions that are never blamed.
  private let fixed: Set<Condition>
  private let test: FeasibilityTest

  /// Solves the scenario.
  ///
  /// - Parameters:
  ///   - options: of every solve.
  ///   - onStep: told before each further solve how many came before it.
  /// - Throws: as `WhatIf.init`.
  package init(
    _ scenario: Scenario, fixed: Set<Condition>, search: PlanSearch, options: PlanSearchOptions,
    onStep: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws {
    self.init(
      try WhatIf(scenario, search: search, options: options), fixed: fixed, search: search,
      options: options, onStep: onStep)
  }

  /// Explains a scenario that is solved already.
  package init(
    _ whatIf: WhatIf, fixed: Set<Condition>, search: PlanSearch, options: PlanSearchOptions,
    onStep: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.whatIf = whatIf
    self.fixed = fixed
    test = FeasibilityTest(search: search, options: options, onSolve: onStep)
  }

  package var scenario: Scenario { whatIf.scenario }

  /// Why the scenario, which has no plan, has none.
  package func infeasibility() throws -> InfeasibilityExplanation {
    var search = RepairSearch(scenario, fixed: fixed, test: test)
    return try search.explanation()
  }

  /// What each decision of the plan in hand gives, by a solve without what of it is open. Decisions that are wholly fact are left out.
  /// One solve a decision; `onDecision` is told before each how many came before it.
  package func worths(
    of decisions: [PlanDecision], onDecision: (Int) -> Void = { _ in }
  ) throws -> [DecisionWorth] {
    let best = ProvenValue(whatIf.outcome)
    let open = decisions.filter { !whatIf.isFact($0) }
    return try open.enumerated().map { index, decision in
      onDecision(index)
      let loss = try best.map { try whatIf.loss(without: decision, from: $0) }
      return DecisionWorth(decision: decision, loss: loss ?? .unknown)
    }
  }

  /// Why the plan in hand does not hold a decision: its price, or what it contradicts.
  package func whyNot(_ decision: Pin) throws -> WhyNot {
    if whatIf.outcome.plan?.agrees(with: decision) == true { return .isPlanned }
    var supposed = scenario
    supposed.trials.append(decision)
    let outcome = try whatIf.solve(supposed)
    switch outcome.status {
    case .infeasible:
      var search = RepairSearch(supposed, fixed: fixed, test: test)
      return .impossible(try search.explanation())
    case .optimal, .feasible:
      guard let best = ProvenValue(whatIf.outcome), let value = ProvenValue(outcome) else {
        return .unknown(outcome)
      }
      return .price(.loss(from: best, to: value), outcome)
    case .noPlan: return .unknown(outcome)
    }
  }
}
