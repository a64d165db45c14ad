import Decomposition
import Synchronization
import Wording

/// Progress of several solves one after another: a line for each when it begins, below it the rewritten line of the
/// solve; or records of the same for programs.
final class StepProgress: Sendable {
  private struct State {
    var number = 0
    var line: ProgressLine?
  }

  private let language: Language
  private let isOn: Bool
  private let count: Int
  private let records: ProgressRecords
  private let state = Mutex(State())

  /// - Parameter count: most solves that there can be.
  init(
    _ language: Language, isOn: Bool, count: Int,
    records: ProgressRecords = ProgressRecords(isOn: false)
  ) {
    self.language = language
    self.isOn = isOn
    self.count = count
    self.records = records
  }

  /// A solve begins.
  func begin(_ what: Phrase) {
    state.withLock { state in
      state.line?.finish()
      state.number += 1
      state.line = ProgressLine(language, isOn: isOn, records: records)
      records.write(
        done: state.number - 1, of: max(count, state.number), what: what.text(language))
      guard isOn else { return }
      Streams.writeError(
        Phrase.CompareCommand.solving(state.number, of: max(count, state.number), what).text(language) + "\n")
    }
  }

  /// May be called from any thread.
  func show(_ progress: SearchProgress) {
    let line = state.withLock { $0.line }
    line?.show(progress)
  }

  func finish() { state.withLock { $0.line?.finish() } }
}
