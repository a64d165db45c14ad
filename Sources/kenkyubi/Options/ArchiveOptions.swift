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

  /// Puts a run that has ended on record, and returns what it is called there. What goes wrong is a warning: the run's
  /// answer must not suffer.
  @discardableResult func add(
    _ question: RunQuestion, _ ending: RunEnding, inputs: [InputValue], answer: String?, _ voice: VoiceOptions
  ) -> String? {
    guard !noArchive else { return nil }
    let message: Phrase
    var id: String?
    if let path = place.path {
      do throws(ArchiveFailure) {
        let run = try RunArchive(at: path).add(question, ending, inputs: inputs, answer: answer)
        message = Phrase.Archive.recorded(run.id)
        id = run.id
      } catch {
        message = Phrase.Archive.notRecorded(error.phrase)
      }
    } else {
      message = Phrase.Archive.notRecorded(Phrase.Archive.noPlace)
    }
    if !voice.quiet { voice.say(message) }
    return id
  }
}
