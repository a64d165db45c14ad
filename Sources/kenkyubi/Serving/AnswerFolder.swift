import Foundation

/// The folder of the page's answers, which only this user can read: gone when it is no longer used, and, when the program
/// was killed, at the next start of a page.
///
/// A lock that the system takes back from the dead tells which folders are in use.
final class AnswerFolder {
  let url: URL
  private let lock: Int32

  private static let prefix = "kenkyubi-answers-"
  private static let lockName = "in-use"

  init(in place: URL = FileManager.default.temporaryDirectory) throws {
    Self.removeAbandoned(in: place)
    while true {
      let url = place.appendingPathComponent(Self.prefix + UUID().uuidString)
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let lock = open(
        url.appendingPathComponent(Self.lockName).path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 {
        (self.url, self.lock) = (url, lock)
        return
      }
      // Another start took it for abandoned before it was locked; or the file system has no locks.
      if lock >= 0 { close(lock) }
      try? FileManager.default.removeItem(at: url)
      guard lock < 0 || errno == EWOULDBLOCK else {
        throw CocoaError(.fileWriteUnknown)
      }
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
    close(lock)
  }

  /// Folders of this user that nobody holds any more.
  private static func removeAbandoned(in place: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let folder = place.appendingPathComponent(name)
      var status = stat()
      guard lstat(folder.path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == getuid()
      else { continue }
      let lock = open(folder.appendingPathComponent(lockName).path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
      // One without a lock is only now being made.
      guard lock >= 0 else { continue }
      if flock(lock, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(at: folder) }
      close(lock)
    }
  }
}
