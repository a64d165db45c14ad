/// Why an archive is not taken for a folder of files.
package enum ArchiveProblem: Error, Hashable, Sendable {
  /// No zip archive at all.
  case notAnArchive
  /// The archive, or one of its files, cannot be unpacked.
  case damaged(file: String)
  case password
  case tooManyFiles(limit: Int)
  /// What would come out is too large, or out of all proportion to what is packed.
  case tooLarge(file: String, limitMegabytes: Int)
  /// A name that leads out of the folder, or that nobody can read.
  case unsafeName(String)
  /// A link, pipe or device.
  case special(file: String)
  case twice(file: String)
  /// It could not be written.
  case cannotPack
}

/// What an archive may cost its reader.
package struct ArchiveLimits: Sendable {
  package var files = 1_000
  /// Unpacked bytes of one file, and of all together.
  package var fileBytes = 50_000_000
  package var totalBytes = 200_000_000
  /// Unpacked bytes for each packed one; looked at from `ratioFrom` unpacked bytes on.
  package var ratio = 300
  package var ratioFrom = 2_000_000

  package init() {}
}
