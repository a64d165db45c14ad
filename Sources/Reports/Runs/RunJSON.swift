package import Planning

/// Runs as JSON.
package enum RunJSON {
  /// What `runs list --json` prints.
  package static func list(_ runs: [Run], of all: Int, archive: String) -> JSONValue {
    .members([
      "format": .string("kenkyubi-runs/1"), "archive": .string(archive), "count": .int(all),
      "runs": .array(runs.map(object)),
    ])
  }

  /// What `runs show --json` prints: the run, all its inputs, its answer.
  package static func whole(_ archived: ArchivedRun) -> JSONValue {
    .members([
      "format": .string("kenkyubi-run/1"), "run": object(archived.run),
      "repeat": .string(RunRepeat.command(archived.run.question)),
      "inputs": .object(archived.inputs.map { .init($0.path, .string($0.value)) }),
      "answer": archived.answer?.value ?? .null,
    ])
  }

  /// A run without inputs and answer.
  package static func object(_ run: Run) -> JSONValue {
    let question = run.question
    let ending = run.ending
    return .members([
      "id": .string(run.id), "kind": .string(question.kind.rawValue), "begun": .string(question.begun),
      "ended": .string(ending.ended),
      "scenario": .members(["name": .string(question.scenario), "title": .string(question.title)]),
      "folder": .string(question.folder), "version": .string(question.version),
      "solver": .string(question.solver), "inputs": .string(question.inputsHash),
      "gapRequested": .double(question.gap), "timeLimit": .double(question.timeLimit),
      "threads": .int(question.threads), "set": .strings(question.settings),
      "override": .strings(question.overrides), "status": .string(ending.status.rawValue),
      "stoppedBy": .text(ending.stoppedBy?.rawValue), "objective": .number(ending.objective),
      "bestBound": .number(ending.bound), "gap": .number(ending.gap), "seconds": .double(ending.seconds),
      "cost": .number(ending.cost),
    ])
  }

  /// What `runs prune --json` prints.
  package static func pruned(_ runs: [Run], inputs: Int, isTrial: Bool) -> JSONValue {
    .members([
      "format": .string("kenkyubi-prune/1"), "dryRun": .bool(isTrial),
      "removed": .strings(runs.map(\.id)), "inputs": .int(inputs),
    ])
  }
}
