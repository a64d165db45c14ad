package import Planning
package import Wording

/// The object that `explain --json` prints for a scenario without a plan.
package enum InfeasibilityJSON {
  package static func object(
    _ explanation: InfeasibilityExplanation, of scenario: Scenario,
    values: [Repair: [InputValue]] = [:], _ language: Language
  ) -> JSONValue {
    .members([
      "format": .string("kenkyubi-explanation/1"),
      "scenario": .members(["name": .string(scenario.name), "title": .string(scenario.title)]),
      "status": .string(PlanOutcome.Status.infeasible.rawValue),
      "conflicts": conflicts(explanation, of: scenario, language),
      "repairs": repairs(explanation, of: scenario, values, language),
      "complete": .bool(explanation.isComplete), "solves": .int(explanation.solves),
    ])
  }

  static func conflicts(
    _ explanation: InfeasibilityExplanation, of scenario: Scenario, _ language: Language
  ) -> JSONValue {
    let text = ConditionText(scenario)
    let list = { (conditions: [Condition]) -> JSONValue in
      .array(
        conditions.map {
          .members([
            "key": .string($0.key(in: scenario)), "text": .string(text.phrase($0).text(language)),
          ])
        })
    }
    return .array(
      explanation.conflicts.map {
        .members([
          "members": list($0.members), "fixed": list($0.fixed), "irreducible": .bool($0.isIrreducible),
        ])
      })
  }

  static func repairs(
    _ explanation: InfeasibilityExplanation, of scenario: Scenario, _ values: [Repair: [InputValue]],
    _ language: Language
  ) -> JSONValue {
    let text = RepairText(scenario)
    return .array(
      explanation.repairs.map { repair in
        .members([
          "text": .string(text.phrase(repair).text(language)), "yen": .int(repair.yen(in: scenario)),
          "notes": .strings(text.remarks(repair).map { $0.text(language) }),
          "changes": .array(repair.changes.map { change($0, scenario) }),
          "values": values[repair].map { values in
            .object(values.map { .init($0.path, .string($0.value)) })
          },
        ])
      })
  }

  private static func change(_ change: Repair.Change, _ scenario: Scenario) -> JSONValue {
    let scale = change.steps == nil ? nil : change.condition.scale(in: scenario)
    return .members([
      "key": .string(change.condition.key(in: scenario)), "removed": .bool(change.steps == nil),
      "unit": scale.map { .string($0.unit.rawValue) }, "from": scale.map { .double($0.value) },
      "to": scale.map { .double($0.value(after: change.steps ?? 0)) },
      "step": scale.map { .double($0.step) }, "least": .bool(change.isLeast),
    ])
  }
}
