@testable import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Bounds that rows imply: they hold, they are found along chains, and no stated bound is touched.
@Suite struct ImpliedBoundsTests {
  @Test func followsChainsAndSigns() throws {
    var model = Model()
    let x = try model.addVariable("x", .nonNegative)
    let y = try model.addVariable("y", .nonNegative)
    let z = try model.addVariable("z", .free)
    let u = try model.addVariable("u", .between(1, 9))
    // Found in a later pass: z needs y, y needs x.
    try model.addConstraint("z", (z - 3 * y).between(-2, 4))
    try model.addConstraint("y", y - 0.5 * x + 0 * u <= 1)
    try model.addConstraint("x", 2 * x + u <= 13)
    let bounds = ImpliedBounds.fill(model)
    #expect(bounds.lower == [0, 0, -2, 1])
    #expect(bounds.upper == [6, 4, 16, 9])
  }

  @Test func staysOpenWhereNothingIsImplied() throws {
    var model = Model()
    let x = try model.addVariable("x", .nonNegative)
    let y = try model.addVariable("y", .nonNegative)
    let z = try model.addVariable("z", .free)
    try model.addConstraint("difference", x - y <= 3)
    try model.addConstraint("at least", x + y >= 2)
    try model.addConstraint("z", -1 * z - y <= 5)
    let bounds = ImpliedBounds.fill(model)
    #expect(bounds.lower == [0, 0, -.infinity] && bounds.upper == [.infinity, .infinity, .infinity])
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func noPointIsCutOff(seed: UInt64) throws {
    var random = TestRandom(seed: seed)
    var model = Model()
    var variables: [Variable] = []
    for number in 0..<4 {
      let bounds: Bounds = random.pick([.free, .nonNegative, .atMost(3), .between(-2, 2), .between(0, 4)])
      variables.append(try model.addVariable("x\(number)", bounds))
    }
    for number in 0..<5 {
      var sum = LinearExpression()
      for variable in variables { sum.add(Double(random.int(-2...2)), variable) }
      let low = Double(random.int(-6...2))
      let ends: Bounds = random.pick([.atMost(low + 5), .atLeast(low), .between(low, low + 4)])
      if sum.isConstant { continue }
      try model.addConstraint("row \(number)", Relation(sum, in: ends))
    }
    let bounds = ImpliedBounds.fill(model)
    let definitions = model.variables
    for index in definitions.indices {
      #expect(definitions[index].lower == -.infinity || bounds.lower[index] == definitions[index].lower)
      #expect(definitions[index].upper == .infinity || bounds.upper[index] == definitions[index].upper)
      for (sense, limit) in [
        (ObjectiveSense.maximize, bounds.upper[index]), (.minimize, bounds.lower[index]),
      ]
      where limit.isFinite {
        let goal = LinearExpression(variables[index])
        try model.setObjective(sense == .maximize ? .maximize(goal) : .minimize(goal))
        let result = try GLPKSolver().solve(model, options: SolveOptions())
        #expect(result.status == .optimal || result.status == .infeasible, "\(result.rawStatus)")
        guard let end = result.objective else { continue }
        #expect(sense == .maximize ? end <= limit + 1e-7 : end >= limit - 1e-7)
      }
    }
  }

  /// Money carried over has no bound of its own.
  @Test(arguments: [1, 4, 6, 12, 13, 15] as [UInt64])
  func carriedMoneyIsBounded(seed: UInt64) throws {
    var scenario = RandomScenario.make(
      seed: seed, calendar: TestCalendar.months(18, from: YearMonth(year: 2026, month: 4), periodMonths: 6))
    for f in scenario.award.purses.indices {
      scenario.award.purses[f].carryOver = .free
      if scenario.award.purses[f].kind != .ownFunds { scenario.award.purses[f].limit = .hard }
    }
    let formulation = try PlanFormulation(scenario)
    let model = formulation.model
    let bounds = ImpliedBounds.fill(model)
    let carries = formulation.variables.carried.joined().flatMap(\.amounts).compactMap { $0?.index }
    #expect(!carries.isEmpty)
    for index in carries + formulation.variables.moved.joined().map(\.index) {
      #expect(bounds.upper[index].isFinite, "\(model.variables[index].name)")
      // As much as can be carried at all, whatever it is good for.
      var most = model.relaxed
      try most.setObjective(.maximize(LinearExpression(Variable(index: index))))
      guard let end = try GLPKSolver().solve(most, options: SolveOptions()).objective else { continue }
      #expect(end <= bounds.upper[index] + 1e-5)
    }
  }

  @Test(arguments: [1, 3, 5, 12, 13] as [UInt64])
  func optimumIsInside(seed: UInt64) throws {
    let formulation = try PlanFormulation(RandomScenario.make(seed: seed))
    let values = try #require(try Agreement.compact(formulation).values)
    let bounds = ImpliedBounds.fill(formulation.model)
    for (index, value) in values.enumerated() {
      #expect(value >= bounds.lower[index] - 1e-5 && value <= bounds.upper[index] + 1e-5)
    }
  }
}
