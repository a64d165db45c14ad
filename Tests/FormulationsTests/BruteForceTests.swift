import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import TestSupport
import Testing

/// The optimum of scenarios small enough to enumerate, by arithmetic that shares nothing with the formulation.
@Suite struct BruteForceTests {
  /// One term of three months, two researchers, one role, clinics and lectures bought from tiers.
  private func scenario(_ random: inout TestRandom) -> Scenario {
    TinyScenario.make(TestCalendar.months(3)) { scenario in
      scenario.researchers.removeLast()
      scenario.roles.removeLast()
      scenario.recruitment.removeLast()
      scenario.recruitment[0].stepsPerPeriod = 2
      scenario.measures = []
      scenario.sessionKinds[0].colleaguePrice = nil
      scenario.award.purses.removeLast()
      scenario.award.purses[0].amounts = [random.int(20...50) * 100_000]
      scenario.award.purses[1].limit = .hard
      scenario.award.purses[1].amounts = [random.int(5...20) * 100_000]
      scenario.award.cap = random.int(40...90) * 100_000
      scenario.award.supported = CountRange(minimum: random.int(0...1), maximum: 2)
      scenario.award.buyoutShareLimit = random.chance(50) ? Share(0.25) : nil
      scenario.substitutes[0].capacity = [random.int(0...3)]
      scenario.rules.elsewhereWeight = 0
      scenario.rules.floor.price = random.tenth(0, 5)
      scenario.rules.floor.isHard = random.chance(20)
      scenario.rules.floor.halfDays = random.int(0...3)
      scenario.researchers[0].hours.research += random.tenth(0, 3)
      scenario.researchers[0].weight = random.tenth(0.5, 1.5)
      scenario.departments[0].boughtShareLimit = random.chance(30) ? Share(0.1) : .whole
    }
  }

  @Test func agreesWithEnumeration() throws {
    var random = TestRandom(seed: 2)
    var feasible = 0
    for round in 0..<60 {
      let scenario = scenario(&random)
      let expected = Enumeration(scenario).best()
      let result = try GLPKSolver().solve(try PlanFormulation(scenario).model)
      if let expected {
        feasible += 1
        let found = try #require(result.objective, "round \(round): \(result.rawStatus)")
        #expect(abs(found - expected) < 1e-6, "round \(round)")
      } else {
        #expect(result.status == .infeasible, "round \(round)")
      }
    }
    #expect(feasible > 30 && feasible < 60, "both outcomes occur")
  }
}

/// All supports, hires, sessions and half-days, with the least staff hours that each needs.
private struct Enumeration {
  let scenario: Scenario

  init(_ scenario: Scenario) { self.scenario = scenario }

  private struct Choice {
    var value = 0.0
    var staffHours = 0.0
    var clinics = 0
    var lectures = 0
    var supported = 0
    var charge = 0
  }

  func best() -> Double? {
    let first = choices(0)
    let second = choices(1)
    let env = scenario.award.purses[1].amounts[0]
    var best: Double?
    for steps in 0...2 {
      // Half posts at 6,000,000 a year, three months: 750,000 each, 10 % overhead; 15 hours a week, half of them
      // in the first quarter.
      let staff = steps * 750_000 * 11 / 10
      guard staff <= env else { continue }
      for one in first {
        for other in second {
          let supported = one.supported + other.supported
          guard supported >= scenario.award.supported.minimum,
            one.staffHours + other.staffHours <= Double(steps) * 7.5 + 1e-9,
            one.clinics + other.clinics <= scenario.substitutes[0].capacity[0],
            one.lectures + other.lectures <= 2,
            Double(one.clinics + other.clinics + one.lectures + other.lectures)
              <= 20 * scenario.departments[0].boughtShareLimit.fraction,
            staff + one.charge + other.charge <= scenario.award.cap
          else { continue }
          best = max(best ?? -.infinity, one.value + other.value)
        }
      }
    }
    return best
  }

  /// What one person can have: nothing, or support with sessions and half-days.
  private func choices(_ index: Int) -> [Choice] {
    let person = scenario.researchers[index]
    let floor = scenario.rules.floor
    var list = [Choice()]
    for clinics in 0...(index == 0 ? 2 : 1) {
      for lectures in 0...(index == 0 ? 1 : 0) {
        // 12 clinics at 40,000 yen, 7.5 lectures at 25,000 yen, and 2,000,000 yen for the research.
        let buyout = clinics * 480_000 + lectures * 187_500
        let direct = 2_000_000 + buyout
        let charge = direct + direct / 10
        let amount = scenario.award.purses[0].amounts[0]
        if charge > amount { continue }
        if scenario.award.buyoutShareLimit != nil, buyout > amount * 10 / 11 / 4 { continue }
        for halfDays in 0...person.maximumHalfDays {
          if halfDays > person.protectedNow + person.freeSlots + clinics + lectures { continue }
          let missing = max(0, floor.halfDays - halfDays)
          if floor.isHard, missing > 0 { continue }
          guard let hours = staffHours(index, clinics, lectures, halfDays) else { continue }
          let gain = Double(halfDays - alone(index)) * 48 * person.weight
          list.append(
            Choice(
              value: gain - floor.price * 12 * Double(missing), staffHours: hours, clinics: clinics,
              lectures: lectures, supported: 1, charge: charge))
        }
      }
    }
    return list
  }

  private func core(_ index: Int) -> Double {
    scenario.researchers[index].hours.research - (index == 0 ? 5 : 3)
  }

  private func alone(_ index: Int) -> Int { min(Int(core(index) / 4 + 1e-9), index == 0 ? 2 : 1) }

  /// Least hours of a writer for the half-days, or `nil`: drafting gives 0.8 hours, notes give 0.7 freed hours of
  /// which 0.7 are kept, after what lies above the ceiling.
  private func staffHours(_ index: Int, _ clinics: Int, _ lectures: Int, _ halfDays: Int) -> Double? {
    let overload = max(0, scenario.researchers[index].hours.total - scenario.researchers[index].ceiling)
    let bought = 3.2 * Double(clinics) + 1.6875 * Double(lectures)
    // A clinic takes half an hour of notes along, of which 0.6 could have been handed over.
    let notesLeft = 0.6 * ((index == 0 ? 6.0 : 5.0) - 0.5 * Double(clinics))
    let draftLeft = index == 0 ? 4.0 : 2.4
    let relief = max(0, overload - bought)
    if relief > notesLeft + 1e-9 { return nil }
    var lacking = 4 * Double(halfDays) - core(index) - 0.7 * (bought + relief - overload)
    let draft = min(max(0, lacking), draftLeft)
    lacking -= draft
    let notes = max(0, lacking) / 0.7
    if relief + notes > notesLeft + 1e-9 { return nil }
    return draft / 0.8 + (relief + notes) / 0.7
  }
}
