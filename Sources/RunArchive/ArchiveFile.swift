import Foundation
import Synchronization

/// The archive's place in the file system. It holds staff data: folders and files that we make are for the user alone.
package enum ArchiveFile {
  /// Where the archive is unless a command says otherwise: `KENKYUBI_ARCHIVE`, else `kenkyubi/runs.sqlite` in
  /// `XDG_DATA_HOME`, else in `~/.local/share`; `nil` when the environment has none of them. Empty values and, as the
  /// XDG convention has it, relative data homes do not count.
  package static func usual(_ environment: [String: String]) -> String? {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let chosen = value("KENKYUBI_ARCHIVE") { return chosen }
    if let data = value("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/kenkyubi/runs.sqlite" }
    return value("HOME").map { $0 + "/.local/share/kenkyubi/runs.sqlite" }
  }

  /// A path that no library takes for a URI, and that means the same file wherever the process goes.
  static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

  /// Closing any descriptor of a file drops all locks that the process has on it, SQLite's included: the file is closed
  /// again before another thread can have it open.
  private static let making = Mutex(())

  /// Makes the folders and an empty file, as far as they are missing.
  static func make(_ path: String) throws(ArchiveFailure) {
    let error = making.withLock { _ -> Int32 in
      var status = stat()
      if stat(path, &status) == 0 { return status.st_mode & S_IFMT == S_IFREG ? 0 : EINVAL }
      if let error = makeFolder((path as NSString).deletingLastPathComponent) { return error }
      // SQLite gives the files that it puts beside this one the same rights.
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { return errno == EEXIST ? 0 : errno }
      close(descriptor)
      return 0
    }
    if error == EINVAL { throw .notAnArchive(path: path) }
    if error != 0 { throw .unusable(path: path, reason: String(cString: strerror(error))) }
  }

  /// Whether there is something at `path`; a folder or device is refused.
  static func exists(_ path: String) throws(ArchiveFailure) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return false }
      throw .unusable(path: path, reason: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAnArchive(path: path) }
    return true
  }

  /// Makes a folder and those above it; the error number, or `nil`.
  private static func makeFolder(_ path: String) -> Int32? {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return nil }
    guard errno == ENOENT, path.count > 1 else { return errno }
    if let error = makeFolder((path as NSString).deletingLastPathComponent) { return error }
    return mkdir(path, 0o700) == 0 || errno == EEXIST ? nil : errno
  }
}
