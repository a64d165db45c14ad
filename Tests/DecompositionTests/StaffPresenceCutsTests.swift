@testable import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// No whole plan breaks a cut on staff presence; mixtures of plans do.
@Suite struct StaffPresenceCutsTests {
  /// The most by which whole plans go beyond a cut, proven by branch and cut over the compact program.
  private func greatestExcess(
    _ cut: StaffPresenceCuts.Cut, _ formulation: PlanFormulation
  ) throws -> SolveResult {
    var model = formulation.model
    try model.setObjective(.maximize(expression(cut)))
    return try GLPKSolver().solve(model, options: SolveOptions(nodeLimit: 3_000))
  }

  private func expression(_ cut: StaffPresenceCuts.Cut) -> LinearExpression {
    LinearExpression(
      terms: cut.terms.map { LinearTerm($0.value, Variable(index: $0.variable)) }, constant: -cut.upper)
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
    let cuts = StaffPresenceCuts.all(formulation)
    // Two people and two years, where a step adds to the hours that are there anyway.
    #expect(cuts.count == (spare < 40 ? 4 : 0))
    for cut in cuts {
      let result = try greatestExcess(cut, formulation)
      #expect(result.status == .optimal)
      let excess = try #require(result.objective)
      #expect(excess <= 1e-6, "a plan goes beyond the cut by \(excess)")
      // Not weaker than need be: with all the hours that spare staff have, and nobody hired, it binds.
      #expect(excess >= -1e-6)
    }
  }

  @Test(arguments: [4, 6, 13, 15] as [UInt64])
  func holdInRandomPlans(seed: UInt64) throws {
    let scenario = RandomScenario.make(seed: seed, researchers: 3...3, calendar: TestCalendar.months(12))
    let formulation = try PlanFormulation(scenario)
    let cuts = StaffPresenceCuts.all(formulation)
    #expect(!cuts.isEmpty)
    for cut in cuts {
      guard let excess = try greatestExcess(cut, formulation).objective else { continue }
      #expect(excess <= 1e-6)
    }
  }

  /// What they are for: a tenth of a technician who helps everybody.
  @Test func sharedOutStepsBreakThem() throws {
    let formulation = try PlanFormulation(
      TinyScenario.make { $0.roles[1].leadMonths = 0 })
    let cuts = StaffPresenceCuts.all(formulation)
    let excess = try cuts.map { cut -> Double in
      var relaxed = formulation.model.relaxed
      try relaxed.setObjective(.maximize(expression(cut)))
      return try GLPKSolver().solve(relaxed, options: SolveOptions()).objective ?? -.infinity
    }
    #expect(excess.contains { $0 > 0.1 }, "\(excess)")
  }
}
