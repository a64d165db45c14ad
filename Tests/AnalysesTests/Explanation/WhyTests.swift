import Analyses
import Decomposition
import GLPKBackend
import Planning
import TestSupport
import Testing

/// Prices of decisions against solves from nothing, and conflicts of forced decisions.
@Suite("Why and why not") struct WhyTests {
  private let search = PlanSearch(engine: GLPKEngine())
  private let options = PlanSearchOptions(relativeGap: 1e-4, timeLimit: 5)

  private func explainer(_ scenario: Scenario) throws -> Explainer {
    let fixed = Set(Condition.all(of: scenario).filter(\.isFixed))
    return try Explainer(scenario, fixed: fixed, search: search, options: options)
  }

  /// Seeds whose scenarios have a plan with candidates left out; small, so that most solves are exact.
  @Test(arguments: [1, 2, 4, 5, 7, 8] as [UInt64])
  func lossesAreDifferencesOfBestValues(seed: UInt64) throws {
    let scenario = RandomScenario.make(seed: seed, researchers: 3...3)
    let explainer = try explainer(scenario)
    guard let plan = explainer.whatIf.outcome.plan else { return }
    for person in scenario.researchers where person.selection == .candidate {
      let isSupported = plan.supported.contains(person.id)
      var changed = scenario
      changed.pins.append(.support(researcher: person.id, !isSupported))
      let other = try search.solve(changed, options: options)
      var loss: ProvenDifference?
      if isSupported {
        switch try explainer.worths(of: [.support(researcher: person.id)])[0].loss {
        case .hours(let hours): loss = hours
        case .everything: #expect(other.plan == nil)
        case .unknown: Issue.record("not known")
        }
      } else {
        switch try explainer.whyNot(.support(researcher: person.id, true)) {
        case .price(let hours, let outcome):
          loss = hours
          #expect(outcome.plan?.supported.contains(person.id) == true)
        case .impossible: #expect(other.plan == nil)
        case .isPlanned, .unknown: Issue.record("no price")
        }
      }
      if let loss { try compare(loss, scenario, other) }
    }
  }

  /// Both solves from nothing leave room for the loss.
  private func compare(_ loss: ProvenDifference, _ scenario: Scenario, _ other: PlanOutcome) throws {
    let best = try #require(ProvenValue(try search.solve(scenario, options: options)))
    let rest = try #require(ProvenValue(other))
    let tolerance = 1e-4 * max(1, abs(best.reached))
    #expect(loss.most >= best.reached - rest.most - tolerance)
    #expect(loss.least <= best.most - rest.reached + tolerance)
    if best.isExact && rest.isExact && loss.isExact {
      #expect(abs(loss.reached - (best.reached - rest.reached)) <= tolerance)
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
