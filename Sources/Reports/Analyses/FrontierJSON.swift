package import Planning
package import Wording

/// The object that `frontier --json` prints.
package enum FrontierJSON {
  package static func object(
    _ answer: FrontierAnswer, of scenario: Scenario, _ language: Language
  ) -> JSONValue {
    let frontier = answer.frontier
    let purse: JSONValue? = if case .purse(let id) = frontier.money { .string(id) } else { nil }
    return .members([
      "format": .string("kenkyubi-frontier/1"),
      "scenario": .members(["name": .string(scenario.name), "title": .string(scenario.title)]),
      "scaled": .string(purse == nil ? "cap" : "purse"), "purse": purse,
      "present": .int(frontier.present), "resolution": .int(frontier.resolution),
      "isComplete": .bool(frontier.isComplete), "isLevels": .bool(frontier.isLevels),
      "steps": .array(
        frontier.steps.map {
          .members(["value": ProvenText.json($0.value, language), "money": bracket($0.bracket, scenario)])
        }),
      "next": need(frontier.next, scenario),
      "wish": answer.wish.map { wish in
        .members(["hours": .double(wish.hours), "money": need(wish.need, scenario)])
      },
      "evenness": answer.evenness.map { front in
        .members([
          "fromTerm": .int(front.fromTerm), "points": .array(front.points.map { point($0, language) }),
        ])
      },
    ])
  }

  /// An object with the money, one that says that there is none, or `null` where a limit came first.
  private static func need(_ need: MoneyNeed, _ scenario: Scenario) -> JSONValue {
    switch need {
    case .bracket(let found): bracket(found, scenario)
    case .none(let plenty): .members(["noneEvenWith": .int(plenty)])
    case .unknown: .null
    }
  }

  private static func bracket(_ bracket: MoneyBracket, _ scenario: Scenario) -> JSONValue {
    .members([
      "suffices": .int(bracket.reachable), "doesNotSuffice": .number(bracket.unreachable),
      "objective": .double(bracket.objective), "plan": PlanJSON.planOnly(bracket.plan, of: scenario),
    ])
  }

  private static func point(_ point: EvennessFront.Point, _ language: Language) -> JSONValue {
    .members([
      "halfDays": .int(point.halfDays), "value": point.value.map { ProvenText.json($0, language) } ?? .null,
      "isInfeasible": .bool(point.isInfeasible),
    ])
  }
}
