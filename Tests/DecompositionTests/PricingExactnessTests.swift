@testable import Decomposition
import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// The best column of every block is the optimum of the block's integer program, whatever the prices.
@Suite struct PricingExactnessTests {
  /// What makes pricing hard, one at a time.
  enum Twist: CaseIterable {
    case none, nothingKept, overtime, personalLimits, boundedPayments, narrowed
  }

  @Test(arguments: Twist.allCases, 31...38 as ClosedRange<UInt64>)
  func bestPlanIsTheOptimumOfTheBlock(_ twist: Twist, seed: UInt64) throws {
    var random = TestRandom(seed: seed &* 7_919)
    var scenario = RandomScenario.make(seed: seed, researchers: 2...4)
    apply(twist, to: &scenario)
    let formulation = try PlanFormulation(scenario)
    let structure = LinkingStructure(formulation)
    var bounds = VariableBounds(
      lower: formulation.model.variables.map(\.lower), upper: formulation.model.variables.map(\.upper))
    if twist == .narrowed { narrow(&bounds, formulation, &random) }
    if twist == .boundedPayments { boundPayments(&bounds, formulation, &random) }
    let duals = RandomPrices.duals(structure, &random)
    let profits = structure.profits(duals: duals.links)
    for pricing in GroupPricing.all(formulation, blocks: structure.blocks) {
      let byYear = pricing.columns(profits: profits, support: duals.support, bounds: bounds, minor: true)
      #expect(byYear.count == structure.blocks.yearCount)
      for (year, columns) in byYear.enumerated() {
        let program = try BlockProgram(
          formulation, structure, block: pricing.group * byYear.count + year, profits: profits,
          support: duals.support, bounds: bounds)
        try expectExact(columns, program, structure.blocks, members: pricing.members.map(\.researcher))
      }
    }
  }

  private func expectExact(
    _ columns: [PricedColumn], _ program: BlockProgram, _ blocks: YearBlocks, members: [Int]
  ) throws {
    guard let first = columns.first else {
      #expect(try program.best() == nil, "no column, though the block has one")
      return
    }
    let best = try #require(try program.best(), "a column of a block that has none")
    #expect(isEqual(first.profit, best), "priced \(first.profit), optimum \(best)")
    for column in columns {
      let point = try #require(program.point(of: column, blocks: blocks))
      let report = try FeasibilityReport(of: point, in: program.model)
      #expect(report.isFeasible(), "\(report.violations.filter { $0.distance > 1e-6 }.map(\.name))")
      #expect(isEqual(report.objective, column.profit), "a column is worth what is claimed")
    }
    // And with the support of one member the other way round.
    for member in members {
      func isSupported(_ column: PricedColumn) -> Bool {
        column.supported.contains { blocks.researcher(of: $0) == member }
      }
      let others = columns.filter { isSupported($0) != isSupported(first) }.map(\.profit)
      let other = try program.best(with: blocks.supported[member], at: isSupported(first) ? 0 : 1)
      if let other, let priced = others.max() { #expect(isEqual(priced, other), "\(priced) \(other)") }
    }
  }

  private func isEqual(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-5 * max(1, abs(right))
  }

  private func apply(_ twist: Twist, to scenario: inout Scenario) {
    // Pricing takes a yen less for at least as good: no minimum to be spent, and below no least payment of buyout.
    for u in scenario.institutions.indices { scenario.institutions[u].awardMinimum = 0 }
    for i in scenario.researchers.indices {
      if twist == .nothingKept { scenario.researchers[i].keptShare = 0 }
      if twist == .overtime || twist == .nothingKept && i == 0 {
        scenario.researchers[i].ceiling = scenario.researchers[i].hours.total - 1.5
      }
    }
    if twist == .personalLimits {
      for u in scenario.institutions.indices {
        scenario.institutions[u].classHoursLimit = Share(0.5)
        scenario.institutions[u].buyoutShareLimit = Share(0.25)
      }
    }
    if twist == .boundedPayments {
      for f in scenario.award.purses.indices where scenario.award.purses[f].kind != .perResearcher {
        scenario.award.purses[f].pays += [.research, .salary]
      }
      scenario.award.salaryLimit = 1_500_000
      scenario.rules.researchMoneyValue = 3
      for u in scenario.institutions.indices { scenario.institutions[u].salaryRefund = Share(0.6) }
    }
  }

  /// Bounds as branching, dives and pins of hours set them.
  private func narrow(
    _ bounds: inout VariableBounds, _ formulation: PlanFormulation, _ random: inout TestRandom
  ) {
    for (index, definition) in formulation.model.variables.enumerated()
    where definition.kind.isIntegral && formulation.blocks[index] != nil && random.chance(25) {
      let low = Int(bounds.lower[index])
      let high = Int(bounds.upper[index])
      let cut = random.int(low...high)
      if random.chance(25) { bounds.lower[index] = Double(cut) } else { bounds.upper[index] = Double(cut) }
    }
    for slot in formulation.variables.assigned.joined() {
      for hours in slot.hours where random.chance(8) {
        guard let hours else { continue }
        bounds.lower[hours.index] = 0.25
        if random.chance(50) { bounds.upper[hours.index] = 0.25 }
      }
    }
    for use in formulation.variables.used.joined() {
      for begins in use.begins where random.chance(30) { if let begins { bounds.upper[begins.index] = 0 } }
    }
  }

  private func boundPayments(
    _ bounds: inout VariableBounds, _ formulation: PlanFormulation, _ random: inout TestRandom
  ) {
    for (item, purses) in zip(formulation.sets.items, formulation.variables.paid)
    where item.researcher != nil {
      var isBuyout = false
      if case .buyout = item.expense { isBuyout = true }
      for payment in purses.joined() {
        guard let payment else { continue }
        if !isBuyout && random.chance(25) {
          bounds.lower[payment.index] = MoneyUnit.units(random.int(0...400_000))
        }
        if random.chance(40) {
          bounds.upper[payment.index] = bounds.lower[payment.index] + MoneyUnit.units(random.int(0...900_000))
        }
      }
    }
  }
}
