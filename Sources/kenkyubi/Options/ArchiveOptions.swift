import ArgumentParser
import Foundation
import Planning
import RunArchive
import Wording

/// Which archive of runs.
struct ArchiveOptions: ParsableArguments {
  @Option(help: Help.text(Phrase.RunsHelp.archive))
  var archive: String?

  /// The file; `nil` when neither the command line nor the environment says where.
  var path: String? { archive ?? ArchiveFile.usual(ProcessInfo.processInfo.environment) }

  /// The archive for reading; `nil` when there is no file yet. Failures end the command.
  func open(_ language: Language) throws(CommandFailure) -> RunArchive? {
    guard let path else { throw CommandFailure(.usage, Phrase.Archive.noPlace, language) }
    do {
      return try RunArchive.existing(at: path)
    } catch {
      throw CommandFailure(error, language)
    }
  }

  /// Runs `work` on the archive; a missing file is one without runs.
  func use<Value>(
    _ language: Language, _ work: (RunArchive) throws(ArchiveFailure) -> Value
  ) throws(CommandFailure) -> Value? {
    guard let archive = try open(language) else { return nil }
    do {
      return try work(archive)
    } catch {
      throw CommandFailure(error, language)
    }
  }
}

/// Whether and where a command's run goes on record.
struct RecordOptions: ParsableArguments {
  @OptionGroup var place: ArchiveOptions

  @Flag(help: Help.text(Phrase.RunsHelp.noArchive))
  var noArchive = false

  mutating func validate() throws {
    if noArchive && place.archive != nil {
      throw ValidationError(Phrase.Archive.archiveOrNot.text(Help.language))
    }
  }
}
