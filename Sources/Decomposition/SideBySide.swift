import Dispatch

/// Independent pieces of work on several threads; results come in the order of the work, whichever ends first.
/// What a piece answers must not depend on how many run beside it.
package struct SideBySide {
  /// Most pieces at a time.
  let threads: Int

  package init(threads: Int) { self.threads = threads }

  /// The results of `work` for 0 ..< count.
  ///
  /// - Throws: the error of the first piece that threw, in the order of the pieces, when all have ended.
  package func map<R: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) throws -> R) throws -> [R] {
    let results = Results<R>(count: count)
    let next = Counter()
    DispatchQueue.concurrentPerform(iterations: min(max(1, threads), max(1, count))) { _ in
      while let index = next.take(below: count) { results.set(index, Result { try work(index) }) }
    }
    return try results.all().map { try $0.get() }
  }
}

/// Hands out numbers, each once.
private final class Counter: @unchecked Sendable {
  private var value = 0
  private let queue = DispatchQueue(label: "counter")

  func take(below count: Int) -> Int? {
    queue.sync {
      guard value < count else { return nil }
      defer { value += 1 }
      return value
    }
  }
}

/// Each index is written once, by one thread, before all are read.
private final class Results<R: Sendable>: @unchecked Sendable {
  private let storage: UnsafeMutableBufferPointer<Result<R, any Error>?>

  init(count: Int) {
    storage = .allocate(capacity: count)
    storage.initialize(repeating: nil)
  }

  deinit {
    storage.deinitialize()
    storage.deallocate()
  }

  func set(_ index: Int, _ result: Result<R, any Error>) { storage[index] = result }
  func all() -> [Result<R, any Error>] { storage.compactMap { $0 } }
}
