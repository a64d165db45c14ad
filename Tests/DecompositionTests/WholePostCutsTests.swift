@testable import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// No whole plan breaks a cut on whole posts; mixtures of plans do.
@Suite struct WholePostCutsTests {
  /// The most by which whole plans go beyond a cut, proven by branch and cut over the compact program.
  private func greatestExcess(_ cut: WholePostCuts.Cut, _ formulation: PlanFormulation) throws -> SolveResult
  {
    var model = formulation.model
    try model.setObjective(.maximize(expression(cut)))
    return try GLPKSolver().solve(model, options: SolveOptions(nodeLimit: 3_000))
  }

  private func expression(_ cut: WholePostCuts.Cut) -> LinearExpression {
    LinearExpression(
      terms: cut.terms.map { LinearTerm($0.value, Variable(index: $0.variable)) }, constant: -cut.upper)
  }

  /// Cuts that the compact relaxation's best points for random objectives break, some of each point.
  private func cuts(_ formulation: PlanFormulation, seed: UInt64, points: Int) throws -> [WholePostCuts.Cut] {
    var random = SplitMix64(seed: seed)
    let all = WholePostCuts(formulation)
    var result: [WholePostCuts.Cut] = []
    for _ in 0..<points {
      var relaxed = formulation.model.relaxed
      var objective = relaxed.objective.expression
      for slot in formulation.variables.assigned.joined() {
        for hours in slot.hours.compactMap({ $0 }) { objective.add(Double(random.next() % 100) / 10, hours) }
      }
      for hired in formulation.variables.hired { objective.add(-Double(random.next() % 400), hired) }
      try relaxed.setObjective(.maximize(objective))
      guard let values = try GLPKSolver().solve(relaxed, options: SolveOptions()).values else { continue }
      result += all.broken(at: values).prefix(4)
    }
    return result
  }

  /// Existing technicians of both departments have hours to spare: some, none, or more than anybody can use.
  @Test(arguments: [0, 1.5, 40] as [Double])
  func holdWithTheHoursThatAreThere(spare: Double) throws {
    let formulation = try PlanFormulation(
      TinyScenario.make(TestCalendar.months(12)) { scenario in
        scenario.roles[1].leadMonths = 0
        scenario.researchers[0].chores.append(ChoreHours(chore: "bench", hours: 3))
        for place in 1...2 where spare > 0 {
          scenario.places[place].existing = [
            ExistingStaff(role: "tech", fullTimeEquivalents: 1, spareHours: spare)
          ]
        }
      })
    let cuts = try cuts(formulation, seed: 7, points: 3)
    #expect(spare >= 40 || !cuts.isEmpty)
    for cut in cuts {
      let excess = try #require(try greatestExcess(cut, formulation).objective)
      #expect(excess <= 1e-6, "a plan goes beyond the cut by \(excess)")
    }
  }

  @Test(arguments: [4, 6, 13, 15, 22, 31] as [UInt64])
  func holdInRandomPlans(seed: UInt64) throws {
    let scenario = RandomScenario.make(seed: seed, researchers: 3...3, calendar: TestCalendar.months(12))
    let formulation = try PlanFormulation(scenario)
    for cut in try cuts(formulation, seed: seed, points: 3) {
      guard let excess = try greatestExcess(cut, formulation).objective else { continue }
      #expect(excess <= 1e-6)
    }
  }

  /// What they are for: a tenth of a technician who helps everybody.
  @Test func cutSharedOutStepsOff() throws {
    let formulation = try PlanFormulation(TinyScenario.make { $0.roles[1].leadMonths = 0 })
    let cuts = try cuts(formulation, seed: 1, points: 4)
    #expect(!cuts.isEmpty)
    for cut in cuts { #expect(cut.excess > 0) }
  }

  /// The excess that a cut states is that of its terms.
  @Test func statesItsExcess() throws {
    let formulation = try PlanFormulation(TinyScenario.make { $0.roles[1].leadMonths = 0 })
    let relaxed = formulation.model.relaxed
    let values = try #require(try GLPKSolver().solve(relaxed, options: SolveOptions()).values)
    for cut in WholePostCuts(formulation).broken(at: values) {
      #expect(abs(expression(cut).value(at: values) - cut.excess) < 1e-6)
    }
  }
}
