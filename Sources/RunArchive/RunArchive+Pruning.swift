import GRDB
package import Planning

extension RunArchive {
  /// Which runs are to go.
  package enum Pruning: Hashable, Sendable {
    /// All but the newest so many.
    case keep(Int)
    /// Those that began before this moment (ISO 8601, UTC).
    case begunBefore(String)
    /// These, by whole identifier; those that are gone already do not matter.
    case runs([String])
  }

  /// What has gone, or would go.
  package struct Pruned: Hashable, Sendable {
    /// Newest first.
    package var runs: [Run]
    /// Sets of inputs that no other run used.
    package var inputs: Int
  }

  /// Deletes runs with their answers, and the inputs that nothing uses any more; then gives the room back and empties the
  /// journal, as far as nobody else is at work in the file.
  ///
  /// - Parameter isTrial: delete nothing, only say what would go.
  @discardableResult
  package func prune(_ pruning: Pruning, isTrial: Bool = false) throws(ArchiveFailure) -> Pruned {
    try failing {
      var pruned = Pruned(runs: [], inputs: 0)
      try queue.inTransaction(.immediate) { database in
        pruned.runs = try Self.rows(database, pruning).map { try RunRow.run($0, path: path) }
        for run in pruned.runs {
          try database.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [run.id])
        }
        try database.execute(sql: "DELETE FROM inputs WHERE hash NOT IN (SELECT inputs FROM run)")
        pruned.inputs = database.changesCount
        return isTrial ? .rollback : .commit
      }
      if !isTrial, !pruned.runs.isEmpty { release() }
      return pruned
    }
  }

  private static func rows(_ database: Database, _ pruning: Pruning) throws -> [Row] {
    switch pruning {
    case .keep(let count): return Array(try rows(database, where: "1").dropFirst(max(0, count)))
    case .begunBefore(let moment):
      return try rows(database, where: "begun < :moment", arguments: ["moment": moment])
    case .runs(let ids):
      let wanted = Set(ids)
      return try rows(database, where: "1").filter { wanted.contains($0["id"]) }
    }
  }

  /// Deleted pages leave the file and its journal. What is locked by others stays until the next time.
  private func release() {
    try? queue.writeWithoutTransaction { database in
      defer { try? database.execute(sql: "PRAGMA busy_timeout = \(Int(Self.patience * 1000))") }
      try database.execute(sql: "PRAGMA busy_timeout = 500; PRAGMA incremental_vacuum")
      try database.checkpoint(.truncate)
    }
  }
}
