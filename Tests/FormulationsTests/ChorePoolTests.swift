import Formulations
import LinearOptimization
import Planning
import TestSupport
import Testing

/// What a session says about chores touches only the chores that its holder has.
@Suite struct ChorePoolTests {
  /// A lecture holds an hour of class preparation; R1 prepares nothing. Both lectures of the scenario can still be
  /// bought from R1, and no row speaks of preparation.
  @Test func sessionIsBoughtFromSomebodyWithoutItsChore() throws {
    let scenario = TinyScenario.make { scenario in
      scenario.researchers[0].chores.removeAll { $0.chore == "prep" }
      scenario.researchers[0].selection = .required
      scenario.pins = [
        .buyout(researcher: "R1", kind: "lecture", term: 0, sessions: .exactly(1))
      ]
    }
    let names = try PlanFormulation(scenario).model.constraints.map(\.name)
    #expect(!names.contains { $0.hasPrefix("chore_pool[R1,prep") })
    #expect(names.contains { $0.hasPrefix("chore_pool[R3,prep") })
    let plan = try #require(try RoundTripTests.solveAndCheck(scenario))
    #expect(plan.buyouts.contains { $0.researcher == "R1" && $0.kind == "lecture" })
  }

  /// Preparation that R1 may not hand over leaves with the lecture all the same: no row speaks of it.
  @Test func sessionIsBoughtThoughItsChoreMayNotBeHandedOver() throws {
    let scenario = TinyScenario.make { scenario in
      scenario.researchers[0].delegableShares = [.init(chore: "prep", share: 0)]
      scenario.researchers[0].selection = .required
      scenario.pins = [
        .buyout(researcher: "R1", kind: "lecture", term: 0, sessions: .exactly(1))
      ]
    }
    let names = try PlanFormulation(scenario).model.constraints.map(\.name)
    #expect(!names.contains { $0.hasPrefix("chore_pool[R1,prep") })
    let plan = try #require(try RoundTripTests.solveAndCheck(scenario))
    #expect(plan.buyouts.contains { $0.researcher == "R1" && $0.kind == "lecture" })
  }

  /// δ = 0: both clinics may go, and no hour of staff exists that could take notes.
  @Test func withoutDelegationOnlySessionsTakeChores() throws {
    let scenario = TinyScenario.make { scenario in
      scenario.researchers[0].delegableShares = [.init(chore: "notes", share: 0)]
    }
    #expect(try excesses(scenario, clinics: 2, notes: 0) == [:])
    let formulation = try PlanFormulation(scenario)
    #expect(formulation.point(of: plan(clinics: 2, notes: 0)).unplaced == [])
    #expect(
      formulation.point(of: plan(clinics: 2, notes: 1)).unplaced == ["assignment writer C1 R1 notes 0"])
  }

  /// 6 h of notes, 0.5 h of them in a clinic, δ = 0.6: two clinics leave 5 h, of which 3 may be handed over. The
  /// measure takes 0.9, three hours of a writer 2.1.
  @Test func sessionsTakeTheirShareOfTheHours() throws {
    let scenario = TinyScenario.make()
    #expect(try excesses(scenario, clinics: 2, notes: 3, removed: 0.9) == [:])
    #expect(
      try excesses(scenario, clinics: 2, notes: 4, removed: 0.9) == ["chore_pool[R1,notes,0]": 0.7])
    // A clinic less leaves 5.5 h, 3.3 of them to hand over.
    #expect(
      try excesses(scenario, clinics: 1, notes: 4, removed: 0.9) == ["chore_pool[R1,notes,0]": 0.4])
  }

  /// Three clinics are said to hold 1.5 h of notes, R1 writes 0.6 h: each takes 0.2 h of them. δ = 0.7: of the 0.2 h
  /// that two leave 0.14 may be handed over, 0.2 h of a writer; three leave nothing.
  @Test func sessionsTakeNoMoreThanThereIs() throws {
    let scenario = TinyScenario.make { scenario in
      scenario.researchers[0].chores[1].hours = 0.6
      scenario.researchers[0].sessions[0].keep = 0
      scenario.researchers[0].delegableShares = [.init(chore: "notes", share: 0.7)]
    }
    #expect(try excesses(scenario, clinics: 2, notes: 0.2) == [:])
    #expect(try excesses(scenario, clinics: 2, notes: 1.2) == ["chore_pool[R1,notes,0]": 0.7])
    #expect(try excesses(scenario, clinics: 3, notes: 0) == [:])
    #expect(try excesses(scenario, clinics: 3, notes: 1) == ["chore_pool[R1,notes,0]": 0.7])
  }

  /// R1's sessions of the term, and what a writer and the measure do in the first quarter; 0 is left out.
  private func plan(clinics: Int, notes: Hours, removed: Hours = 0) -> Plan {
    var plan = Plan()
    plan.supported = ["R1"]
    plan.buyouts = [
      Buyout(researcher: "R1", kind: "clinic", term: 0, source: .tier("T1"), sessions: clinics)
    ]
    if notes > 0 {
      plan.assignments = [
        Assignment(role: "writer", place: "C1", researcher: "R1", chore: "notes", period: 0, hours: notes)
      ]
    }
    if removed > 0 {
      plan.removals = [
        Removal(measure: "M1", researcher: "R1", chore: "notes", period: 0, hours: removed)
      ]
    }
    return plan
  }

  /// By how many hours the plan is beyond rows of the family, by name, rounded to 10⁻⁹ h.
  private func excesses(
    _ scenario: Scenario, clinics: Int, notes: Hours, removed: Hours = 0
  ) throws -> [String: Hours] {
    let formulation = try PlanFormulation(scenario)
    let point = formulation.point(of: plan(clinics: clinics, notes: notes, removed: removed))
    #expect(point.unplaced == [])
    var found: [String: Hours] = [:]
    for violation in try FeasibilityReport(of: point.values, in: formulation.model).violations
    where violation.name.hasPrefix("chore_pool[") && violation.distance > 1e-9 {
      found[violation.name] = (violation.distance * 1e9).rounded() / 1e9
    }
    return found
  }
}
