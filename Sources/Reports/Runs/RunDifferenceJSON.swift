import Planning
package import Wording

/// What `runs diff --json` prints.
package enum RunDifferenceJSON {
  package static func object(_ difference: RunDifference, _ language: Language) -> JSONValue {
    .members([
      "format": .string("kenkyubi-run-diff/1"), "before": .string(difference.first.run.id),
      "after": .string(difference.second.run.id),
      "inputs": .array(
        difference.inputs.map {
          .members(["path": .string($0.path), "before": .text($0.before), "after": .text($0.after)])
        }),
      "settings": .array(
        difference.settings.map {
          .members(["name": .string($0.name), "before": .string($0.before), "after": .string($0.after)])
        }),
      "decisions": difference.decisions.map { .array($0.map { decision($0, language) }) } ?? .null,
      "details": .int(difference.details),
      "status": .members([
        "before": .string(difference.first.run.ending.status.rawValue),
        "after": .string(difference.second.run.ending.status.rawValue),
      ]),
      "figures": .object(
        RunFigures(difference.first, difference.second).lines.map {
          .init($0.id, .members(["before": .number($0.before), "after": .number($0.after)]))
        }),
      "best": difference.value.map(best) ?? .null,
    ])
  }

  private static func decision(_ change: RunDifference.DecisionChange, _ language: Language) -> JSONValue {
    let kind = change.before == nil ? "added" : change.after == nil ? "removed" : "modified"
    return .members([
      "group": .string(change.group.id), "change": .string(kind),
      "subject": .string(change.name.text(language)), "before": .text(change.before?.text(language)),
      "after": .text(change.after?.text(language)),
    ])
  }

  /// What is proven about the values of the best plans.
  private static func best(_ value: ProvenDifference) -> JSONValue {
    let verdict =
      switch value.verdict {
      case .more: "more"
      case .less: "less"
      case .equal: "equal"
      case .unknown: "unknown"
      }
    return .members([
      "verdict": .string(verdict), "least": .double(value.least), "most": .double(value.most),
      "exact": .bool(value.isExact),
    ])
  }
}
