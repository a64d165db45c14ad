import ArgumentParser
import Foundation
import Wording

/// Limits of a search.
struct SearchOptions: ParsableArguments {
  @Option(help: Help.text(Phrase.Help.gap))
  var gap = 0.001

  @Option(help: Help.text(Phrase.Help.timeLimit))
  var timeLimit = 60.0

  @Option(help: Help.text(Phrase.Help.threads))
  var threads = max(1, ProcessInfo.processInfo.activeProcessorCount)

  mutating func validate() throws {
    let language = Help.language
    guard (0...1).contains(gap) else { throw ValidationError(Phrase.Usage.gap.text(language)) }
    guard timeLimit > 0, timeLimit.isFinite else {
      throw ValidationError(Phrase.Usage.timeLimit.text(language))
    }
    guard (1...1024).contains(threads) else { throw ValidationError(Phrase.Usage.threads.text(language)) }
  }
}
