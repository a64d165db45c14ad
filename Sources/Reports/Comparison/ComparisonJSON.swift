import Auditing
import Planning
package import Wording

/// The object that `compare --json` prints.
package enum ComparisonJSON {
  /// Name and version of the format.
  static let format = "kenkyubi-comparison/1"

  /// Builds the object. O(inputs + plans).
  package static func object(
    _ comparison: Comparison, _ language: Language, detail: Comparison.Detail = .all
  ) -> JSONValue {
    .members([
      "format": .string(format), "sides": .array(comparison.sides.map { side($0, language) }),
      "pairs": .array(
        comparison.pairs.map { pair in
          self.pair(PairView(comparison, pair), comparison, language, detail)
        }),
    ])
  }

  private static func side(_ side: ComparedSide, _ language: Language) -> JSONValue {
    let outcome = side.solved.outcome
    let run = side.solved.run
    let account = side.solved.account
    return .members([
      "side": .string(side.letter), "name": .string(side.name.text(language)),
      "scenario": .string(side.solved.scenario.name), "title": .string(side.solved.scenario.title),
      "status": .string(outcome.status.rawValue),
      "statusText": .string(ResultsSection.status(side.solved).text(language)),
      "stoppedBy": .string(outcome.stoppedBy.rawValue),
      "objective": .number(account == nil ? nil : outcome.objective),
      "bestBound": .number(outcome.status == .infeasible ? nil : outcome.bestBound),
      "gap": .number(account == nil ? nil : outcome.gap),
      "supported": .number(account?.supportedCount), "award": .number(account?.money.awardCharge),
      "run": .members([
        "version": .string(run.version), "solver": .string(run.solver), "gap": .double(run.gap),
        "timeLimit": .double(run.timeLimit), "threads": .int(run.threads), "set": .strings(run.settings),
        "override": .strings(run.overrides), "inputs": .string(run.inputsHash), "date": .string(run.date),
      ]),
    ])
  }

  private static func pair(
    _ view: PairView, _ comparison: Comparison, _ language: Language, _ detail: Comparison.Detail
  ) -> JSONValue {
    let inputs = view.pair.inputs
    return .members([
      "from": .string(view.before.letter), "to": .string(view.after.letter),
      "text": .string(ResultsSection.sentence(comparison, view.pair).text(language)),
      "inputs": .members([
        "same": .int(inputs.sameCount), "reordered": .bool(inputs.isReordered),
        "changes": .array(inputs.changes.map { input($0, view, language) }),
      ]),
      "decisions": view.decisions.map { DecisionJSON(view: view, language: language).object($0) },
      "hours": view.decisions.map { _ in figures(view.hours, language, detail) },
      "money": view.decisions.map { _ in figures(view.money, language, detail) },
      "bridge": BridgeJSON.object(view, language),
    ])
  }

  private static func input(_ change: InputChange, _ view: PairView, _ language: Language) -> JSONValue {
    func values(_ values: [InputValue]) -> JSONValue {
      guard let first = values.first else { return .null }
      guard change.isEntry else { return .string(first.value) }
      return .object(values.map { JSONValue.Member($0.path, .string($0.value)) })
    }
    return .members([
      "path": .string(change.path), "text": .string(view.labels.phrase(change.path).text(language)),
      "change": .string(change.kind.rawValue), "before": values(change.before),
      "after": values(change.after),
    ])
  }

  private static func figures(
    _ groups: [FigureGroup], _ language: Language, _ detail: Comparison.Detail
  ) -> JSONValue {
    let lines = groups.flatMap { group in group.lines.map { (group, $0) } }
    let shown = lines.filter { detail == .all || !$0.1.isSame }
    return .members([
      "same": .int(lines.filter { $0.1.isSame }.count),
      "lines": .array(
        shown.map { group, line in
          .object(
            [
              .init("group", .string(group.key)), .init("title", .string(group.title.text(language))),
              .init("text", .string(line.label.text(language))), .init("unit", .string(group.unit.rawValue)),
            ] + line.key + [
              .init("before", group.unit.json(line.before)), .init("after", group.unit.json(line.after)),
              .init("difference", group.unit.json(line.difference)),
            ])
        }),
    ])
  }
}
