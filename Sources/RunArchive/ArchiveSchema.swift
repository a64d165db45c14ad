import GRDB

/// The layout of the database. A migration that has shipped is never changed: a new one is added below it.
enum ArchiveSchema {
  /// Marks the file as ours: "kkrn" in ASCII.
  static let applicationID = 0x6B6B_726E

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 runs") { database in
      // Values by path, once for each hash; a run without its inputs cannot be.
      try database.execute(
        sql: """
          CREATE TABLE inputs (
            hash TEXT NOT NULL PRIMARY KEY,
            size INTEGER NOT NULL, content BLOB NOT NULL
          ) STRICT;
          CREATE TABLE run (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            begun TEXT NOT NULL, ended TEXT NOT NULL,
            version TEXT NOT NULL, solver TEXT NOT NULL,
            scenario TEXT NOT NULL, title TEXT NOT NULL, folder TEXT NOT NULL,
            inputs TEXT NOT NULL REFERENCES inputs (hash),
            requestedGap REAL NOT NULL, timeLimit REAL NOT NULL, threads INTEGER NOT NULL,
            overrides TEXT NOT NULL, settings TEXT NOT NULL,
            status TEXT NOT NULL, stoppedBy TEXT,
            objective REAL, bound REAL, gap REAL, seconds REAL NOT NULL, cost INTEGER
          ) STRICT;
          CREATE INDEX runByInputs ON run (inputs);
          CREATE INDEX runByBegun ON run (begun);
          CREATE TABLE answer (
            run INTEGER NOT NULL PRIMARY KEY REFERENCES run (sequence) ON DELETE CASCADE,
            size INTEGER NOT NULL, content BLOB NOT NULL
          ) STRICT;
          """)
    }
    migrator.registerMigration("2 questions about scenarios") { database in
      try database.execute(
        sql: """
          ALTER TABLE run ADD COLUMN kind TEXT NOT NULL DEFAULT 'solve';
          ALTER TABLE run ADD COLUMN commandLine TEXT NOT NULL DEFAULT '[]';
          """)
    }
    return migrator
  }

  /// Refuses what is not ours before anything is written to it; marks an empty file as ours.
  ///
  /// - Throws: `ArchiveFailure.notAnArchive`, `.newer`, or what SQLite says.
  static func claim(_ database: Database, path: String) throws {
    var isEmpty = false
    try database.inTransaction(.deferred) {
      isEmpty = try check(database, path: path)
      return .commit
    }
    guard isEmpty else { return }
    // What prune deletes shall leave the file. Only an empty file takes this.
    try database.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL")
    try database.inTransaction(.immediate) {
      // Another process may have been quicker.
      if try check(database, path: path) {
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      }
      return .commit
    }
  }

  /// Whether the file is empty; else it is ours. All is read in the caller's transaction: other processes may be making
  /// the archive at this moment.
  private static func check(_ database: Database, path: String) throws -> Bool {
    let mark = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    if mark == applicationID {
      guard try !migrator.hasBeenSuperseded(database) else { throw ArchiveFailure.newer(path: path) }
      return false
    }
    let objects = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard mark == 0, objects == 0 else { throw ArchiveFailure.notAnArchive(path: path) }
    return true
  }
}
