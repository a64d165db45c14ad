import Analyses
import Decomposition
import GLPKBackend
import Planning
import TestSupport
import Testing

/// Prices of decisions against solves from nothing, and conflicts of forced decisions.
@Suite("Why and why not") struct WhyTests {
  private let search = PlanSearch(engine: GLPKEngine())
  private let options = PlanSearchOptions(relativeGap: 1e-7, timeLimit: 60)

  private func explainer(_ scenario: Scenario) throws -> Explainer {
    let fixed = Set(Condition.all(of: scenario).filter(\.isFixed))
    return try Explainer(scenario, fixed: fixed, search: search, options: options)
  }

  /// The best value with a change that says the same in the scenario's own terms.
  private func best(_ scenario: Scenario, _ change: (inout Scenario) -> Void) throws -> Double? {
    var variant = scenario
    change(&variant)
    return try search.solve(variant, options: options).objective
  }

  private func close(_ first: Double, _ second: Double) -> Bool {
    abs(first - second) <= 1e-4 * max(1, abs(first), abs(second))
  }

  @Test(arguments: [1, 2, 4, 5, 7, 8, 11, 12, 14, 17] as [UInt64])
  func pricesOfSupportAreDifferencesOfBestValues(seed: UInt64) throws {
    let scenario = RandomScenario.make(seed: seed)
    let explainer = try explainer(scenario)
    guard let base = explainer.whatIf.outcome.objective, let plan = explainer.whatIf.outcome.plan else {
      return
    }
    for person in scenario.researchers where !plan.supported.contains(person.id) {
      let required = try best(scenario) { changed in
        for index in changed.researchers.indices where changed.researchers[index].id == person.id {
          if changed.researchers[index].selection == .candidate {
            changed.researchers[index].selection = .required
          }
        }
      }
      guard person.selection == .candidate else { continue }
      switch try explainer.whyNot(.support(researcher: person.id, true)) {
      case .price(let loss, let outcome):
        let value = try #require(required)
        #expect(close(loss.reached, base - value), "\(loss.reached) \(base - value)")
        #expect(loss.isExact)
        #expect(outcome.plan?.supported.contains(person.id) == true)
      case .impossible: #expect(required == nil)
      case .isPlanned, .unknown: Issue.record("no price")
      }
    }
    for worth in try explainer.worths(of: plan.supported.map { .support(researcher: $0) }) {
      guard case .support(let id) = worth.decision else { continue }
      let without = try best(scenario) { changed in
        for index in changed.researchers.indices where changed.researchers[index].id == id {
          changed.pins.append(.support(researcher: id, false))
        }
      }
      switch worth.loss {
      case .hours(let loss): #expect(close(loss.reached, base - (try #require(without))))
      case .everything: #expect(without == nil)
      case .unknown: Issue.record("not known")
      }
    }
  }

  @Test func aSupposedHireSuspendsNoRule() throws {
    let scenario = TinyScenario.make()
    let explainer = try explainer(scenario)
    // Technicians take three months to recruit; a pin would suspend that.
    let early = Pin.hire(role: "tech", place: "P2", period: 0, steps: CountRange(minimum: 1))
    guard case .impossible(let explanation) = try explainer.whyNot(early) else {
      Issue.record("a hire before its lead time was planned")
      return
    }
    #expect(explanation.conflicts.first?.members == [.roleLead("tech")])
    #expect(
      explanation.repairs == [
        Repair(changes: [.init(condition: .roleLead("tech"), steps: 1, isLeast: true)])
      ])
    let many = Pin.hire(role: "writer", place: "C1", period: 0, steps: CountRange(minimum: 2))
    guard case .impossible(let other) = try explainer.whyNot(many) else {
      Issue.record("more were planned than the market gives")
      return
    }
    #expect(other.conflicts.first?.members == [.recruitedPerPeriod(0)])
  }

  @Test func whatCannotBeIsTold() throws {
    let explainer = try explainer(TinyScenario.make())
    // Writers sit in the centre only.
    let nowhere = Pin.hire(role: "writer", place: "P1", period: 0, steps: CountRange(minimum: 1))
    guard case .impossible(let explanation) = try explainer.whyNot(nowhere) else {
      Issue.record("a writer in a department")
      return
    }
    #expect(explanation.conflicts.first?.members.isEmpty == true)
    #expect(explanation.repairs.isEmpty)
  }

  @Test func whatIsPlannedHasNoPrice() throws {
    let explainer = try explainer(TinyScenario.make())
    let plan = try #require(explainer.whatIf.outcome.plan)
    let person = try #require(plan.supported.first)
    guard case .isPlanned = try explainer.whyNot(.support(researcher: person, true)) else {
      Issue.record("a planned decision has a price")
      return
    }
  }

  @Test func lossesAreNeverNegative() {
    let best = ProvenValue(reached: 100, most: 103)
    let restricted = ProvenValue(reached: 101, most: 104)
    let loss = ProvenDifference.loss(from: best, to: restricted)
    #expect(loss.reached == 0)
    #expect(loss.most == 2)
    #expect(loss.verdict == .unknown)
  }
}
