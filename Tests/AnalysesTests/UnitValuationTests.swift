import Analyses
import Auditing
import Decomposition
import GLPKBackend
import Planning
import TestSupport
import Testing

/// What one more or one less is worth, against solves that know nothing of each other.
@Suite("Values of single units") struct UnitValuationTests {
  private let search = PlanSearch(engine: GLPKEngine())
  private let options = PlanSearchOptions(relativeGap: 1e-6, timeLimit: 300, threads: 2)

  private func values(_ scenario: Scenario, step: Yen = 500_000) throws -> UnitValues? {
    let whatIf = try WhatIf(scenario, search: search, options: options)
    guard let plan = whatIf.outcome.plan else { return nil }
    let changes = UnitValuation.usual(scenario, plan: plan, step: step)
    return try UnitValuation(whatIf).values(of: changes) { _, _ in }
  }

  private func effect(_ change: UnitChange, in values: UnitValues) throws -> ProvenDifference {
    let item = try #require(values.items.first { $0.change == change })
    guard case .difference(let difference) = item.effect else {
      Issue.record("\(change): \(item.effect)")
      throw Missing()
    }
    return difference
  }

  private struct Missing: Error {}

  @Test func moneyIsWorthWhatASolveOfItsOwnSays() throws {
    let scenario = TinyScenario.make()
    let values = try #require(try values(scenario))
    for step in [500_000, -500_000] {
      var changed = scenario
      changed.award.cap += step
      let alone = try #require(try search.solve(changed, options: options).objective)
      let difference = try effect(.cap(step), in: values)
      #expect(abs(difference.reached - (alone - values.base.reached)) <= 1e-4)
    }
  }

  /// Changes are solved on one thread each, however many there are, so that the number of threads is no part of the answer.
  @Test func threadsChangeNoValue() throws {
    let scenario = RandomScenario.make(seed: 2)
    let outcome = try search.solve(scenario, options: options)
    let plan = try #require(outcome.plan)
    let values = try [1, 2].map { threads in
      var options = options
      options.threads = threads
      let whatIf = try WhatIf(known: ApprovedOutcome(outcome, of: scenario), search: search, options: options)
      let changes = UnitValuation.decisions(scenario, plan)
      return try #require(try UnitValuation(whatIf).values(of: changes) { _, _ in })
    }
    #expect("\(values[0])" == "\(values[1])" && !values[0].items.isEmpty)
  }

  /// More of anything never harms, less never helps: whatever is solved, in whatever order.
  @Test(arguments: [2, 10] as [UInt64])
  func signsAreThoseOfMoreAndLess(seed: UInt64) throws {
    guard let values = try values(RandomScenario.make(seed: seed)) else { return }
    for item in values.items {
      guard case .difference(let difference) = item.effect else { continue }
      switch item.change {
      case .cap(let yen) where yen > 0, .purse(_, let yen) where yen > 0:
        #expect(difference.verdict != .less, "\(item.change)")
      case .places(1), .substitutes(_, 1), .recruits: #expect(difference.verdict != .less, "\(item.change)")
      case .cap, .purse, .places, .oneHireLess, .oneSessionLess, .withoutSupport, .withoutMeasure:
        #expect(difference.verdict != .more, "\(item.change)")
      case .substitutes: break
      }
    }
  }

  @Test func takingADecisionAwayIsForbiddingIt() throws {
    let scenario = TinyScenario.make()
    let values = try #require(try values(scenario))
    let outcome = try search.solve(scenario, options: options)
    for id in try #require(outcome.plan).supported {
      var without = scenario
      without.pins.append(.support(researcher: id, false))
      let alone = try search.solve(without, options: options).objective
      guard let item = values.items.first(where: { $0.change == .withoutSupport(id) }) else { continue }
      switch item.effect {
      case .difference(let difference):
        #expect(abs(values.base.reached + difference.reached - (try #require(alone))) <= 1e-4)
      case .infeasible: #expect(alone == nil)
      case .unknown: Issue.record("no limit was set that could come first")
      }
    }
  }
}
