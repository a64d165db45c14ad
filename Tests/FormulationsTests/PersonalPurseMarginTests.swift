import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// What rounding may do to items of nobody in particular lowers a personal purse once, not once for each person.
@Suite struct PersonalPurseMarginTests {
  /// The personal purse pays for staff, too, and shares that with own funds: one part that may be rounded up.
  private func pool(_ change: (inout Scenario) -> Void = { _ in }) throws -> Constraint {
    let scenario = TinyScenario.make { scenario in
      scenario.award.purses[0].pays = [.research, .staff(role: "writer")]
      scenario.award.purses[1].pays = [.measure(id: nil)]
      scenario.award.purses[2].pays = [.staff(role: nil)]
      change(&scenario)
    }
    let model = try PlanFormulation(scenario).model
    let row = try #require(model.constraintIndex(named: "purses[pool,research,0]"))
    return model.constraints[row]
  }

  @Test func onceWhereSomebodyIsSupported() throws {
    let row = try pool()
    // 1.1 yen for the part; 5,500,000 yen less 2,200,000 for each person, exact.
    #expect(abs(row.upper + 1.1 * MoneyUnit.oneYen) < 1e-12)
    let people = row.terms.prefix(3).map(\.coefficient)
    #expect(people.allSatisfy { abs($0 + MoneyUnit.units(3_300_000)) < 1e-9 })
  }

  /// A plan that supports nobody spends nothing, and must stay possible.
  @Test func byPersonWhereNobodyNeedsToBe() throws {
    let row = try pool { $0.award.supported = CountRange(minimum: 0, maximum: 2) }
    #expect(row.upper == 0)
    let people = row.terms.prefix(3).map(\.coefficient)
    let lowered = MoneyUnit.units(3_300_000) - 1.1 * MoneyUnit.oneYen
    #expect(people.allSatisfy { abs($0 + lowered) < 1e-9 })
  }

  /// A year without an amount has nothing to lower.
  @Test func byPersonWhereThereIsNoAmount() throws {
    let row = try pool {
      $0.award.purses[0].amounts = [0]
      for i in $0.researchers.indices { $0.researchers[i].researchNeed = [0] }
    }
    #expect(row.upper == 0)
  }
}
