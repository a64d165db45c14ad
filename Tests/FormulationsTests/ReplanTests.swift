import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// An award replanned half-way: what its first plan did in the first term becomes facts, while every rule that could
/// forbid them gets as strict as can be. A plan must still exist, hold the facts, and pass the audit.
@Suite struct ReplanTests {
  @Test func aPastTermNeverMakesAPlanImpossible() throws {
    var replanned = 0
    for seed: UInt64 in 1...30 {
      let scenario = RandomScenario.make(seed: seed)
      guard let first = try RoundTripTests.solveAndCheck(scenario) else { continue }
      var next = scenario
      Self.makeStrict(&next)
      next.pins = Self.facts(first, scenario)
      let formulation = try PlanFormulation(next)
      let plan = try RoundTripTests.solveAndCheck(next)
      guard let plan else {
        Issue.record("seed \(seed): no plan; \(formulation.model.constraints.count) rows")
        continue
      }
      replanned += 1
      for fact in first.protected where fact.term == 0 {
        #expect(plan.protected.contains(fact), "seed \(seed)")
      }
      for hire in first.hires where scenario.calendar.periods[hire.start].term == 0 {
        let steps = plan.hires.filter {
          $0.role == hire.role && $0.place == hire.place && $0.start == hire.start
        }
        let before = first.hires.filter {
          $0.role == hire.role && $0.place == hire.place && $0.start == hire.start
        }
        #expect(steps.reduce(0) { $0 + $1.steps } == before.reduce(0) { $0 + $1.steps }, "seed \(seed)")
      }
    }
    #expect(replanned >= 15)
  }

  /// Nothing may be bought, handed over, protected or hired any more. (Ceilings are lifted: nobody could be relieved
  /// in later terms; and nothing is demanded of the whole award.)
  private static func makeStrict(_ scenario: inout Scenario) {
    for i in scenario.researchers.indices {
      scenario.researchers[i].ceiling = 200
      scenario.researchers[i].maximumHalfDays = 0
      scenario.researchers[i].delegableShares = scenario.chores.map { .init(chore: $0.id, share: 0) }
      for s in scenario.researchers[i].sessions.indices {
        scenario.researchers[i].sessions[s].keep = scenario.researchers[i].sessions[s].perWeek
      }
    }
    for u in scenario.institutions.indices {
      scenario.institutions[u].classHoursLimit = .zero
      scenario.institutions[u].buyoutDuties = []
      scenario.institutions[u].awardMinimum = 0
    }
    for d in scenario.departments.indices {
      scenario.departments[d].boughtShareLimit = .zero
      scenario.departments[d].othersHeadroom = 0
    }
    for l in scenario.substitutes.indices {
      scenario.substitutes[l].capacity = scenario.substitutes[l].capacity.map { _ in 0 }
    }
    scenario.recruitment = scenario.roles.map {
      RecruitmentLimit(role: $0.id, stepsPerPeriod: 0, stepsInTotal: 0)
    }
    for k in scenario.roles.indices { scenario.roles[k].leadMonths = 600 }
    scenario.rules.hiringAllowed = false
    scenario.rules.buyoutAllowed = false
    scenario.requirements = []
    scenario.commitments = []
  }

  /// The first term of a plan as pins.
  private static func facts(_ plan: Plan, _ scenario: Scenario) -> [Pin] {
    let periods = scenario.calendar.terms[0].periods
    var pins: [Pin] = scenario.researchers.map { .support(researcher: $0.id, plan.supported.contains($0.id)) }
    for id in plan.supported {
      let halfDays = plan.protected.first { $0.researcher == id && $0.term == 0 }?.halfDays ?? 0
      pins.append(.protected(researcher: id, term: 0, halfDays: .exactly(halfDays), isActual: true))
      for kind in scenario.sessionKinds {
        let sessions = plan.buyouts.filter { $0.researcher == id && $0.kind == kind.id && $0.term == 0 }
          .reduce(0) { $0 + $1.sessions }
        if sessions > 0 {
          pins.append(.buyout(researcher: id, kind: kind.id, term: 0, sessions: .exactly(sessions)))
        }
      }
      for entry in plan.assignments where entry.researcher == id && periods.contains(entry.period) {
        pins.append(
          .assignment(
            role: entry.role, place: entry.place, researcher: id, chore: entry.chore, period: entry.period,
            hours: entry.hours))
      }
      for entry in plan.removals where entry.researcher == id && periods.contains(entry.period) {
        pins.append(
          .removal(
            measure: entry.measure, researcher: id, chore: entry.chore, period: entry.period,
            hours: entry.hours))
      }
    }
    for adoption in plan.adoptions { pins.append(.measure(adoption.measure, fromPeriod: adoption.start)) }
    var starts: [String: Int] = [:]
    for hire in plan.hires where periods.contains(hire.start) {
      starts["\(hire.role) \(hire.place) \(hire.start)", default: 0] += hire.steps
    }
    var seen: Set<String> = []
    for hire in plan.hires where periods.contains(hire.start) {
      let key = "\(hire.role) \(hire.place) \(hire.start)"
      guard seen.insert(key).inserted, let steps = starts[key] else { continue }
      pins.append(.hire(role: hire.role, place: hire.place, period: hire.start, steps: .exactly(steps)))
    }
    return pins
  }
}
