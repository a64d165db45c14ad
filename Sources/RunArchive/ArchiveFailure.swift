import GRDB

/// Why an archive cannot be used. Whatever it is, the file is as it was.
package enum ArchiveFailure: Error, Hashable, Sendable {
  /// The file or its folder cannot be opened, made or written; in the system's or SQLite's own words.
  case unusable(path: String, reason: String)
  /// There is a file, and it is something else.
  case notAnArchive(path: String)
  /// It was an archive; its content cannot be read any more.
  case damaged(path: String, detail: String)
  /// A newer version of the program has changed its layout, or has put on record what this one does not know.
  case newer(path: String)
  /// Another process kept it locked for longer than ``RunArchive/patience``.
  case busy(path: String)

  /// What an error of GRDB means for the user of an archive.
  init(_ error: any Error, path: String) {
    if let failure = error as? ArchiveFailure {
      self = failure
      return
    }
    guard let error = error as? DatabaseError else {
      self = .unusable(path: path, reason: "\(error)")
      return
    }
    let reason = error.message ?? "\(error.resultCode)"
    switch error.resultCode.primaryResultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_NOTADB: self = .notAnArchive(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: reason)
    default: self = .unusable(path: path, reason: reason)
    }
  }
}
