import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// Limits as values are those of the rows, whatever identifiers people choose.
@Suite struct LimitValueTests {
  private func scenario(_ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
    TinyScenario.make { scenario in
      scenario.award.salaryLimit = 1_200_000
      scenario.award.buyoutShareLimit = Share(0.3)
      scenario.institutions[0].classHoursLimit = Share(0.5)
      scenario.rules.researchMoneyValue = 2
      change(&scenario)
    }
  }

  @Test func personalLimits() throws {
    let formulation = try PlanFormulation(scenario())
    // 0.3 × 5,000,000 direct; a yen less for the part that may be rounded up.
    #expect(formulation.buyoutLimit(researcher: 0, year: 0) == 1_499_999)
    // One lecture of 3 h in 15 weeks.
    #expect(formulation.classHourLimit(researcher: 0, year: 0) == 22.5)
    #expect(formulation.extraLimit(researcher: 0, year: 0) == 1_000_000)
    // Six of twelve months.
    #expect(formulation.salaryLimit(researcher: 0, year: 0) == 600_000)
  }

  @Test func nothingWhereThereIsNoRow() throws {
    let plain = try PlanFormulation(TinyScenario.make())
    #expect(plain.buyoutLimit(researcher: 0, year: 0) == nil)
    #expect(plain.classHourLimit(researcher: 0, year: 0) == nil)
    #expect(plain.extraLimit(researcher: 0, year: 0) == nil)
    #expect(plain.salaryLimit(researcher: 0, year: 0) == nil)
    let dropped = try PlanFormulation(scenario(), without: [.purses, .sessions, .cover])
    #expect(dropped.buyoutLimit(researcher: 0, year: 0) == nil)
    #expect(dropped.classHourLimit(researcher: 0, year: 0) == nil)
    #expect(dropped.tierRow(tier: 0, term: 0) == nil)
  }

  @Test func tierRowsAreThoseOfCover() throws {
    let formulation = try PlanFormulation(scenario { $0.substitutes[0].id = "T,1" })
    let row = try #require(formulation.tierRow(tier: 0, term: 0))
    #expect(formulation.model.constraints[row].name == "cover[tier,T%2C1,0]")
    #expect(formulation.tierCapacity(tier: 0, term: 0) == 2)
  }

  /// The flag covers the kinds of rows of a person's year, and no contradiction.
  @Test func rowsOfAPersonsYear() throws {
    let formulation = try PlanFormulation(
      scenario {
        $0.researchers[0].id = "R,1"
        $0.pins = [
          .protected(researcher: "R2", term: 0, halfDays: .exactly(9), isActual: false),
          .buyout(researcher: "R,1", kind: "clinic", term: 0, sessions: .exactly(1)),
          .buyout(researcher: "R3", kind: "clinic", term: 0, sessions: .exactly(1)),
          .payment(.research(researcher: "R3"), purse: "research", year: 0, yen: 2_000_000),
        ]
      })
    let names = formulation.model.constraints.map(\.name)
    func flag(_ name: String) throws -> Bool {
      formulation.isPersonalYear[try #require(names.firstIndex(of: name), "\(name)")]
    }
    #expect(formulation.isPersonalYear.count == names.count)
    for name in [
      "purses[buyout,R%2C1,0]", "purses[salary,R%2C1,0]", "purses[extra,R%2C1,0]", "sessions[class,R%2C1,0]",
      "purses[pay,buyout:R%2C1,0]", "sessions[pin,R%2C1,clinic,0]", "protected[max,R%2C1,0]",
      "working_time[relief,R%2C1,0]",
    ] { #expect(try flag(name), "\(name)") }
    for name in [
      "purses[person,research,R%2C1,0]", "purses[pin,research:R3,research,0]", "protected[pin,R2,0]",
      "sessions[pin,R3,clinic,0]", "cover[tier,T1,0]", "award_cap[total]", "selection[max]",
      "working_time[others,D1,0]", "dx[monotone,M1,1]",
    ] { #expect(try !flag(name), "\(name)") }
  }
}
