import Foundation
import Reports
import Synchronization
import Wording

/// One rewritten line on a terminal: a bar, how many variants are done, and when the rest may be; or records of the same for programs.
final class SweepProgress: Sendable {
  private struct State {
    var began: ContinuousClock.Instant?
    var ended = 0
    var reused = 0
    var without = 0
    var isShown = false
  }

  private let count: Int
  private let language: Language
  private let isOn: Bool
  private let records: ProgressRecords
  private let state = Mutex(State())
  private static let cells = 24

  /// Silent unless `isOn`; callers pass whether the error stream is a terminal.
  init(
    count: Int, _ language: Language, isOn: Bool,
    records: ProgressRecords = ProgressRecords(isOn: false)
  ) {
    self.count = count
    self.language = language
    self.isOn = isOn
    self.records = records
  }

  /// A variant begins.
  func begin() {
    state.withLock { state in
      if state.began == nil { state.began = .now }
      show(&state)
    }
  }

  /// A variant has ended.
  func end(_ came: SweptMember.Came) {
    state.withLock { state in
      state.ended += 1
      switch came {
      case .ended(let result, let isReused):
        if isReused { state.reused += 1 }
        if result.value == nil { state.without += 1 }
      case .sameAs: state.reused += 1
      case .failed, .notBegun: state.without += 1
      }
      show(&state)
    }
  }

  /// Clears the line, so that what follows begins at the margin.
  func finish() {
    state.withLock { state in
      if state.isShown { Streams.writeError("\r\u{1B}[K") }
      state.isShown = false
    }
  }

  private func show(_ state: inout State) {
    records.write(done: state.ended, of: count)
    guard isOn, let began = state.began else { return }
    state.isShown = true
    let filled = count == 0 ? 0 : Self.cells * state.ended / count
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.cells - filled)
    let elapsed = Double((ContinuousClock.now - began).components.seconds)
    // What the archive had cost no time.
    let solved = state.ended - state.reused
    let left = solved > 0 ? elapsed / Double(solved) * Double(count - state.ended) : nil
    let line = Phrase.Sweep.progress(
      bar: bar, done: state.ended, of: count, without: state.without, elapsed: Self.clock(elapsed),
      left: left.map(Self.clock))
    Streams.writeError("\r" + line.text(language) + "\u{1B}[K")
  }

  /// `4:05`, `1:02:03`.
  private static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let minutes = "\(whole / 60 % 60):\(two(whole % 60))"
    return whole < 3600 ? minutes : "\(whole / 3600):\(two(whole / 60 % 60)):\(two(whole % 60))"
  }
}
