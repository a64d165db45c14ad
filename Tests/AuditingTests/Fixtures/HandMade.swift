import Planning
import TestSupport

/// A scenario and a plan for it, small enough to be worked out by hand. It breaks no rule.
///
/// Two quarters (October 2025 to March 2026) in one term of fiscal year 0: W_τ = 24 weeks, W_t = 12, L = 4 h.
/// R1 and R3 are supported, R2 is not; a half post of a writer and the measure M1 from the start.
///
/// Sessions in the average week: clinic ĥ = 4 · 24/24 = 4 h, ê = 0.8 · 4 = 3.2 h; lecture ĥ = 3 · 15/24
/// = 1.875 h, ê = 0.9 · 1.875 = 1.6875 h. R1 is relieved of two clinics (T1, and R2 as a colleague) and one
/// lecture: 6.4 + 1.6875 = 8.0875 h. R3 of one lecture: 1.6875 h.
///
/// Writer: 30 / 2 = 15 h a step, ramp 0.5 then 0.8: 7.5 h and 12 h, all used (see `assignments`).
/// M1 takes 0.3 of the notes, ramp 0.5 then 1: of R1's 6 h 0.9 and 1.8, of R2's 5 h 0.75 and 1.5.
struct HandMade {
  var scenario: Scenario
  var plan: Plan

  init(_ change: (inout Scenario) -> Void = { _ in }) {
    scenario = TinyScenario.make { scenario in
      scenario.roles[0].annualCost = 6_123_457
      scenario.measures[0].runningCost = 240_001
      scenario.substitutes[0].price = 40_003
      scenario.award.salaryLimit = 2_000_000
      scenario.rules.researchMoneyValue = 2
      change(&scenario)
    }
    plan = Plan()
    plan.supported = ["R1", "R3"]
    plan.hires = [Hire(role: "writer", place: "C1", start: 0, end: 2, steps: 1)]
    plan.assignments = HandMade.assignments
    plan.adoptions = [Adoption(measure: "M1", start: 0)]
    plan.removals = [
      Removal(measure: "M1", researcher: "R1", chore: "notes", period: 0, hours: 0.9),
      Removal(measure: "M1", researcher: "R1", chore: "notes", period: 1, hours: 1.8),
      Removal(measure: "M1", researcher: "R2", chore: "notes", period: 0, hours: 0.75),
      Removal(measure: "M1", researcher: "R2", chore: "notes", period: 1, hours: 1.5),
    ]
    plan.buyouts = [
      Buyout(researcher: "R1", kind: "clinic", term: 0, source: .tier("T1"), sessions: 1),
      Buyout(researcher: "R1", kind: "clinic", term: 0, source: .colleague, sessions: 1),
      Buyout(researcher: "R1", kind: "lecture", term: 0, source: .tier("T2"), sessions: 1),
      Buyout(researcher: "R3", kind: "lecture", term: 0, source: .tier("T2"), sessions: 1),
    ]
    plan.colleagueCover = [
      ColleagueCover(colleague: .researcher("R2"), kind: "clinic", term: 0, sessions: 1)
    ]
    plan.protected = [
      ProtectedHalfDays(researcher: "R1", term: 0, halfDays: 4),
      ProtectedHalfDays(researcher: "R3", term: 0, halfDays: 2),
    ]
    plan.researchExtras = [PersonalAmount(researcher: "R1", year: 0, yen: 500_003)]
    plan.salaries = [PersonalAmount(researcher: "R1", year: 0, yen: 333_333)]
    plan.payments = HandMade.payments
  }

  /// Hours of the writer; η is 0.8 for drafts and 0.7 for notes.
  ///
  /// Quarter 0: 5 + 2 + 0.5 = 7.5 h. R1: drafts 4 h saved (all of 0.8 · 5), notes 1.4 h. R3: drafts 0.4 h.
  /// Quarter 1: 5 + 1 + 4 + 2 = 12 h. R1: drafts 4 h, notes 0.7 h. R3: drafts 3.2 h (all of 0.8 · 4).
  /// R2: drafts 1.6 h (of 0.8 · 3).
  static let assignments = [
    hours("R1", "draft", 0, 5), hours("R1", "draft", 1, 5), hours("R1", "notes", 0, 2),
    hours("R1", "notes", 1, 1), hours("R2", "draft", 1, 2), hours("R3", "draft", 0, 0.5),
    hours("R3", "draft", 1, 4),
  ]

  /// Direct amounts.
  ///
  /// Writer: round(6 123 457 · 6 / 24) = round(1 530 864.25). M1: 400 000 + round(240 001 · 6 / 12)
  /// = 400 000 + round(120 000.5) = 520 001, halves up; 100 001 from `env`, 420 000 from `own`.
  /// Buyout of R1: 40 003 · 24 + 30 000 · 24 + 25 000 · 15 = 960 072 + 720 000 + 375 000; of R3: 375 000.
  /// Research: 2 000 000 each, and 500 003 more for R1. Salary of R1.
  static let payments = [
    pay(.staff(role: "writer", institution: "U1"), "env", 1_530_864), pay(.measure("M1"), "env", 100_001),
    pay(.measure("M1"), "own", 420_000), pay(.buyout(researcher: "R1"), "research", 2_055_072),
    pay(.research(researcher: "R1"), "research", 2_500_003),
    pay(.salary(researcher: "R1"), "research", 333_333),
    pay(.buyout(researcher: "R3"), "research", 375_000),
    pay(.research(researcher: "R3"), "research", 2_000_000),
  ]

  static func hours(
    _ researcher: String, _ chore: String, _ period: Int, _ hours: Hours, role: String = "writer",
    place: String = "C1"
  ) -> Assignment {
    Assignment(
      role: role, place: place, researcher: researcher, chore: chore, period: period, hours: hours)
  }

  static func pay(_ item: ExpenseItem, _ purse: String, _ yen: Yen, year: Int = 0) -> Payment {
    Payment(item: item, purse: purse, year: year, yen: yen)
  }
}
