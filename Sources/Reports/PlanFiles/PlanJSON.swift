import Auditing
package import Planning
import Wording

/// The object that `solve --json` prints, and that `audit` reads back.
///
/// `plan` is complete; everything else is there for readers and is recomputed by an audit. A run without a plan
/// has `null` for every figure that only a plan can have, and no `plan`, `cost` or `researchers` at all.
package enum PlanJSON {
  /// Name and version of the format.
  static let format = "kenkyubi-plan/1"

  /// Names of its members, in order.
  static let memberNames = [
    "format", "scenario", "status", "stoppedBy", "objective", "bestBound", "gap", "seconds", "cost", "plan",
    "researchers", "totals", "doNothing", "afterAward", "defaultsUsed", "run",
  ]

  /// Builds the object. O(plan + account).
  package static func object(_ solved: SolvedRun) -> JSONValue {
    let scenario = solved.scenario
    let outcome = solved.outcome
    let accounts = AccountEncoding(scenario: scenario)
    // An objective without a plan would be a number of nothing; the bound stays, it is a fact about the scenario.
    let hasPlan = solved.account != nil
    return .members([
      "format": .string(format),
      "scenario": .members(["name": .string(scenario.name), "title": .string(scenario.title)]),
      "status": .string(outcome.status.rawValue),
      "stoppedBy": .string(outcome.stoppedBy.rawValue),
      "objective": .number(hasPlan ? outcome.objective : nil),
      "bestBound": .number(outcome.status == .infeasible ? nil : outcome.bestBound),
      "gap": .number(hasPlan ? outcome.gap : nil),
      "seconds": .double(milliseconds(outcome.seconds)),
      "cost": solved.account.map { accounts.cost($0.money) },
      "plan": solved.account.flatMap { _ in outcome.plan.map(PlanEncoding(scenario: scenario).object) },
      "researchers": solved.account.map { .array($0.researchers.map(accounts.researcher)) },
      "totals": solved.account.map { accounts.totals($0) },
      "doNothing": solved.account.map { accounts.doNothing($0.doNothing) },
      "afterAward": solved.account.map { accounts.afterAward($0.afterAward) },
      "defaultsUsed": .array(solved.defaults.map(defaultUsed)),
      "run": run(solved.run, outcome.incumbents),
    ])
  }

  /// A plan alone, in the form of the `plan` member: a file that an audit reads. O(entries).
  package static func planOnly(_ plan: Plan, of scenario: Scenario) -> JSONValue {
    PlanEncoding(scenario: scenario).object(plan)
  }

  private static func defaultUsed(_ used: DefaultUsed) -> JSONValue {
    .members([
      "path": .string(used.path), "count": .int(used.count), "value": .string(used.value),
      "low": .text(used.low), "high": .text(used.high), "unit": .string(used.unit.en),
      "strength": .string(used.strength.rawValue), "source": .string(used.source.en),
    ])
  }

  private static func run(_ run: RunRecord, _ incumbents: [PlanOutcome.Incumbent]) -> JSONValue {
    .members([
      "version": .string(run.version), "solver": .string(run.solver), "gap": .double(run.gap),
      "timeLimit": .double(run.timeLimit), "threads": .int(run.threads), "set": .strings(run.settings),
      "override": .strings(run.overrides), "inputs": .string(run.inputsHash), "date": .string(run.date),
      "incumbents": .array(incumbents.map(incumbent)),
    ])
  }

  /// A plan on the way: when it was found, its value and the bound proven by then.
  private static func incumbent(_ incumbent: PlanOutcome.Incumbent) -> JSONValue {
    .members([
      "seconds": .double(milliseconds(incumbent.seconds)), "objective": .double(incumbent.objective),
      "bound": .number(incumbent.bound),
    ])
  }

  /// Clock readings are not known any finer.
  private static func milliseconds(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }
}
