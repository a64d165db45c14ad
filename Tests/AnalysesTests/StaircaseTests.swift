import Analyses
import Auditing
import Decomposition
import GLPKBackend
import Planning
import Synchronization
import TestSupport
import Testing

/// The staircase of value against money, against solves with every amount by itself.
@Suite("Value against money") struct StaircaseTests {
  private let search = PlanSearch(engine: GLPKEngine())
  private let options = PlanSearchOptions(relativeGap: 0, timeLimit: 300)

  private func best(_ scenario: Scenario, cap: Yen) throws -> Double? {
    var variant = scenario
    variant.award.cap = cap
    return try search.solve(variant, options: options).objective
  }

  /// On a step the value is the step's; below its border, to the resolution, it is the next one's.
  @Test(arguments: [0, 5] as [UInt64])
  func everyStepIsThatOfBruteForce(seed: UInt64) throws {
    let scenario = seed == 0 ? TinyScenario.make() : RandomScenario.make(seed: seed)
    let whatIf = try WhatIf(scenario, search: search, options: options)
    guard whatIf.outcome.plan != nil else { return }
    let staircase = Staircase(whatIf, money: .cap, resolution: 500_000, count: 3)
    let frontier = try #require(try staircase.frontier { _, _ in })
    #expect(frontier.isComplete && !frontier.steps.isEmpty)
    var amount = frontier.present
    for step in frontier.steps {
      let value = try #require(try best(scenario, cap: amount))
      #expect(abs(value - step.value.reached) <= 1e-5 * max(1, abs(value)))
      let atBorder = try #require(try best(scenario, cap: step.bracket.reachable))
      #expect(abs(atBorder - value) <= 1e-5 * max(1, abs(value)))
      guard let below = step.bracket.unreachable else { continue }
      #expect(step.bracket.reachable - below <= frontier.resolution)
      if let less = try best(scenario, cap: below) {
        #expect(less < value - 1e-7 * max(1, abs(value)))
      }
      amount = below
    }
    for (higher, lower) in zip(frontier.steps, frontier.steps.dropFirst()) {
      #expect(higher.value.reached > lower.value.reached)
      #expect(higher.bracket.reachable > lower.bracket.reachable)
    }
  }

