package import Planning
package import Wording

/// The object that `value --json` prints.
package enum UnitValuesJSON {
  package static func object(
    _ values: UnitValues, of scenario: Scenario, _ language: Language
  ) -> JSONValue {
    let names = ScenarioNames(scenario)
    return .members([
      "format": .string("kenkyubi-values/1"),
      "scenario": .members(["name": .string(scenario.name), "title": .string(scenario.title)]),
      "base": ProvenText.json(values.base, language),
      "items": .array(values.items.map { item($0, names, language) }),
    ])
  }

  private static func item(
    _ item: UnitValue, _ names: ScenarioNames, _ language: Language
  ) -> JSONValue {
    var difference: JSONValue?
    let outcome: String
    switch item.effect {
    case .difference(let value):
      difference = ProvenText.json(value, language)
      outcome = "difference"
    case .infeasible: outcome = "infeasible"
    case .unknown: outcome = "unknown"
    }
    return .members([
      "change": change(item.change), "group": .string(UnitValuesPage.Group(item.change).rawValue),
      "text": .string(UnitValuesPage.phrase(item.change, names).text(language)), "outcome": .string(outcome),
      "effect": .string(UnitValuesPage.phrase(item.effect).text(language)), "difference": difference,
    ])
  }

  private static func change(_ change: UnitChange) -> JSONValue {
    switch change {
    case .cap(let yen): .members(["type": .string("cap"), "yen": .int(yen)])
    case .purse(let id, let yen):
      .members(["type": .string("purse"), "purse": .string(id), "yen": .int(yen)])
    case .places(let count): .members(["type": .string("places"), "count": .int(count)])
    case .substitutes(let id, let count):
      .members(["type": .string("substitutes"), "tier": .string(id), "sessions": .int(count)])
    case .recruits(let role): .members(["type": .string("recruits"), "role": .string(role)])
    case .oneHireLess(let role, let place):
      .members(["type": .string("hireLess"), "role": .string(role), "place": .string(place)])
    case .oneSessionLess(let person, let kind):
      .members(["type": .string("sessionLess"), "researcher": .string(person), "kind": .string(kind)])
    case .withoutSupport(let id): .members(["type": .string("withoutSupport"), "researcher": .string(id)])
    case .withoutMeasure(let id): .members(["type": .string("withoutMeasure"), "measure": .string(id)])
    }
  }
}
