import Auditing
import Planning
package import Wording

extension WhyNotReport {
  /// The object that `explain --why-not --json` prints.
  package func json(_ language: Language) -> JSONValue {
    let scenario = plan.scenario
    var members: [JSONValue.Member] = [
      .init("format", .string("kenkyubi-explanation/1")),
      .init("scenario", .members(["name": .string(scenario.name), "title": .string(scenario.title)])),
      .init("status", .string(plan.outcome.status.rawValue)),
      .init("whyNot", .string(PinText(scenario).phrase(decision).text(language))),
      .init("answer", .string(name)),
    ]
    switch answer {
    case .isPlanned, .unknown: break
    case .price(let loss, _):
      members.append(.init("loss", DecisionWorthReport.json(loss)))
      if let before = plan.account, let after = other?.account {
        members.append(
          .init(
            "yen",
            .members([
              "award": .int(after.money.awardCharge - before.money.awardCharge),
              "ownFunds": .int(after.money.ownFundsSpent - before.money.ownFundsSpent),
            ])))
      }
    case .impossible(let explanation):
      members += [
        .init("conflicts", InfeasibilityJSON.conflicts(explanation, of: scenario, language)),
        .init("repairs", InfeasibilityJSON.repairs(explanation, of: scenario, language)),
        .init("complete", .bool(explanation.isComplete)),
      ]
    }
    return .object(members)
  }

  private var name: String {
    switch answer {
    case .isPlanned: "planned"
    case .price: "price"
    case .impossible: "impossible"
    case .unknown: "unknown"
    }
  }
}
