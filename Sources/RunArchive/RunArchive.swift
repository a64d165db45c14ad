import Foundation
import GRDB

/// The archive of runs: one SQLite file that any number of processes may read and write at once.
///
/// A run is written in one transaction, so a process that is killed leaves a whole run or none. What a call has returned
/// is on the disk.
package struct RunArchive: Sendable {
  /// Where the file is, as an absolute path.
  package let path: String
  let queue: DatabaseQueue

  /// Seconds that a call waits for other processes before it gives up.
  package static let patience = 20.0

  /// Opens the archive, and makes file and folders where there are none.
  ///
  /// - Throws: ``ArchiveFailure``; the file is then as it was.
  package init(at path: String) throws(ArchiveFailure) {
    let path = ArchiveFile.absolute(path)
    try ArchiveFile.make(path)
    try self.init(opening: path)
  }

  /// Opens an archive that there is; `nil` when there is no file.
  ///
  /// - Throws: ``ArchiveFailure``; the file is then as it was.
  package static func existing(at path: String) throws(ArchiveFailure) -> RunArchive? {
    let path = ArchiveFile.absolute(path)
    return try ArchiveFile.exists(path) ? try RunArchive(opening: path) : nil
  }

  private init(opening path: String) throws(ArchiveFailure) {
    self.path = path
    queue = try Self.patiently(path)
  }

  /// Two processes that make one archive at once can meet in steps that SQLite does not let wait.
  private static func patiently(_ path: String) throws(ArchiveFailure) -> DatabaseQueue {
    let end = Date().addingTimeInterval(patience)
    while true {
      do {
        return try open(path)
      } catch {
        let failure = ArchiveFailure(error, path: path)
        guard failure == .busy(path: path), Date() < end else { throw failure }
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  private static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.journalMode = .wal
    configuration.prepareDatabase { try ArchiveSchema.claim($0, path: path) }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try migrate(queue)
    try queue.writeWithoutTransaction { database in
      // GRDB relaxes this for WAL: then a commit could be lost with the machine's power.
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return queue
  }

  /// Brings the layout up to date. Another process may be doing the same: what it has done meanwhile is not done again.
  private static func migrate(_ queue: DatabaseQueue) throws {
    var triesLeft = 25
    while true {
      do {
        return try ArchiveSchema.migrator.migrate(queue)
      } catch {
        if try queue.read(ArchiveSchema.migrator.hasCompletedMigrations) { return }
        triesLeft -= 1
        guard triesLeft > 0 else { throw error }
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  /// Runs `work` and says what its errors mean.
  func failing<Value>(_ work: () throws -> Value) throws(ArchiveFailure) -> Value {
    do {
      return try work()
    } catch {
      throw ArchiveFailure(error, path: path)
    }
  }

  /// Reads the whole file: `nil` when it is sound, else what SQLite found first. O(size).
  package func flaw() throws(ArchiveFailure) -> String? {
    try failing {
      try queue.read { database in
        let found = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? ""
        if found != "ok" { return found }
        let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
        return orphans.isEmpty ? nil : "foreign keys: \(orphans.count)"
      }
    }
  }
}
