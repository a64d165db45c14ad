/// Why a solve ended. "Infeasible" and "stopped at a limit" are answers, not errors.
package enum TerminationStatus: Hashable, Sendable {
  /// A feasible point and the proof, within the solver's tolerances, that none is better.
  case optimal
  /// A feasible point within the relative gap that was asked for, but not proven optimal.
  case gapReached
  /// Proven: no point satisfies every row, bound and integrality.
  case infeasible
  /// Proven: feasible points improve the objective without end. For a program with integers it is said of
  /// the relaxation together with a feasible point.
  case unbounded
  /// One of the two, and telling them apart was not possible.
  case infeasibleOrUnbounded
  /// The time limit ended it; a point, if there is one, is unproven.
  case timeLimit
  /// The node limit ended it; a point, if there is one, is unproven.
  case nodeLimit
  /// `shouldStop` ended it; a point, if there is one, is unproven.
  case interrupted
  /// The solver gave up for numerical reasons.
  case numericalFailure
  /// Anything else, in the solver's own words.
  case other(String)

  /// Whether the solver has proven its answer, given the gap asked for.
  package var isConclusive: Bool {
    switch self {
    case .optimal, .gapReached, .infeasible, .unbounded, .infeasibleOrUnbounded: true
    case .timeLimit, .nodeLimit, .interrupted, .numericalFailure, .other: false
    }
  }
}

/// Sensitivities of an LP at its optimum.
///
/// With λ the duals and d the reduced costs, dⱼ = cⱼ − Σᵢ aᵢⱼ λᵢ, and at an optimum
/// objective = constant + Σᵢ λᵢ · activityᵢ + Σⱼ dⱼ xⱼ. Both are derivatives of the objective as stated (not
/// of a minimised one): λᵢ is the change of the optimum per unit that the binding bound of row i grows.
package struct DualSolution: Hashable, Sendable {
  /// Indexed by constraint.
  package let duals: [Double]
  /// Indexed by variable.
  package let reducedCosts: [Double]

  package init(duals: [Double], reducedCosts: [Double]) {
    self.duals = duals
    self.reducedCosts = reducedCosts
  }
}

/// What a solve found: why it stopped, the point, the bound.
package struct SolveResult: Hashable, Sendable {
  package let status: TerminationStatus
  package let sense: ObjectiveSense
  /// The best feasible point, one value per variable; nil if there is none. Whole where the kind says so.
  package let values: [Double]?
  /// The objective at `values`, constant included.
  package let objective: Double?
  /// Proven limit on the objective (upper when maximising, lower when minimising); nil if nothing is proven.
  package let bestBound: Double?
  /// For a model without integers solved to optimality.
  package let dual: DualSolution?
  /// Nodes whose relaxation was begun; 0 for an LP.
  package let nodes: Int
  /// The solver's own words for how it ended.
  package let rawStatus: String

  package init(
    status: TerminationStatus, sense: ObjectiveSense, values: [Double]? = nil, objective: Double? = nil,
    bestBound: Double? = nil, dual: DualSolution? = nil, nodes: Int = 0, rawStatus: String
  ) {
    self.status = status
    self.sense = sense
    self.values = values
    self.objective = objective
    self.bestBound = bestBound
    self.dual = dual
    self.nodes = nodes
    self.rawStatus = rawStatus
  }

  /// (bound − objective) / max(1, |objective|) in the model's sense, never below 0; nil without both.
  package var relativeGap: Double? {
    RelativeGap.of(objective: objective, bound: bestBound, sense: sense)
  }

  /// The value of `variable`; nil without a point.
  package func value(of variable: Variable) -> Double? {
    guard let values, values.indices.contains(variable.index) else { return nil }
    return values[variable.index]
  }
}

/// The relative gap of a solver's result, in the sense of its model.
package enum RelativeGap {
  /// |bound − objective| / max(1, |objective|) where the bound is on its proper side, else 0; nil if either
  /// is missing or not finite.
  package static func of(objective: Double?, bound: Double?, sense: ObjectiveSense) -> Double? {
    guard let objective, let bound, objective.isFinite, bound.isFinite else { return nil }
    return max(0, sense.sign * (objective - bound)) / max(1, abs(objective))
  }
}
