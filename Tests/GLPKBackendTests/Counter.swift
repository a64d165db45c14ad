import Foundation
import LinearOptimization

/// Counts and collects from closures that must be Sendable.
final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0
  private var seen: [SolveProgress] = []

  func next() -> Int {
    lock.withLock {
      count += 1
      return count
    }
  }

  func note(_ progress: SolveProgress) { lock.withLock { seen.append(progress) } }

  var progress: [SolveProgress] { lock.withLock { seen } }
}
