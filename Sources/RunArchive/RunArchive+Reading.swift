import Foundation
import GRDB
package import Planning

extension RunArchive {
  /// Which run a user means by what was typed.
  package enum Match: Hashable, Sendable {
    case one(Run)
    /// Identifiers that it may stand for, newest first.
    case several([String])
    case none
  }

  /// Runs, newest first.
  ///
  /// - Parameters:
  ///   - scenario: only runs of scenarios of this name or title; `nil` for all.
  ///   - limit: at most so many; `nil` for all.
  package func runs(scenario: String? = nil, limit: Int? = nil) throws(ArchiveFailure) -> [Run] {
    try failing {
      try queue.read { database in
        try Self.rows(
          database, where: scenario == nil ? "1" : "scenario = :name OR title = :name", limit: limit,
          arguments: scenario.map { ["name": $0] } ?? StatementArguments()
        ).map { try RunRow.run($0, path: path) }
      }
    }
  }

  /// Names of the scenarios that have runs, in alphabetical order.
  package func scenarios() throws(ArchiveFailure) -> [String] {
    try failing {
      try queue.read { try String.fetchAll($0, sql: "SELECT DISTINCT scenario FROM run ORDER BY scenario") }
    }
  }

  /// How many runs there are.
  package func count() throws(ArchiveFailure) -> Int {
    try failing { try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM run") ?? 0 } }
  }

  /// All identifiers, newest first.
  package func ids() throws(ArchiveFailure) -> [String] {
    try failing { try queue.read(Self.ids) }
  }

  /// The run that is called `text`, or whose identifier or its last part begins so. O(runs).
  package func match(_ text: String) throws(ArchiveFailure) -> Match {
    try failing {
      try queue.read { database in
        let ids = try Self.ids(database)
        let meant = ids.contains(text) ? [text] : ids.filter { RunID.may(text, mean: $0) }
        guard meant.count <= 1 else { return .several(meant) }
        guard let id = meant.first,
          let row = try Self.rows(database, where: "id = :id", limit: 1, arguments: ["id": id]).first
        else { return .none }
        return .one(try RunRow.run(row, path: path))
      }
    }
  }

  /// What a run was read from, in the order of the scenario's document; `nil` when the archive has no such hash.
  package func inputs(_ hash: String) throws(ArchiveFailure) -> [InputValue]? {
    try failing {
      try text("SELECT size, content FROM inputs WHERE hash = ?", hash).map(InputsText.decode)
    }
  }

  /// What a run answered, as JSON; `nil` when it had no answer or is not there.
  package func answer(of id: String) throws(ArchiveFailure) -> String? {
    try failing {
      try text("SELECT size, content FROM answer WHERE run = (SELECT sequence FROM run WHERE id = ?)", id)
    }
  }

  /// The packed text that `query` finds for `key`.
  private func text(_ query: String, _ key: String) throws -> String? {
    guard let row = try queue.read({ try Row.fetchOne($0, sql: query, arguments: [key]) }) else { return nil }
    let content: Data = row["content"]
    do {
      return try PackedText(size: row["size"], bytes: Array(content)).text()
    } catch {
      throw ArchiveFailure.damaged(path: path, detail: key)
    }
  }

  /// Rows of `run`, newest first; among those that began in the same second, the last written first.
  static func rows(
    _ database: Database, where condition: String, limit: Int? = nil,
    arguments: StatementArguments = StatementArguments()
  ) throws -> [Row] {
    try Row.fetchAll(
      database,
      sql: "SELECT * FROM run WHERE \(condition) ORDER BY begun DESC, sequence DESC LIMIT \(limit ?? -1)",
      arguments: arguments)
  }

  private static func ids(_ database: Database) throws -> [String] {
    try String.fetchAll(database, sql: "SELECT id FROM run ORDER BY begun DESC, sequence DESC")
  }
}
