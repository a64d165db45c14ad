import Synchronization

/// Counts from several threads and tells each new number, in order.
final class Tally: Sendable {
  private let count = Mutex(0)
  private let told: @Sendable (Int) -> Void

  init(_ told: @escaping @Sendable (Int) -> Void) { self.told = told }

  func add() {
    count.withLock {
      $0 += 1
      told($0)
    }
  }
}
