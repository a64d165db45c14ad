import Analyses
import Auditing
import Decomposition
import GLPKBackend
import Planning
import TestSupport
import Testing

/// Half-way through an award only what is to come is asked about.
@Suite("Questions leave the past alone") struct FactsInQuestionsTests {
  private let search = PlanSearch(engine: GLPKEngine())
  private let options = PlanSearchOptions(relativeGap: 1e-6, timeLimit: 300)

  /// The first of two terms is past for R2: a half-day, a clinic; a writer was hired in it.
  private static let scenario = TinyScenario.make(TestCalendar.months(12)) { scenario in
    scenario.pins = [
      .protected(researcher: "R2", term: 0, halfDays: .exactly(1), isActual: true),
      .buyout(researcher: "R2", kind: "clinic", term: 0, sessions: .exactly(1)),
      .hire(role: "writer", place: "C1", period: 0, steps: .exactly(1)),
    ]
  }

  /// With the best plan that hires writers in these periods, one each, and buys so many of R2's clinics in each term.
  private func whatIf(
    _ scenario: Scenario = Self.scenario, hires: [Int], clinics: [Int]
  ) throws -> WhatIf {
    var supposed = scenario
    supposed.trials = [.headCount(role: "writer", place: "C1", steps: .exactly(hires.count))]
    supposed.trials += hires.map { .hire(role: "writer", place: "C1", period: $0, steps: .exactly(1)) }
    supposed.trials += clinics.enumerated().map {
      .buyout(researcher: "R2", kind: "clinic", term: $0.offset, sessions: .exactly($0.element))
    }
    let outcome = try search.solve(supposed, options: options)
    return WhatIf(known: try ApprovedOutcome(outcome, of: scenario), search: search, options: options)
  }

  /// What solving with some trials, from nothing, says of the same question.
  private func difference(_ trials: [Pin], from whatIf: WhatIf) throws -> Double {
    var changed = whatIf.scenario
    changed.trials = trials
    let value = try #require(try search.solve(changed, options: options).objective)
    return value - (try #require(whatIf.outcome.objective))
  }

  @Test func oneLessIsOneLessOfWhatIsToCome() throws {
    let whatIf = try whatIf(hires: [0, 2], clinics: [1, 1])
    let session = UnitChange.oneSessionLess(researcher: "R2", kind: "clinic")
    let hire = UnitChange.oneHireLess(role: "writer", place: "C1")
    let values = try #require(
      try UnitValuation(whatIf).values(of: [session, hire]) { _, _ in })
    let alone = [
      try difference(
        [.buyout(researcher: "R2", kind: "clinic", term: 1, sessions: .exactly(0))], from: whatIf),
      try difference([.headCount(role: "writer", place: "C1", steps: CountRange(maximum: 1))], from: whatIf),
    ]
    #expect(values.items.map(\.change) == [session, hire])
    for (item, alone) in zip(values.items, alone) {
      guard case .difference(let difference) = item.effect else {
        Issue.record("\(item)")
        continue
      }
      #expect(abs(difference.reached - alone) <= 1e-3)
    }
  }

  @Test func whatIsWhollyFactIsNotTakenBack() throws {
    let whatIf = try whatIf(hires: [0], clinics: [1, 0])
    let plan = try #require(whatIf.outcome.plan)
    let changes = UnitValuation.decisions(whatIf.scenario, plan).filter { change in
      switch change {
      case .oneHireLess("writer", _), .oneSessionLess("R2", _), .withoutSupport("R2"): true
      default: false
      }
    }
    #expect(changes.count == 3)
    let values = try #require(try UnitValuation(whatIf).values(of: changes) { _, _ in })
    #expect(values.items.isEmpty)
    let explainer = Explainer(whatIf, fixed: [], search: search, options: options)
    let facts: [PlanDecision] = [
      .support(researcher: "R2"), .hires(role: "writer", place: "C1"), .buyout(researcher: "R2"),
    ]
    #expect(try explainer.worths(of: facts).isEmpty)
    let best = try #require(ProvenValue(whatIf.outcome))
    for decision in facts { #expect(try whatIf.loss(without: decision, from: best) == .unknown) }
  }

  @Test func theWorthOfADecisionIsThatOfWhatIsOpen() throws {
    let whatIf = try whatIf(hires: [0, 2], clinics: [1, 1])
    let explainer = Explainer(whatIf, fixed: [], search: search, options: options)
    let worths = try explainer.worths(of: [
      .support(researcher: "R2"), .hires(role: "writer", place: "C1"), .buyout(researcher: "R2"),
    ])
    #expect(worths.map(\.decision) == [.hires(role: "writer", place: "C1"), .buyout(researcher: "R2")])
    // The plan is best only among those that do as it was asked for: losses are told from the best of all.
    let best = try #require(ProvenValue(try search.solve(whatIf.scenario, options: options)))
    let base = try #require(whatIf.outcome.objective)
    let rests = [
      base
        + (try difference(
          [.headCount(role: "writer", place: "C1", steps: CountRange(maximum: 1))], from: whatIf)),
      base
        + (try difference(
          [.buyout(researcher: "R2", kind: "clinic", term: 1, sessions: .exactly(0))], from: whatIf)),
    ]
    for (worth, rest) in zip(worths, rests) {
      guard case .hours(let loss) = try whatIf.loss(without: worth.decision, from: best) else {
        Issue.record("\(worth)")
        continue
      }
      #expect(abs(loss.reached - max(0, best.reached - rest)) <= 1e-3)
    }
  }

  /// Nothing is stated of the clinics of the past term: a number that the question sets there would pass for what has happened.
  @Test func aPastTermIsNotAskedAboutWhereNothingIsStated() throws {
    var scenario = Self.scenario
    scenario.pins.removeAll { if case .buyout = $0 { true } else { false } }
    let whatIf = try whatIf(scenario, hires: [0], clinics: [1, 0])
    let change = UnitChange.oneSessionLess(researcher: "R2", kind: "clinic")
    let values = try #require(try UnitValuation(whatIf).values(of: [change]) { _, _ in })
    #expect(values.items.isEmpty)
  }
}
