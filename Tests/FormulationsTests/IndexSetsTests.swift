import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Who may do what where: the sets that rows and variables run over.
@Suite struct IndexSetsTests {
  private func spans(_ months: Int?, renewable: Bool = false, lead: Int = 0) throws -> [[Int]] {
    let scenario = TinyScenario.make(TestCalendar.months(12)) { scenario in
      scenario.roles[0].contractMonths = months
      scenario.roles[0].renewable = renewable
      scenario.roles[0].leadMonths = lead
    }
    let sets = try PlanFormulation(scenario).sets
    return sets.options.filter { $0.role == 0 }.map { [$0.start, $0.end] }
  }

  @Test func contracts() throws {
    #expect(try spans(nil) == [[0, 4], [1, 4], [2, 4], [3, 4]])
    #expect(try spans(6) == [[0, 2], [1, 3], [2, 4], [3, 4]])
    #expect(try spans(4) == [[0, 2], [1, 3], [2, 4], [3, 4]], "rounded up to periods")
    #expect(
      try spans(6, renewable: true) == [[0, 2], [0, 4], [1, 3], [1, 4], [2, 4], [3, 4]],
      "each number of contracts once")
    #expect(try spans(nil, lead: 4) == [[2, 4], [3, 4]])
  }

  @Test func poolsFollowPlaceKinds() throws {
    let sets = try PlanFormulation(TinyScenario.make()).sets
    // Writers in the centre; technicians in the centre and both departments.
    #expect(sets.pools.map { [$0.role, $0.place] } == [[0, 0], [1, 0], [1, 1], [1, 2]])
    #expect(sets.poolsServing == [[0, 1, 2], [0, 1, 2], [0, 1, 3]])
    #expect(sets.pools[1].firstPeriod == 1, "lead time")
  }

  @Test func withoutHiringOnlySpareHoursServe() throws {
    let scenario = TinyScenario.make { scenario in
      scenario.rules.hiringAllowed = false
      scenario.places[0].existing = [
        ExistingStaff(role: "writer", fullTimeEquivalents: 1, spareHours: 3)
      ]
    }
    let formulation = try PlanFormulation(scenario)
    #expect(formulation.sets.options.isEmpty)
    #expect(formulation.sets.poolsServing == [[0], [0], [0]])
    #expect(formulation.variables.assigned[0].map(\.pool) == [0, 0])
  }

  @Test func holdingsFollowTheRules() throws {
    let sets = try PlanFormulation(TinyScenario.make()).sets
    #expect(sets.holdings[0].map(\.buyable) == [2, 1, 0], "dispatch is not among the duties")
    #expect(sets.holdings[0][0].sources.map(\.tier) == [0, nil])
    let none = try PlanFormulation(TinyScenario.make { $0.rules.buyoutAllowed = false })
    #expect(none.variables.bought.allSatisfy { $0.allSatisfy(\.isEmpty) })
    let excluded = try PlanFormulation(TinyScenario.make { $0.researchers[0].selection = .excluded })
    #expect(excluded.sets.holdings[0].allSatisfy { $0.buyable == 0 })
    #expect(excluded.variables.protected[0].allSatisfy { $0 == nil })
  }

  @Test func itemsKnowTheirPurses() throws {
    let sets = try PlanFormulation(TinyScenario.make()).sets
    let staff = try #require(sets.items.first { $0.expense == .staff(role: "writer", institution: "U1") })
    #expect(staff.purses == [1, 2])
    let poor = try PlanFormulation(TinyScenario.make { $0.institutions[0].ownFunds = [0] }).sets
    #expect(poor.items.first?.purses == [1], "no own money at all: the purse is no source")
  }

  @Test func variablesKnowTheirBlock() throws {
    let formulation = try PlanFormulation(TinyScenario.make())
    let model = formulation.model
    #expect(formulation.blocks.count == model.variables.count)
    #expect(formulation.rowFamily.count == model.constraints.count)
    func blocks(_ row: String) throws -> Set<Int?> {
      let index = try #require(model.constraintIndex(named: row))
      return Set(model.constraints[index].terms.map { formulation.blocks[$0.variable.index] })
    }
    #expect(try blocks("protected[time,R2,0]") == [1], "a row of one person's own plan")
    #expect(try blocks("staff_hours[writer,C1,0]") == [nil, 0, 1, 2], "hires are shared")
    #expect(try blocks("selection[max]") == [0, 1, 2])
  }
}
