@testable import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// A search that begins with what another learned answers the same as one that begins with nothing.
@Suite struct WarmStartTests {
  private let search = PlanSearch(engine: GLPKEngine())
  private let options = PlanSearchOptions(relativeGap: 1e-6, timeLimit: 60).ofDecomposition

  private func expectSame(_ changed: Scenario, after scenario: Scenario, _ name: String) throws {
    var memory: SearchMemory?
    _ = try search.solve(scenario, options: options, memory: &memory)
    let learned = try #require(memory, "\(name): nothing was learned")
    #expect(!learned.columns.isEmpty && !learned.plan.isEmpty)
    let warm = try search.solve(changed, options: options, memory: &memory)
    let cold = try search.solve(changed, options: options)
    #expect(warm.status == cold.status, "\(name)")
    guard let ours = warm.objective, let theirs = cold.objective else { return }
    #expect(abs(ours - theirs) <= 1e-5 * max(1, abs(theirs)), "\(name): \(ours) \(theirs)")
    #expect(try #require(warm.bestBound) >= theirs - 1e-5 * max(1, abs(theirs)))
  }

  @Test func sameScenarioIsAnsweredAtOnce() throws {
    let scenario = TinyScenario.make()
    var memory: SearchMemory?
    let first = try search.solve(scenario, options: options, memory: &memory)
    let again = try search.solve(scenario, options: options, memory: &memory)
    #expect(again.status == .optimal && again.objective == first.objective)
    #expect(again.incumbents.count == 1, "the old plan is the first and the last")
  }

  /// Less money, other effects, fewer people, fewer substitutes: one change at a time.
  @Test(arguments: [2, 5, 8, 12] as [UInt64])
  func changedScenario(seed: UInt64) throws {
    let scenario = RandomScenario.make(seed: seed)
    var poorer = scenario
    poorer.award.cap = scenario.award.cap * 7 / 10
    try expectSame(poorer, after: scenario, "cap")
    var weaker = scenario
    for i in weaker.researchers.indices { weaker.researchers[i].keptShare *= 0.9 }
    try expectSame(weaker, after: scenario, "effect")
    var fewer = scenario
    for tier in fewer.substitutes.indices {
      fewer.substitutes[tier].capacity = fewer.substitutes[tier].capacity.map { max(0, $0 - 1) }
    }
    try expectSame(fewer, after: scenario, "substitutes")
    var richer = scenario
    richer.award.cap = scenario.award.cap * 12 / 10
    try expectSame(richer, after: scenario, "more money")
  }

  /// Hours shared out period by period are as good as all together, with the duties and posts of the best plan.
  @Test(arguments: [2, 5, 8, 12] as [UInt64])
  func hoursSharedApart(seed: UInt64) throws {
    let formulation = try PlanFormulation(RandomScenario.make(seed: seed))
    let best = try #require(try Agreement.compact(formulation).values)
    try SearchParts.withProgram(formulation) { program in
      var bounds = program.root
      bounds.fix(program.isInteger.indices.filter { program.isInteger[$0] }, at: best)
      let shared = try #require(try HourSharing(program: program).run(bounds))
      let objective = formulation.model.objective.expression
      #expect(
        abs(objective.value(at: shared) - objective.value(at: best)) <= 1e-6
          * max(1, abs(objective.value(at: best))))
      #expect(
        Incumbent.isFeasible(shared, in: formulation.model, tolerances: Incumbent.tolerances(formulation)))
    }
  }

  /// Posts that are filled in keep every rule, take none away, and are all there where the rules allowed all of them before.
  @Test(arguments: [2, 5, 8, 12] as [UInt64])
  func postsFilledIn(seed: UInt64) throws {
    let formulation = try PlanFormulation(RandomScenario.make(seed: seed))
    let best = try #require(try Agreement.compact(formulation).values)
    try SearchParts.withProgram(formulation) { program in
      var bounds = program.root
      bounds.fix(program.isInteger.indices.filter { program.isInteger[$0] }, at: best)
      for variable in program.hired {
        bounds.lower[variable] = program.root.lower[variable]
        bounds.upper[variable] = program.root.upper[variable]
      }
      let filled = try PostFilling(program: program).fill(best, from: best, within: bounds)
      #expect(program.hired.allSatisfy { abs(filled[$0] - best[$0]) < 1e-6 })
      let more = best.indices.map { best[$0] + 1 }
      let most = try PostFilling(program: program).fill(best, from: more, within: bounds)
      #expect(program.hired.allSatisfy { most[$0] >= best[$0] - 1e-6 && most[$0] <= best[$0] + 1 + 1e-6 })
      #expect(
        Incumbent.isFeasible(most, in: formulation.model, tolerances: Incumbent.tolerances(formulation)))
    }
  }

  /// What was learned of one scenario is of no use for another, and does no harm.
  @Test func foreignMemoryDoesNoHarm() throws {
    try expectSame(RandomScenario.make(seed: 5), after: TinyScenario.make(), "foreign")
    try expectSame(TinyScenario.make(), after: RandomScenario.make(seed: 5), "foreign")
  }

  /// A remembered year that the changed scenario forbids is not taken.
  @Test func forbiddenYearsStayOut() throws {
    let scenario = TinyScenario.make()
    let formulation = try PlanFormulation(scenario)
    let structure = LinkingStructure(formulation)
    let feasibility = BlockFeasibility(formulation, structure)
    let bounds = VariableBounds(
      lower: formulation.model.variables.map(\.lower), upper: formulation.model.variables.map(\.upper))
    let pricings = GroupPricing.all(formulation, blocks: structure.blocks)
    let profits = structure.profits(duals: [Double](repeating: 0, count: structure.family.count))
    let support = [Double](repeating: 0, count: structure.blocks.cellCount)
    var seen = 0
    for pricing in pricings {
      for column in pricing.columns(profits: profits, support: support, bounds: bounds, minor: true).joined()
      {
        let year = YearColumn(
          block: column.block, supported: column.supported, values: column.values, structure: structure)
        #expect(feasibility.allows(year, bounds), "what pricing makes is allowed")
        // One half-day more than there is time for, or a bound that cuts it off.
        guard let most = column.values.max(by: { $0.value < $1.value }) else { continue }
        seen += 1
        var narrow = bounds
        narrow.upper[most.variable] = most.value / 2
        #expect(!feasibility.allows(year, narrow))
        let doubled = YearColumn(
          block: column.block, supported: column.supported,
          values: column.values.map { .init(variable: $0.variable, value: $0.value * 50) },
          structure: structure
        )
        #expect(!feasibility.allows(doubled, bounds))
      }
    }
    #expect(seen > 0)
  }
}