  /// The last step ends at no money, or within the resolution of it: nothing hides below.
  @Test func aStaircaseDownToNothingIsComplete() throws {
    let scenario = TinyScenario.make { $0.award.supported.minimum = 0 }
    let whatIf = try WhatIf(scenario, search: search, options: options)
    let frontier = try #require(
      try Staircase(whatIf, money: .cap, resolution: 100_000, count: 50).frontier { _, _ in })
    let last = try #require(frontier.steps.last)
    #expect(frontier.steps.count < 50 && last.bracket.reachable <= frontier.resolution)
    #expect(frontier.isComplete)
  }

  @Test func cheapestAwardForAWish() throws {
    let scenario = TinyScenario.make()
    let whatIf = try WhatIf(scenario, search: search, options: options)
    let full = try #require(whatIf.outcome.objective)
    let cheapest = CheapestMoney(whatIf, money: .cap, resolution: 10_000)
    guard case .bracket(let bracket) = try cheapest.need(for: full / 2) else {
      Issue.record("half of the hours need no more than the present money")
      return
    }
    #expect(bracket.objective >= full / 2 && bracket.reachable < scenario.award.cap)
    if let unreachable = bracket.unreachable {
      #expect(try best(scenario, cap: unreachable).map { $0 < full / 2 } ?? true)
    }
    guard case .none(let plenty) = try cheapest.need(for: 100 * full) else {
      Issue.record("no money buys a hundred times the hours")
      return
    }
    #expect(plenty > scenario.award.cap)
  }

  /// With a cap below what the best plan needs, the next gain is where brute force finds it.
  @Test func theNextGainIsWhereTheValueRises() throws {
    let full = TinyScenario.make()
    var poor = full
    let spent = try #require(try search.solve(full, options: options).objective)
    poor.award.cap = 5_000_000
    let whatIf = try WhatIf(poor, search: search, options: options)
    let now = try #require(whatIf.outcome.objective)
    #expect(now < spent)
    let frontier = try #require(
      try Staircase(whatIf, money: .cap, resolution: 50_000, count: 1).frontier { _, _ in })
    guard case .bracket(let next) = frontier.next else {
      Issue.record("more money buys more")
      return
    }
    #expect(next.reachable > poor.award.cap)
    #expect(try #require(try best(full, cap: next.reachable)) > now + 1e-6)
    let unreachable = try #require(next.unreachable)
    #expect(abs(try #require(try best(full, cap: unreachable)) - now) <= 1e-5 * max(1, abs(now)))
    #expect(next.reachable - unreachable <= 50_000)
  }

  @Test func whereMoneyBuysNothingMoreThatIsProven() throws {
    let whatIf = try WhatIf(
      TinyScenario.make { $0.award.cap = 1_000_000_000 }, search: search, options: options)
    let frontier = try #require(
      try Staircase(whatIf, money: .cap, resolution: 1_000_000, count: 1).frontier { _, _ in })
    guard case .none = frontier.next else {
      Issue.record("a cap that does not bind buys nothing")
      return
    }
  }

  /// Where best plans are not proven best, no step and no gain may claim more than is so.
  @Test(arguments: [0, 4, 5] as [UInt64])
  func levelsClaimNoMoreThanIsSo(seed: UInt64) throws {
    let scenario = seed == 0 ? TinyScenario.make() : RandomScenario.make(seed: seed)
    let loose = PlanSearchOptions(relativeGap: 0.9, timeLimit: 300)
    let whatIf = try WhatIf(scenario, search: search, options: loose)
    guard let top = ProvenValue(whatIf.outcome) else { return }
    let frontier = try #require(
      try Staircase(whatIf, money: .cap, resolution: 500_000, count: 8).frontier { _, _ in })
    for step in frontier.steps {
      let value = try #require(try best(scenario, cap: step.bracket.reachable))
      let slack = 1e-5 * max(1, abs(value))
      #expect(step.value.reached <= value + slack && value <= step.value.most + slack)
    }
    if case .bracket(let next) = frontier.next, let unreachable = next.unreachable {
      #expect(try best(scenario, cap: unreachable).map { $0 <= top.most + 1e-3 } ?? true)
    }
  }

  /// What one level tells about another is put together: brackets descend with their levels, and hold whatever the number of
  /// threads was.
  @Test(arguments: [0, 4, 5] as [UInt64])
  func levelsDescendWhateverTheThreads(seed: UInt64) throws {
    let scenario = seed == 0 ? TinyScenario.make() : RandomScenario.make(seed: seed)
    let outcome = try search.solve(scenario, options: PlanSearchOptions(relativeGap: 0.9, timeLimit: 300))
    guard outcome.plan != nil else { return }
    let frontiers = try [1, 2].map { threads in
      let options = PlanSearchOptions(relativeGap: 0.9, timeLimit: 300, threads: threads)
      let whatIf = try WhatIf(known: ApprovedOutcome(outcome, of: scenario), search: search, options: options)
      return try #require(
        try Staircase(whatIf, money: .cap, resolution: 500_000, count: 8).frontier { _, _ in })
    }
    guard frontiers[0].isLevels else { return }
    let steps = frontiers.map { $0.steps.map { [$0.bracket.reachable, $0.bracket.unreachable ?? -1] } }
    #expect(steps[0] == steps[1])
    for (higher, lower) in zip(steps[0], steps[0].dropFirst()) {
      #expect(higher[0] > lower[0] && higher[1] >= lower[1])
    }
    for step in frontiers[0].steps {
      #expect(step.bracket.unreachable.map { $0 < step.bracket.reachable } ?? true)
      #expect(step.value.reached <= step.value.most)
      var variant = scenario
      variant.award.cap = step.bracket.reachable
      #expect(PlanAuditor.audit(step.bracket.plan, of: variant).isClean)
    }
  }

  /// Ended by the user after some level: those that follow would only repeat it.
  @Test func noLevelIsRepeatedOnceItIsEnded() throws {
    let isEnded = Mutex(false)
    let loose = PlanSearchOptions(
      relativeGap: 0, timeLimit: 300, shouldStop: { isEnded.withLock { $0 } })
    let scenario = TinyScenario.make()
    // As if the best plan were not known to be best.
    var outcome = try search.solve(scenario, options: options)
    outcome.bestBound = outcome.objective.map { 2 * $0 }
    let whatIf = try WhatIf(known: ApprovedOutcome(outcome, of: scenario), search: search, options: loose)
    let frontier = try #require(
      try Staircase(whatIf, money: .cap, resolution: 500_000, count: 8).frontier { _, _ in
        isEnded.withLock { $0 = true }
      })
    #expect(frontier.isLevels && !frontier.isComplete)
    #expect(frontier.steps.count == 1)
  }

  @Test func aPurseIsScaledInProportion() throws {
    let scenario = TinyScenario.make()
    let whatIf = try WhatIf(scenario, search: search, options: options)
    let frontier = try #require(
      try Staircase(whatIf, money: .purse("env"), resolution: 100_000, count: 4).frontier { _, _ in })
    #expect(frontier.present == scenario.award.purses[1].amounts.reduce(0, +))
    #expect(frontier.steps.count > 1)
    #expect(try Staircase(whatIf, money: .purse("no"), resolution: 1, count: 1).frontier { _, _ in } == nil)
  }

  @Test func promisesCostHours() throws {
    var options = options
    options.threads = 2
    let whatIf = try WhatIf(TinyScenario.make(), search: search, options: options)
    let points = try EvennessSearch(whatIf).front().points
    #expect(points.first?.value != nil)
    for (fewer, more) in zip(points, points.dropFirst()) {
      guard let value = more.value else { continue }
      #expect(try #require(fewer.value).reached >= value.reached - 1e-4)
    }
  }
}
