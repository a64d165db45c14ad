import Auditing
import Planning
import Reports
import TestSupport
import Wording

/// The sample run beside one with less money and without measures, made by hand.
///
/// In `B` the clinic is bought out half a year later, the writer comes half a year later, and there is no dictation:
/// core hours are 9.24 before the writer and more after, so two half-days in the terms with two slots.
enum SampleComparison {
  static func scenarioB(_ change: (inout Scenario) -> Void = { _ in }) -> Scenario {
    SampleRun.scenario { scenario in
      scenario.award.cap = 60_000_000
      scenario.rules.dxAllowed = false
      change(&scenario)
    }
  }

  static var planB: Plan {
    var plan = SampleRun.plan
    plan.hires[0].start = 4
    plan.assignments.removeAll { $0.period < 4 }
    plan.adoptions = []
    plan.removals = []
    plan.buyouts.removeAll { $0.term < 2 }
    plan.protected[1].halfDays = 1
    plan.payments.removeAll { $0.item == .measure("M1") }
    for index in plan.payments.indices where plan.payments[index].year == 1 {
      switch plan.payments[index].item {
      case .staff: plan.payments[index].yen = 1_500_000
      case .buyout: plan.payments[index].yen = 960_000
      default: break
      }
    }
    return plan
  }

  static let inputsA = [
    InputValue(path: "award.cap", value: "7,200万"), InputValue(path: "award.overhead", value: "10%"),
    InputValue(path: "rules.dxAllowed", value: "yes"),
    InputValue(path: "researchers.R2.name", value: "Suzuki"),
  ]

  static let inputsB = [
    InputValue(path: "award.cap", value: "60000000"), InputValue(path: "award.overhead", value: "10%"),
    InputValue(path: "rules.dxAllowed", value: "no"),
    InputValue(path: "researchers.R2.name", value: "Suzuki"),
    InputValue(path: "pins.late.type", value: "measure"), InputValue(path: "pins.late.measure", value: "M1"),
  ]

  static func outcome(_ plan: Plan, of scenario: Scenario, bound: Double) -> PlanOutcome {
    let objective = PlanAuditor.audit(plan, of: scenario).account.objective.total
    return PlanOutcome(
      status: .optimal, stoppedBy: .gap, plan: plan, objective: objective, bestBound: objective * bound,
      seconds: 1)
  }

  static func sides(_ change: (inout Scenario) -> Void = { _ in }) throws -> [ComparedSide] {
    let scenarioA = SampleRun.scenario(change)
    let scenarioB = scenarioB(change)
    return [
      ComparedSide(
        letter: "A", name: Phrase.Layout.inParentheses(Phrase(verbatim: "tiny"), Phrase.Comparison.asItIs),
        solved: try SampleRun.solved(outcome(SampleRun.plan, of: scenarioA, bound: 1.0005), of: scenarioA),
        inputs: inputsA),
      ComparedSide(
        letter: "B",
        name: Phrase.Layout.inParentheses(
          Phrase(verbatim: "tiny"), Phrase(verbatim: "award.cap=60000000,@no-dx")),
        solved: try SampleRun.solved(outcome(planB, of: scenarioB, bound: 1.0002), of: scenarioB),
        inputs: inputsB),
    ]
  }

  /// A against B with a bridge of three changes: the cap, which does not matter, the measures, which do, and a pin of
  /// which nothing is known alone.
  static func comparison(_ change: (inout Scenario) -> Void = { _ in }) throws -> Comparison {
    let sides = try sides(change)
    let inputs = InputComparison(inputsA, inputsB)
    let groups = ChangeGroup.groups(
      of: inputs,
      claims: [
        ChangeGroup.Claim(label: .with("award.cap=60000000"), paths: ["award.cap"], isSetting: true),
        ChangeGroup.Claim(label: .with("@no-dx"), paths: ["rules.dxAllowed"]),
      ])
    let first = BridgePoint(sides[0].solved.outcome, scenario: 0)
    let last = BridgePoint(sides[1].solved.outcome, scenario: 1)
    let start = sides[0].solved.outcome.objective ?? 0
    let almost = BridgePoint.value(ProvenValue(reached: start - 0.04, most: start + 0.11), scenario: 2)
    let half = BridgePoint.value(ProvenValue(reached: start - 50.26, most: start - 50.26), scenario: 3)
    let bridge = ObjectiveBridge(
      path: [first, almost, .infeasible, last], alone: [almost, half, half])
    return Comparison(
      sides: sides, pairs: [ComparedPair(side: 1, inputs: inputs, groups: groups, bridge: bridge)])
  }
}
