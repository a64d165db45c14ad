import Analyses
import Auditing
import Decomposition
import GLPKBackend
import Planning
import TestSupport
import Testing

/// A plan that the audit refuses is no answer.
@Suite("Answers are audited") struct AuditedAnswersTests {
  private let search = PlanSearch(engine: GLPKEngine())
  private let options = PlanSearchOptions(relativeGap: 1e-4, timeLimit: 300)

  /// The program knows nobody of this name, so that its plans do not hold the trial; the audit asks for the sessions.
  private static let unheld = Pin.buyout(
    researcher: "nobody", kind: "clinic", term: 0, sessions: CountRange(minimum: 1))

  private var supposed: Scenario {
    var scenario = TinyScenario.make()
    scenario.trials = [Self.unheld]
    return scenario
  }

  @Test func aVariantWhosePlanIsRefusedHasNoAnswer() throws {
    let whatIf = try WhatIf(TinyScenario.make(), search: search, options: options)
    #expect(throws: PlanAuditor.Refusal.self) { try whatIf.solve(supposed) }
    #expect(throws: PlanAuditor.Refusal.self) { try whatIf.solve(supposed, reaching: 1) }
    let explainer = Explainer(whatIf, fixed: [], search: search, options: options)
    #expect(throws: PlanAuditor.Refusal.self) { try explainer.whyNot(Self.unheld) }
  }

  @Test func nothingIsAskedAboutARefusedPlan() {
    #expect(throws: PlanAuditor.Refusal.self) {
      try WhatIf(supposed, search: search, options: options)
    }
    #expect(throws: PlanAuditor.Refusal.self) {
      try Explainer(supposed, fixed: [], search: search, options: options)
    }
  }

  @Test func aRefusedPlanIsNoProofOfOne() throws {
    var test = FeasibilityTest(search: search, options: options)
    let first = try test.answer(TinyScenario.make())
    #expect(first == .plan)
    do {
      let answer = try test.answer(supposed)
      Issue.record("answered: \(answer)")
    } catch let refusal as PlanAuditor.Refusal {
      #expect(refusal.report.violations.map(\.check) == [.sessionsPin])
      #expect(refusal.scenario == supposed)
      #expect(refusal.description.contains("sessions.pin"))
    }
  }

  @Test func trialsBindAPlanButSuspendNothing() throws {
    // Technicians take three months to recruit; the pin says that one came at once.
    let early = Pin.hire(role: "tech", place: "P2", period: 0, steps: .exactly(1))
    let made = TinyScenario.make { $0.pins = [early] }
    let plan = try #require(try search.solve(made, options: options).plan)
    #expect(PlanAuditor.audit(plan, of: made).isClean)
    var supposed = made
    supposed.pins = []
    supposed.trials = [early]
    #expect(PlanAuditor.audit(plan, of: supposed).violations.map(\.check) == [.hireLeadTime])
    supposed = made
    supposed.trials = [.headCount(role: "tech", place: nil, steps: .exactly(0))]
    #expect(PlanAuditor.audit(plan, of: supposed).violations.map(\.check) == [.headCountPin])
    supposed.trials = [.headCount(role: "tech", place: nil, steps: CountRange(minimum: 1))]
    #expect(PlanAuditor.audit(plan, of: supposed).isClean)
  }

  @Test func anOutcomeIsHeldToItsOwnFigures() throws {
    let scenario = TinyScenario.make()
    var outcome = try search.solve(scenario, options: options)
    let account = try #require(try ApprovedOutcome(outcome, of: scenario).account)
    #expect(abs(account.objective.total - (try #require(outcome.objective))) <= 1e-3)
    outcome.objective? += 1
    outcome.bestBound? += 1
    #expect(throws: PlanAuditor.Refusal.self) { try ApprovedOutcome(outcome, of: scenario) }
    outcome.plan = nil
    #expect(try ApprovedOutcome(outcome, of: scenario).account == nil)
  }
}
