package import Auditing
package import Decomposition
package import Planning

/// Answers what-if questions about one scenario: it is solved once, and every variant begins with what that taught. No plan is an
/// answer before the audit has approved of it, that of the scenario as it is included.
///
/// A variant's answer depends on nothing but the variant and the first solve, so that variants may be solved in any order and side
/// by side.
package struct WhatIf: Sendable {
  /// Of the scenario as it is.
  package let approved: ApprovedOutcome
  /// Of the variants' solves, the time limit for each of them.
  package private(set) var options: PlanSearchOptions
  private let search: AuditedSearch
  private let memory: SearchMemory?

  /// Solves the scenario as it is.
  ///
  /// - Parameters:
  ///   - options: of this solve.
  ///   - ofVariants: the options of the variants' solves, asked for after this one; those of this one unless given.
  /// - Throws: as `PlanSearch.solve`, and `PlanAuditor.Refusal` for a plan that does not pass the audit.
  package init(
    _ scenario: Scenario, search: PlanSearch, options: PlanSearchOptions,
    ofVariants: (() -> PlanSearchOptions)? = nil
  ) throws {
    let search = AuditedSearch(search: search)
    var memory: SearchMemory?
    approved = try search.solve(scenario, options: options, memory: &memory)
    self.search = search
    self.options = ofVariants?() ?? options
    self.memory = memory
  }

  /// Takes the outcome of the scenario as it is from an earlier run; variants then begin from nothing.
  ///
  /// - Parameter options: of the variants' solves.
  package init(known approved: ApprovedOutcome, search: PlanSearch, options: PlanSearchOptions) {
    self.approved = approved
    self.search = AuditedSearch(search: search)
    self.options = options
    memory = nil
  }

  package var scenario: Scenario { approved.scenario }
  /// Of the scenario as it is.
  package var outcome: PlanOutcome { approved.outcome }

  /// The same for variants that are solved side by side, each on one thread. An analysis that solves so takes this itself, with as many
  /// variants at a time as ``options`` has threads, so that nobody who asks has to know how it goes about it.
  var onOneThread: WhatIf {
    var copy = self
    copy.options.threads = 1
    return copy
  }

  /// Solves a variant.
  ///
  /// - Parameter goal: ends as soon as it is known whether a plan has this stage 1 value; `nil`: seeks the best plan.
  /// - Throws: as `PlanSearch.solve`, and `PlanAuditor.Refusal` for a plan that does not pass the audit; "infeasible" and "no plan in
  ///   time" are outcomes.
  package func solve(_ variant: Scenario, reaching goal: Double? = nil) throws -> PlanOutcome {
    try approvedOutcome(of: variant, reaching: goal).outcome
  }

  /// The same for the scenario after a change.
  package func solve(reaching goal: Double? = nil, _ change: (inout Scenario) -> Void) throws -> PlanOutcome {
    var variant = scenario
    change(&variant)
    return try solve(variant, reaching: goal)
  }

  /// As ``solve(_:reaching:)``, for whoever hands the answer on.
  package func approvedOutcome(of variant: Scenario, reaching goal: Double? = nil) throws -> ApprovedOutcome {
    var options = options
    options.goal = goal
    return try search.solve(variant, options: options, beginningWith: memory)
  }

  /// Whether the scenario after a change has a plan worth at least `goal`.
  func ask(reaching goal: Double, _ change: (inout Scenario) -> Void) throws -> Answer {
    let outcome = try solve(reaching: goal, change)
    if let plan = outcome.plan, let objective = outcome.objective, objective >= goal {
      return .reached(Alternatives.RankedPlan(plan: plan, objective: objective))
    }
    if outcome.status == .infeasible { return .impossible }
    if let bound = outcome.bestBound, bound < goal { return .impossible }
    return .unknown
  }

  enum Answer {
    case reached(Alternatives.RankedPlan)
    case impossible
    /// A limit came first.
    case unknown
  }
}
