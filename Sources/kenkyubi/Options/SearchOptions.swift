import ArgumentParser
import Foundation
import Wording

/// Limits of a search, and who is told how it goes.
struct SearchOptions: ParsableArguments {
  @Option(help: Help.text(Phrase.Help.gap))
  var gap = 0.001

  @Option(help: Help.text(Phrase.Help.timeLimit))
  var timeLimit = 60.0

  @Option(help: Help.text(Phrase.Help.threads))
  var threads = max(1, ProcessInfo.processInfo.activeProcessorCount)

  @Flag(help: Help.text(Phrase.Serve.progress))
  var progress = false

  mutating func validate() throws {
    let language = Help.language
    guard (0...1).contains(gap) else { throw ValidationError(Phrase.Usage.gap.text(language)) }
    guard timeLimit > 0, timeLimit.isFinite else {
      throw ValidationError(Phrase.Usage.timeLimit.text(language))
    }
    guard (1...1024).contains(threads) else { throw ValidationError(Phrase.Usage.threads.text(language)) }
  }

  /// Where progress goes that programs read.
  var records: ProgressRecords { ProgressRecords(isOn: progress) }

  /// Whether progress is shown on the terminal.
  func showsProgress(_ voice: VoiceOptions) -> Bool {
    Streams.errorIsTerminal && !voice.quiet && !progress
  }
}
