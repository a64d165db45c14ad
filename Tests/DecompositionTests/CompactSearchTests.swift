@testable import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Branch and cut on the whole program as a part of the search.
@Suite struct CompactSearchTests {
  private static let seeds: [UInt64] = [1, 2, 3, 4, 5, 6]

  /// Runs it alone; the best plan and bound afterwards, beside the optimum.
  private func run(
    _ seed: UInt64, gap: Double = 1e-6, goal: Double? = nil, nodes: Int = Agreement.nodeLimit,
    knowing plan: [Double]? = nil
  ) throws -> (incumbent: Incumbent, optimum: Double?, values: [Double]?) {
    let formulation = try PlanFormulation(RandomScenario.make(seed: seed))
    let compact = try Agreement.compact(formulation)
    let clock = SearchClock(limit: Agreement.patience, shouldStop: { false })
    let incumbent = Incumbent(
      formulation, clock: clock, step: ObjectiveStep(formulation), goal: goal, onProgress: { _ in })
    if let plan { incumbent.offer(plan) }
    try SearchParts.withProgram(formulation) {
      try CompactSearch(program: $0, incumbent: incumbent, gap: gap, nodes: nodes).run()
    }
    return (incumbent, compact.objective, compact.values)
  }

  @Test(arguments: seeds) func optimumIsProven(seed: UInt64) throws {
    let (incumbent, optimum, _) = try run(seed)
    guard let optimum else {
      #expect(incumbent.values == nil)
      return
    }
    let tolerance = 1e-5 * max(1, abs(optimum))
    #expect(abs(incumbent.objective - optimum) <= tolerance)
    #expect(abs(incumbent.bound - optimum) <= tolerance)
  }

  /// With the optimum at hand nothing is left to find: what remains is the proof that nothing is better by more than the gap.
  @Test(arguments: seeds, [1e-6, 0.01]) func planAtHandIsProven(seed: UInt64, gap: Double) throws {
    guard let plan = try run(seed).values else { return }
    let (incumbent, optimum, _) = try run(seed, gap: gap, knowing: plan)
    let best = try #require(optimum)
    #expect(incumbent.isSettled(within: gap + Incumbent.tolerance))
    #expect(incumbent.bound >= best - 1e-5 * max(1, abs(best)))
  }

  /// A question about a value ends with its answer, whichever it is.
  @Test(arguments: seeds, [-1.0, 1.0]) func questionIsAnswered(seed: UInt64, away: Double) throws {
    guard let optimum = try run(seed).optimum else { return }
    let goal = optimum + away
    let (incumbent, _, _) = try run(seed, goal: goal)
    #expect(incumbent.isSettled(within: 1e-6))
    #expect(away < 0 ? incumbent.objective >= goal : incumbent.bound < goal)
  }

  /// Few nodes prove less, and nothing that is false.
  @Test(arguments: seeds, [1, 3, 10]) func fewNodesClaimNothingFalse(seed: UInt64, nodes: Int) throws {
    let (incumbent, optimum, _) = try run(seed, nodes: nodes)
    guard let optimum else {
      #expect(incumbent.values == nil)
      return
    }
    let tolerance = 1e-5 * max(1, abs(optimum))
    #expect(incumbent.objective <= optimum + tolerance)
    #expect(incumbent.bound >= optimum - tolerance)
  }

  @Test func noNodesChangeNothing() throws {
    let (incumbent, _, _) = try run(1, nodes: 0)
    #expect(incumbent.values == nil && incumbent.bound == .infinity)
  }

  /// The same answer as from the decomposition alone.
  @Test(arguments: seeds) func searchAgreesWithDecomposition(seed: UInt64) throws {
    let scenario = RandomScenario.make(seed: seed)
    let apart = try Agreement.search(scenario)
    let both = try PlanSearch(engine: GLPKEngine()).solve(
      scenario, options: PlanSearchOptions(relativeGap: 1e-6, timeLimit: Agreement.patience))
    #expect(both.status == apart.status)
    if let objective = apart.objective {
      #expect(abs(try #require(both.objective) - objective) <= 1e-5 * max(1, abs(objective)))
    }
  }
}
