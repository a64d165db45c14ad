import Decomposition
import Planning
import Reports
import Synchronization
import Wording

/// One rewritten line on a terminal: elapsed time, best plan, bound, gap; or records of the same for programs.
final class ProgressLine: Sendable {
  private struct State {
    var lastShown = -1.0
    var isShown = false
  }

  private let language: Language
  private let isOn: Bool
  private let records: ProgressRecords
  private let state = Mutex(State())
  /// At most ten lines a second.
  private static let pause = 0.1

  /// Silent unless `isOn`; callers pass whether the error stream is a terminal.
  init(
    _ language: Language, isOn: Bool, records: ProgressRecords = ProgressRecords(isOn: false)
  ) {
    self.language = language
    self.isOn = isOn
    self.records = records
  }

  /// May be called from any thread.
  func show(_ progress: SearchProgress) {
    records.write(progress)
    guard isOn else { return }
    state.withLock { state in
      guard progress.seconds - state.lastShown >= Self.pause else { return }
      state.lastShown = progress.seconds
      state.isShown = true
      Streams.writeError("\r" + text(progress) + "\u{1B}[K")
    }
  }

  /// How many of the known questions are answered.
  func show(answered: Int, of asked: Int) {
    records.write(done: answered, of: asked)
    guard isOn else { return }
    state.withLock { state in
      state.isShown = true
      Streams.writeError("\r" + Phrase.Progress.count(answered, of: asked).text(language) + "\u{1B}[K")
    }
  }

  /// Clears the line, so that what follows begins at the margin.
  func finish() {
    state.withLock { state in
      if state.isShown { Streams.writeError("\r\u{1B}[K") }
      state.isShown = false
    }
  }

  private func text(_ progress: SearchProgress) -> String {
    var gap: String?
    if let objective = progress.objective, let bound = progress.bound {
      gap = StatusSection.gapText(PlanOutcome.gap(objective: objective, bound: bound))
    }
    return Phrase.Progress.line(
      seconds: NumberText.decimal(progress.seconds, places: 1),
      objective: progress.objective.map { NumberText.decimal($0, places: 1) },
      bound: progress.bound.map { NumberText.decimalUp($0, places: 1) }, gap: gap
    ).text(language)
  }
}
