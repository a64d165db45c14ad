import GRDB
package import Planning

extension RunArchive {
  /// A run that answers `question` already, the latest if there are several: same inputs, version, solver, requested gap
  /// and threads, and it ended by itself.
  ///
  /// A proof, or the method's own work limit, ends the search at the same place whatever the time limit. A run that the
  /// clock ended counts only when it had at least as much time as `question` gives. One that ended at a goal, or that
  /// the user or a failure ended, never counts, nor does one without an answer. Overrides and settings are part of the inputs; when the run began,
  /// and from which folder, does not matter. O(log runs + runs of these inputs).
  package func finished(_ question: RunQuestion) throws(ArchiveFailure) -> Run? {
    try failing {
      try queue.read { database in
        try Self.rows(
          database,
          where: """
            inputs = :inputs AND kind = :kind AND version = :version AND solver = :solver AND requestedGap = :gap
            AND threads = :threads AND status IN ('optimal', 'feasible', 'infeasible', 'noPlan')
            AND (stoppedBy IN ('gap', 'work') OR stoppedBy = 'time' AND timeLimit >= :timeLimit)
            AND EXISTS (SELECT 1 FROM answer WHERE answer.run = run.sequence)
            """,
          limit: 1,
          arguments: [
            "inputs": question.inputsHash, "kind": question.kind.rawValue, "version": question.version,
            "solver": question.solver,
            "gap": question.gap, "threads": question.threads, "timeLimit": question.timeLimit,
          ]
        ).first.map { try RunRow.run($0, path: path) }
      }
    }
  }
}
