import Foundation
import GRDB
package import Planning

extension RunArchive {
  /// Adds a run that has ended, and its inputs unless they are there already; all of it or nothing.
  ///
  /// - Parameters:
  ///   - inputs: the content that `question.inputsHash` is the hash of.
  ///   - answer: what the run answered, as JSON; `nil` when it had no answer.
  /// - Returns: the run with its new identifier, once it is on the disk. O(size of inputs and answer).
  @discardableResult
  package func add(
    _ question: RunQuestion, _ ending: RunEnding, inputs: [InputValue], answer: String?
  ) throws(ArchiveFailure) -> Run {
    try failing {
      let content = try PackedText(InputsText.encode(inputs))
      let packed = try answer.map(PackedText.init)
      return try queue.write { database in
        try database.execute(
          sql: "INSERT OR IGNORE INTO inputs (hash, size, content) VALUES (?, ?, ?)",
          arguments: [question.inputsHash, content.size, Data(content.bytes)])
        let run = Run(id: try Self.freeID(question.begun, database), question: question, ending: ending)
        try RunRow.insert(run, into: database)
        if let packed {
          try database.execute(
            sql: "INSERT INTO answer (run, size, content) VALUES (?, ?, ?)",
            arguments: [database.lastInsertedRowID, packed.size, Data(packed.bytes)])
        }
        return run
      }
    }
  }

  /// An identifier that no run has; the caller's transaction keeps it free.
  private static func freeID(_ begun: String, _ database: Database) throws -> String {
    while true {
      let id = RunID.make(begun: begun)
      let isTaken = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM run WHERE id = ?)", arguments: [id])
      if isTaken != true { return id }
    }
  }
}
