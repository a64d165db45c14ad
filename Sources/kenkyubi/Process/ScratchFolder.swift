import Foundation

/// A folder of the program's own that is gone when it is no longer used; at the latest, where a process was killed, when the
/// next one makes its own.
///
/// Who uses a folder holds the lock of a file in it, which the system gives back however a process ends.
final class ScratchFolder {
  let url: URL
  private let lock: Int32

  private static let lockName = "in-use"

  /// - Parameters:
  ///   - purpose: part of the folder's name; folders that were left are removed by the next one of the same purpose.
  ///   - place: where folders are made, and left ones looked for.
  init(for purpose: String = "scratch", in place: URL = FileManager.default.temporaryDirectory) throws {
    let prefix = "kenkyubi-\(purpose)-"
    Self.removeLeft(prefix, in: place)
    let name = prefix + UUID().uuidString
    // Under a name that nobody looks for until it is locked.
    let making = place.appendingPathComponent(".making-\(name)")
    try FileManager.default.createDirectory(
      at: making, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    lock = open(making.appendingPathComponent(Self.lockName).path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    _ = flock(lock, LOCK_EX | LOCK_NB)
    url = place.appendingPathComponent(name)
    do {
      try FileManager.default.moveItem(at: making, to: url)
    } catch {
      close(lock)
      throw error
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
    close(lock)
  }

  /// Removes folders of this user's whose process is gone. What cannot be removed stays.
  private static func removeLeft(_ prefix: String, in place: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let folder = place.appendingPathComponent(name)
      var status = stat()
      guard lstat(folder.path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == getuid()
      else { continue }
      let lock = open(folder.appendingPathComponent(lockName).path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
      guard lock >= 0 else { continue }
      if flock(lock, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(at: folder) }
      close(lock)
    }
  }
}
