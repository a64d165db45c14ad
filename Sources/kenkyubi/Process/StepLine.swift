import Synchronization
import Wording

/// One rewritten line on a terminal: which step of a longer work is under way; or records of the same for programs.
final class StepLine: Sendable {
  private let language: Language
  private let isOn: Bool
  private let records: ProgressRecords
  private let isShown = Mutex(false)

  /// Silent unless `isOn`; callers pass whether the error stream is a terminal.
  init(
    _ language: Language, isOn: Bool, records: ProgressRecords = ProgressRecords(isOn: false)
  ) {
    self.language = language
    self.isOn = isOn
    self.records = records
  }

  /// May be called from any thread.
  ///
  /// - Parameters:
  ///   - done: steps before this one.
  ///   - of: all steps; `nil` where nobody knows yet.
  func show(_ step: Phrase, done: Int, of count: Int? = nil) {
    records.write(done: done, of: count)
    guard isOn else { return }
    isShown.withLock { isShown in
      isShown = true
      Streams.writeError("\r" + step.text(language) + "\u{1B}[K")
    }
  }

  /// Clears the line, so that what follows begins at the margin.
  func finish() {
    isShown.withLock { isShown in
      if isShown { Streams.writeError("\r\u{1B}[K") }
      isShown = false
    }
  }
}
