@testable import Decomposition
import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// What institutions get of what they share adds up to what there is.
@Suite struct InstitutionSharesTests {
  private static let scenarios = (1...60 as ClosedRange<UInt64>).map {
    RandomScenario.make(seed: $0, researchers: 3...5)
  }.filter { $0.institutions.count > 1 }.prefix(6)

  /// The point at which each person's z is `support`, and each pool has posts, hours of which `users` have.
  private func point(_ formulation: PlanFormulation, support: Double, users: (Int) -> Double) -> [Double] {
    var values = [Double](repeating: 0, count: formulation.model.variables.count)
    for variable in formulation.variables.supported { values[variable.index] = support }
    for variable in formulation.variables.hired { values[variable.index] = 1 }
    for (researcher, slots) in formulation.variables.assigned.enumerated() {
      for variable in slots.flatMap(\.hours).compactMap({ $0 }) { values[variable.index] = users(researcher) }
    }
    return values
  }

  private func expectWhole(_ shares: InstitutionShares, _ scenario: Scenario) {
    let all = scenario.institutions.indices
    for number in 0...7 { #expect(all.reduce(0) { $0 + shares.places(number, of: $1) } == number) }
    let money = all.reduce(0) { $0 + shares.money(10_000_000, of: $1) }
    let cap = all.reduce(0) { $0 + shares.cap(scenario.award, of: $1) }
    #expect(cap <= scenario.award.cap && cap > scenario.award.cap - scenario.institutions.count)
    #expect(money <= 10_000_000 && money > 10_000_000 - scenario.institutions.count)
  }

  @Test func partsAddUp() throws {
    #expect(!Self.scenarios.isEmpty)
    for scenario in Self.scenarios {
      let formulation = try PlanFormulation(scenario)
      expectWhole(InstitutionShares(scenario), scenario)
      expectWhole(InstitutionShares(formulation, at: point(formulation, support: 0.4) { _ in 2 }), scenario)
      let nothing = [Double](repeating: 0, count: formulation.model.variables.count)
      expectWhole(InstitutionShares(formulation, at: nothing), scenario)
    }
  }

  /// Who has the hours of posts that serve several institutions gets the money for them.
  @Test func moneyFollowsHours() throws {
    let two = TinyScenario.make { scenario in
      var other = scenario.institutions[0]
      other.id = "U2"
      scenario.institutions.append(other)
      scenario.departments[1].institution = "U2"
      scenario.researchers[2].institution = "U2"
      scenario.places.removeAll { $0.kind != .centre }
      scenario.places[0].kind = .hub
      for role in scenario.roles.indices { scenario.roles[role].placeKinds = [.hub] }
    }
    let formulation = try PlanFormulation(two)
    let shares = InstitutionShares(
      formulation, at: point(formulation, support: 1) { formulation.sets.institutionOf[$0] == 1 ? 1 : 0 })
    #expect(shares.money(1_000, of: 0) == 0 && shares.money(1_000, of: 1) == 1_000)
    #expect(shares.places(3, of: 0) == 2 && shares.places(3, of: 1) == 1)
    let part = two.part(1, shares)
    #expect(part.researchers.map(\.id) == ["R3"] && part.places.map(\.institution) == ["U2"])
  }
}
