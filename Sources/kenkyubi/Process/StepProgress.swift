import Decomposition
import Synchronization
import Wording

/// Progress of several solves one after another: a line for each when it begins, below it the rewritten line of the
/// solve.
final class StepProgress: Sendable {
  private struct State {
    var number = 0
    var line: ProgressLine?
  }

  private let language: Language
  private let isOn: Bool
  private let count: Int
  private let state = Mutex(State())

  /// - Parameter count: most solves that there can be.
  init(_ language: Language, isOn: Bool, count: Int) {
    self.language = language
    self.isOn = isOn
    self.count = count
  }

  /// A solve begins.
  func begin(_ what: Phrase) {
    state.withLock { state in
      state.line?.finish()
      state.number += 1
      state.line = ProgressLine(language, isOn: isOn)
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
