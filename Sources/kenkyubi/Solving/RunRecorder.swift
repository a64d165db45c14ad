import Foundation
import Planning
import Reports
import RunArchive
import Synchronization
import Wording

/// Puts runs on record, from any thread. What goes wrong is a warning, said once: the answers must not suffer.
final class RunRecorder: Sendable {
  /// `nil` when nothing is to be recorded, or nothing can be.
  private let archive: RunArchive?
  private let language: Language
  private let isQuiet: Bool
  private let hasWarned = Mutex(false)

  init(_ options: RecordOptions, _ voice: VoiceOptions) {
    language = voice.language
    isQuiet = voice.quiet
    guard !options.noArchive else {
      archive = nil
      return
    }
    guard let path = options.place.path else {
      archive = nil
      warn(Phrase.Archive.noPlace)
      return
    }
    do throws(ArchiveFailure) {
      archive = try RunArchive(at: path)
    } catch {
      archive = nil
      warn(error.phrase)
    }
  }

  /// Puts a run that has ended on record. The run has no identifier where it is not on record.
  func add(_ question: RunQuestion, _ ending: RunEnding, inputs: [InputValue], answer: String?) -> Run {
    if let archive {
      do throws(ArchiveFailure) {
        return try archive.add(question, ending, inputs: inputs, answer: answer)
      } catch {
        warn(error.phrase)
      }
    }
    return Run(id: "", question: question, ending: ending)
  }

  /// A run on record that answers `question`, with its answer; `nil` when there is none, or none can be read.
  func finished(_ question: RunQuestion) -> ArchivedRun? {
    guard let archive else { return nil }
    do {
      guard let run = try archive.finished(question) else { return nil }
      return try ArchivedRun(run: run, inputs: [], answer: try archive.answer(of: run.id))
    } catch {
      if let failure = error as? ArchiveFailure { warn(failure.phrase) }
      return nil
    }
  }

  private func warn(_ reason: Phrase) {
    let isFirst = hasWarned.withLock { hasWarned in
      defer { hasWarned = true }
      return !hasWarned
    }
    if isFirst && !isQuiet { Streams.writeError(Phrase.Archive.notRecorded(reason).text(language) + "\n") }
  }
}
