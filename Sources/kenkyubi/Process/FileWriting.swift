import Foundation

/// Files written whole or not at all.
enum FileWriting {
  struct Failure: Error {
    var path: String
    /// The system's own words.
    var reason: String
  }

  /// Writes to a temporary file beside `path`, flushes it to disk and renames it. An existing device or pipe is
  /// written to directly: renaming would replace it.
  static func replace(_ path: String, with text: String) throws(Failure) {
    try replace(path, with: Array(text.utf8))
  }

  /// The same for bytes.
  ///
  /// - Parameter mode: rights of the file, whatever those of the file before it; `nil`: of the file that is replaced, or as usual.
  static func replace(_ path: String, with bytes: [UInt8], mode: mode_t? = nil) throws(Failure) {
    let target = resolved(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      guard status.st_mode & S_IFMT != S_IFDIR else {
        throw Failure(path: path, reason: String(cString: strerror(EISDIR)))
      }
      return try fill(target, flags: O_WRONLY, path: path, bytes)
    }
    let temporary = "\(target).\(getpid()).tmp"
    do throws(Failure) {
      // From its first byte on the new file is for no more people to read than the old one.
      let rights = mode ?? (exists ? status.st_mode & 0o777 : 0o666)
      try fill(temporary, flags: O_WRONLY | O_CREAT | O_EXCL, rights: rights, path: path, bytes)
      if exists { chmod(temporary, rights) }
      guard rename(temporary, target) == 0 else { throw failure(path) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// The file that a symbolic link means, so that the link stays a link.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// `rights` are those of a file that is made.
  private static func fill(
    _ file: String, flags: Int32, rights: mode_t = 0o666, path: String, _ bytes: [UInt8]
  ) throws(Failure) {
    let descriptor = open(file, flags, rights)
    guard descriptor >= 0 else { throw failure(path) }
    let written = writeAll(bytes, to: descriptor)
    let error = errno
    // Devices cannot be flushed; that is no failure.
    let flushed = fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS
    guard close(descriptor) == 0, flushed, written else {
      if !written { errno = error }
      throw failure(path)
    }
  }

  private static func failure(_ path: String) -> Failure {
    Failure(path: path, reason: String(cString: strerror(errno)))
  }

  /// Writes all bytes, however often the system takes only some; `false` (with `errno`) when it refuses.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count {
        let count = write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
        if count > 0 {
          start += count
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }
}
