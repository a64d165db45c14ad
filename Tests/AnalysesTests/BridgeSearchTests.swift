import Analyses
import Decomposition
import GLPKBackend
import Planning
import TestSupport
import Testing

/// Bridges between scenarios that are really solved.
@Suite("Bridges between solved scenarios") struct BridgeSearchTests {
  private static let search = PlanSearch(engine: GLPKEngine())

  private struct Change {
    var apply: (inout Scenario) -> Void
  }

  private static func changes(_ random: inout TestRandom) -> [Change] {
    let all: [Change] = [
      Change { $0.award.cap = $0.award.cap * 7 / 10 }, Change { $0.rules.buyoutAllowed.toggle() },
      Change { $0.rules.hiringAllowed.toggle() }, Change { $0.rules.dxAllowed.toggle() },
      Change { $0.rules.floor.isHard.toggle() }, Change { $0.rules.elsewhereWeight += 0.05 },
      Change { scenario in
        for index in scenario.researchers.indices { scenario.researchers[index].keptShare = 0.5 }
      },
      Change { $0.title += "!" }, Change { $0.award.supported.minimum = 1 },
    ]
    var rest = Array(all.indices)
    return (0..<random.int(1...3)).map { _ in all[rest.remove(at: random.int(0...rest.count - 1))] }
  }

  /// The bridge from a scenario to itself with some changes, and how many scenarios were solved on the way.
  private func bridge(
    _ scenario: Scenario, _ changes: [Change], gap: Double, isValid: @escaping ([Int]) -> Bool = { _ in true }
  ) throws -> (bridge: ObjectiveBridge, solves: Int) {
    func variant(_ chosen: [Int]) -> Scenario {
      var variant = scenario
      for index in chosen { changes[index].apply(&variant) }
      return variant
    }
    let whatIf = try WhatIf(
      scenario, search: Self.search, options: PlanSearchOptions(relativeGap: gap, timeLimit: 60))
    var between = BridgeSearch(whatIf)
    let last = variant(Array(changes.indices))
    var solves = 0
    let bridge = try between.bridge(
      to: whatIf.approvedOutcome(of: last), groups: changes.count,
      scenario: { isValid($0) ? variant($0) : nil }
    ) { progress in
      #expect(progress.number == solves && progress.count == BridgeSearch.solveCount(groups: changes.count))
      solves += 1
    }
    return (bridge, solves)
  }

  @Test(arguments: 1...32 as ClosedRange<UInt64>) func partsAddUpOnEveryPair(seed: UInt64) throws {
    var random = TestRandom(seed: seed &* 7919)
    let scenario = RandomScenario.make(seed: seed, researchers: 2...3, calendar: TestCalendar.months(6))
    let (bridge, solves) = try bridge(scenario, Self.changes(&random), gap: random.pick([1e-6, 0.01, 0.05]))
    #expect(solves <= BridgeSearch.solveCount(groups: bridge.alone.count))
    #expect(bridge.steps.flatMap { Array($0.groups) } == Array(bridge.alone.indices))
    guard let whole = bridge.whole else { return }
    #expect(bridge.steps.compactMap(\.part?.tenths).reduce(0, +) == whole.tenths)
    guard let interactions = bridge.interactions else { return }
    #expect(bridge.aloneParts.compactMap { $0?.tenths }.reduce(0, +) + interactions.tenths == whole.tenths)
  }

  @Test func everyEffectIsThatOfASolveOfItsOwn() throws {
    let scenario = TinyScenario.make()
    let changes = [
      Change { $0.award.cap /= 2 }, Change { $0.rules.buyoutAllowed = false },
    ]
    let (bridge, solves) = try bridge(scenario, changes, gap: 1e-6)
    #expect(solves == 2)
    var values: [Double] = []
    for chosen in [[], [0], [0, 1], [1]] {
      var variant = scenario
      for index in chosen { changes[index].apply(&variant) }
      let options = PlanSearchOptions(relativeGap: 1e-6, timeLimit: 60)
      values.append(try #require(try Self.search.solve(variant, options: options).objective))
    }
    for (point, value) in zip(bridge.path + bridge.alone, values[...2] + [values[1], values[3]]) {
      #expect(abs(try #require(point.value?.reached) - value) <= 1e-4)
    }
  }

  @Test func anInfeasibleScenarioOnTheWayIsGoneRound() throws {
    // At least three supported is impossible while at most two may be.
    let changes = [
      Change { $0.award.supported.minimum = 3 }, Change { $0.award.supported.maximum = 3 },
    ]
    let (bridge, _) = try bridge(TinyScenario.make(), changes, gap: 0.001)
    #expect(bridge.path[1] == .infeasible)
    #expect(bridge.steps.map(\.groups) == [0..<2])
    #expect(bridge.steps.first?.gaps == [.infeasible])
    #expect(bridge.steps.first?.part?.tenths == bridge.whole?.tenths)
    #expect(bridge.interactions == nil)
  }

  @Test func changesThatNeedEachOtherAreShownTogether() throws {
    let changes = [Change { $0.award.cap /= 2 }, Change { $0.rules.dxAllowed = false }]
    let (bridge, solves) = try bridge(TinyScenario.make(), changes, gap: 0.001) { $0.count != 1 }
    #expect(solves == 0)
    #expect(bridge.steps.map(\.groups) == [0..<2] && bridge.steps.first?.gaps == [.invalid])
    #expect(bridge.aloneParts.allSatisfy { $0 == nil })
  }

  @Test func titlesAreNotSolvedForAgain() throws {
    let changes = [Change { $0.title = "x" }, Change { $0.award.cap /= 2 }]
    let (bridge, solves) = try bridge(TinyScenario.make(), changes, gap: 0.01)
    #expect(solves == 0)
    #expect(bridge.steps.map(\.part?.tenths).first == 0)
    #expect(bridge.steps.first?.part?.difference.verdict == .equal)
    #expect(bridge.interactions?.difference == .nothing)
  }

  @Test func aSearchThatIsStoppedClaimsNothing() throws {
    let whatIf = try WhatIf(
      TinyScenario.make(), search: Self.search,
      options: PlanSearchOptions(relativeGap: 0, timeLimit: 60, shouldStop: { true }))
    #expect(whatIf.outcome.status == .noPlan || whatIf.outcome.status == .feasible)
    if ProvenValue(whatIf.outcome) == nil { #expect(BridgePoint(whatIf.outcome, scenario: 0) == .unsolved) }
  }
}
