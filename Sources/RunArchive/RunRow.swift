import GRDB
import Planning

/// A run as a row of the table `run`, and back.
enum RunRow {
  static func insert(_ run: Run, into database: Database) throws {
    let question = run.question
    let ending = run.ending
    try database.execute(
      sql: """
        INSERT INTO run (
          id, begun, ended, version, solver, scenario, title, folder, inputs, requestedGap, timeLimit, threads,
          overrides, settings, status, stoppedBy, objective, bound, gap, seconds, cost, kind, commandLine
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        run.id, question.begun, ending.ended, question.version, question.solver, question.scenario,
        question.title, question.folder, question.inputsHash, question.gap, question.timeLimit,
        question.threads, try ListText.encode(question.overrides), try ListText.encode(question.settings),
        ending.status.rawValue, ending.stoppedBy?.rawValue, ending.objective, ending.bound, ending.gap,
        ending.seconds, ending.cost, question.kind.rawValue, try ListText.encode(question.commandLine),
      ])
  }

  /// - Throws: `ArchiveFailure.newer` for a kind of question that only a later version can ask, `.damaged` where a row says what no
  /// version of the program writes.
  static func run(_ row: Row, path: String) throws -> Run {
    let status: String = row["status"]
    let stoppedBy: String? = row["stoppedBy"]
    let reason = stoppedBy.flatMap(PlanOutcome.StopReason.init(rawValue:))
    guard let known = RunEnding.Status(rawValue: status), (reason == nil) == (stoppedBy == nil) else {
      throw ArchiveFailure.damaged(path: path, detail: "status \(status) \(stoppedBy ?? "")")
    }
    let kindText: String = row["kind"]
    guard let kind = RunQuestion.Kind(rawValue: kindText) else {
      throw ArchiveFailure.newer(path: path)
    }
    let question = RunQuestion(
      begun: row["begun"], version: row["version"], solver: row["solver"], scenario: row["scenario"],
      title: row["title"], folder: row["folder"], inputsHash: row["inputs"], gap: row["requestedGap"],
      timeLimit: row["timeLimit"], threads: row["threads"],
      overrides: try ListText.decode(row["overrides"]), settings: try ListText.decode(row["settings"]),
      kind: kind, commandLine: try ListText.decode(row["commandLine"]))
    let ending = RunEnding(
      ended: row["ended"], status: known, stoppedBy: reason, objective: row["objective"], bound: row["bound"],
      gap: row["gap"], seconds: row["seconds"], cost: row["cost"])
    return Run(id: row["id"], question: question, ending: ending)
  }
}
