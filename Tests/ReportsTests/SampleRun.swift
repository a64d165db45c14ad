import Auditing
import Planning
import Reports
import TestSupport
import Wording

/// A small valid plan, made by hand, with one of nearly everything.
///
/// `R2` is supported for 30 months from October 2025: one clinic a week bought out from April 2026, half a writer
/// at the centre and the dictation measure from then on. By hand: core hours 7, so one half-day by timetable;
/// from April 2026 3.2 h of clinic and 0.75 h (later 1.5 h) of notes are freed, 70 % of them kept, and 2.4 h of
/// drafting saved: 12.165 h or more, and two slots, so two half-days.
enum SampleRun {
  static func scenario(_ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
    TinyScenario.make(TestCalendar.months(30), change)
  }

  static var plan: Plan {
    var plan = Plan()
    plan.supported = ["R2"]
    plan.hires = [Hire(role: "writer", place: "C1", start: 2, end: 10, steps: 1)]
    plan.assignments = (2..<10).map {
      Assignment(role: "writer", place: "C1", researcher: "R2", chore: "draft", period: $0, hours: 3)
    }
    plan.adoptions = [Adoption(measure: "M1", start: 2)]
    plan.removals = (2..<10).map {
      Removal(measure: "M1", researcher: "R2", chore: "notes", period: $0, hours: $0 == 2 ? 0.75 : 1.5)
    }
    plan.buyouts = (1..<5).map {
      Buyout(researcher: "R2", kind: "clinic", term: $0, source: .tier("T1"), sessions: 1)
    }
    plan.protected = (0..<5).map { ProtectedHalfDays(researcher: "R2", term: $0, halfDays: $0 == 0 ? 1 : 2) }
    plan.payments = payments
    return plan
  }

  private static var payments: [Payment] {
    let amounts: [(ExpenseItem, String, [Yen])] = [
      (.staff(role: "writer", institution: "U1"), "env", [0, 3_000_000, 3_000_000]),
      (.measure("M1"), "env", [0, 640_000, 240_000]),
      (.buyout(researcher: "R2"), "research", [0, 1_920_000, 1_920_000]),
      (.research(researcher: "R2"), "research", [2_000_000, 2_000_000, 2_000_000]),
    ]
    return amounts.flatMap { item, purse, years in
      years.enumerated().filter { $0.element > 0 }.map { year, yen in
        Payment(item: item, purse: purse, year: year, yen: yen)
      }
    }
  }

  static let record = RunRecord(
    version: "1.2.3", solver: "GLPK 5.0", gap: 0.001, timeLimit: 60, threads: 2,
    settings: ["award.cap=72000000"], overrides: ["late"], inputsHash: "0123abcd",
    date: "2026-01-02T03:04:05Z")

  static let defaults = [
    DefaultUsed(
      path: "rules.overhead", value: "0.1", unit: Phrase(verbatim: ""),
      source: Phrase(ja: "公募要領", en: "call for proposals"), strength: .solid),
    DefaultUsed(
      path: "researchers.kept_share", count: 3, value: "0.7", low: "0.4", high: "0.9",
      unit: Phrase.Evidence.unit("share of freed hours"),
      source: Phrase(ja: "仮定", en: "assumption"), strength: .estimate),
    DefaultUsed(
      path: "roles.writer.annual_cost", value: "6000000", unit: Phrase.Evidence.unit("yen"),
      source: Phrase(ja: "賃金調査", en: "wage survey"),
      strength: .single),
  ]

  /// The plan's own figures, with a bound a little above.
  static func outcome(
    _ status: PlanOutcome.Status = .optimal, stoppedBy: PlanOutcome.StopReason = .gap,
    of scenario: Scenario = scenario(), bound: Double? = 1.0005
  ) -> PlanOutcome {
    let objective = PlanAuditor.audit(plan, of: scenario).account.objective.total
    return PlanOutcome(
      status: status, stoppedBy: stoppedBy, plan: plan, objective: objective,
      bestBound: bound.map { objective * $0 }, seconds: 1.25)
  }

  static func solved(_ outcome: PlanOutcome? = nil, of scenario: Scenario = scenario()) throws -> SolvedRun {
    try SolvedRun(
      scenario: scenario, outcome: outcome ?? self.outcome(of: scenario), defaults: defaults, run: record)
  }

  /// A run that ended without a plan.
  static func withoutPlan(_ status: PlanOutcome.Status, of scenario: Scenario = scenario()) throws
    -> SolvedRun
  {
    let reason: PlanOutcome.StopReason = status == .infeasible ? .gap : .time
    // Figures that must not leak: nobody should set them without a plan, and reports do not trust that.
    let outcome = PlanOutcome(
      status: status, stoppedBy: reason, objective: 123.456, bestBound: 7654.5, seconds: 2)
    return try SolvedRun(scenario: scenario, outcome: outcome, defaults: defaults, run: record)
  }
}
