import CZip
import Foundation

/// A folder of files as a zip archive. One that comes from outside is hostile until all of it has been looked at: nothing
/// is unpacked from an archive with a single name that leads elsewhere.
package enum FolderArchive {
  package struct File: Hashable, Sendable {
    /// Steps from the archive's root, with `/` between them.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The files of an archive that are wanted, in its order. Folders are no files.
  ///
  /// - Throws: ``ArchiveProblem``, also for what is wrong with files that nobody wants.
  package static func files(
    in bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits(), where isWanted: ([String]) -> Bool
  ) throws(ArchiveProblem) -> [File] {
    let archive = try Opened(bytes, limits)
    var files: [File] = []
    for entry in archive.entries where isWanted(entry.steps) {
      files.append(File(path: entry.path, bytes: try archive.unpacked(entry)))
    }
    return files
  }

  /// The archive of files, of which there is at least one; the same for the same files.
  package static func bytes(of files: [File]) throws(ArchiveProblem) -> [UInt8] {
    guard let packing = kx_begin() else { throw .cannotPack }
    // libzip reads them when the archive is finished.
    let buffers = files.map { file in
      let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, file.bytes.count))
      buffer.initialize(from: file.bytes, count: file.bytes.count)
      return buffer
    }
    defer { for buffer in buffers { buffer.deallocate() } }
    var isWhole = true
    for (file, buffer) in zip(files, buffers) where kx_add(packing, file.path, buffer, file.bytes.count) != 1
    {
      isWhole = false
    }
    var size = 0
    guard let result = kx_finish(packing, &size) else { throw .cannotPack }
    defer { kx_free(result) }
    guard isWhole else { throw .cannotPack }
    return [UInt8](UnsafeBufferPointer(start: result, count: size))
  }
}

/// An archive whose directory has been looked at.
private final class Opened {
  struct Entry {
    var index: UInt64
    var steps: [String]
    var size: Int
    var path: String { steps.joined(separator: "/") }
  }

  private let archive: OpenedZip
  private let limits: ArchiveLimits
  private(set) var entries: [Entry] = []

  init(_ bytes: [UInt8], _ limits: ArchiveLimits) throws(ArchiveProblem) {
    self.limits = limits
    guard bytes.starts(with: [0x50, 0x4B]) else { throw .notAnArchive }
    guard let archive = OpenedZip(bytes) else { throw .damaged(file: "") }
    self.archive = archive
    try look()
  }

  private func look() throws(ArchiveProblem) {
    let count = archive.count
    guard count <= Int64(limits.files) else { throw .tooManyFiles(limit: limits.files) }
    var seen: Set<String> = []
    var total = 0
    for index in 0..<UInt64(max(0, count)) {
      guard let raw = archive.rawName(index) else { throw .damaged(file: "") }
      let name = try ArchivedName(raw)
      guard let part = archive.part(index) else { throw .damaged(file: name.text) }
      if part.isEncrypted { throw .password }
      guard [0, UInt32(S_IFREG), UInt32(S_IFDIR)].contains(part.mode & UInt32(S_IFMT)) else {
        throw .special(file: name.text)
      }
      total += min(part.bytes, limits.totalBytes + 1)
      guard part.bytes <= limits.fileBytes, total <= limits.totalBytes,
        !part.isInflated(beyond: limits.ratio, from: limits.ratioFrom)
      else {
        throw .tooLarge(file: name.text, limitMegabytes: limits.fileBytes / 1_000_000)
      }
      if name.isFolder { continue }
      // Some file systems know no case; on them the second would hide the first.
      guard seen.insert(name.text.lowercased()).inserted else { throw .twice(file: name.text) }
      entries.append(Entry(index: index, steps: name.steps, size: part.bytes))
    }
  }

  /// The bytes of a file: as many as the directory said, or it lied.
  func unpacked(_ entry: Entry) throws(ArchiveProblem) -> [UInt8] {
    guard let bytes = archive.unpacked(entry.index, atMost: entry.size + 1), bytes.count == entry.size else {
      throw .damaged(file: entry.path)
    }
    return bytes
  }
}
