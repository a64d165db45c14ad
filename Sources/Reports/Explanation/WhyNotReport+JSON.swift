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
      .init("answer", .string(name)), .init("sentence", .string(sentence.text(language))),
    ]
    switch answer {
    case .isPlanned, .unknown: break
    case .price(let loss, _):
      members.append(.init("loss", DecisionWorthReport.json(loss)))
      members.append(
        .init(
          "plans",
          .array(
            bothPlans.map {
              .members([
                "text": .string($0.label.text(language)), "before": .string($0.before),
                "after": .string($0.after), "difference": .string($0.difference),
              ])
            })))
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
        .init("repairs", InfeasibilityJSON.repairs(explanation, of: scenario, values, language)),
        .init("complete", .bool(explanation.isComplete)),
      ]
    }
    return .object(members)
  }

  private var sentence: Phrase {
    switch answer {
    case .isPlanned: Phrase.Question.isPlanned
    case .unknown: Phrase.Question.unknown
    case .price(let loss, _): Self.sentence(loss)
    case .impossible(let explanation):
      explanation.conflicts.contains { !$0.members.isEmpty || !$0.fixed.isEmpty }
        ? Phrase.Question.impossible : Phrase.Question.impossibleByFacts
    }
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
