import CGLPK
import Foundation
import GLPKBackend
import LinearOptimization
import SolverConformance
import Testing

@Suite struct ThreadTests {
  /// Carries a handle to where it does not belong; only C callers could, Swift callers never see one.
  private struct Smuggled: @unchecked Sendable {
    let handle: OpaquePointer
  }

  private final class Box<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var stored: [Value] = []
    func append(_ value: Value) { lock.withLock { stored.append(value) } }
    var values: [Value] { lock.withLock { stored } }
  }

  /// Runs `body` on threads of its own and waits for them.
  private func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let done = DispatchSemaphore(value: 0)
    for index in 0..<count {
      let thread = Thread {
        body(index)
        done.signal()
      }
      thread.stackSize = 16 << 20
      thread.start()
    }
    for _ in 0..<count { done.wait() }
  }

  @Test func anotherThreadsProblemIsRefused() throws {
    var handle: OpaquePointer?
    #expect(cglpk_create(0, &handle) == CGLPK_OK)
    let smuggled = Smuggled(handle: try #require(handle))
    let codes = Box<[Int]>()
    onThreads(1) { _ in
      codes.append([Int(cglpk_add_rows(smuggled.handle, 1)), Int(cglpk_delete(smuggled.handle))])
    }
    #expect(codes.values == [[CGLPK_WRONG_THREAD, CGLPK_WRONG_THREAD]])
    #expect(cglpk_add_rows(smuggled.handle, 1) == CGLPK_OK)
    #expect(cglpk_delete(smuggled.handle) == CGLPK_OK)
  }

  @Test func parallelSolvesAgreeWithSerialOnes() throws {
    let models = try (1...40).map { try RandomModels.integerProgram(seed: $0) }
    let serial = try models.map { try GLPKSolver().solve($0) }
    let wrong = Box<Int>()
    onThreads(4) { _ in
      for (model, expected) in zip(models, serial) where (try? GLPKSolver().solve(model)) != expected {
        wrong.append(1)
      }
    }
    #expect(wrong.values.isEmpty)
  }

  @Test func aFatalErrorOnOneThreadLeavesTheOthersAlone() throws {
    let model = try RandomModels.linearProgram(seed: 5, rows: 20, columns: 30)
    let expected = try GLPKSolver().solve(model)
    let wrong = Box<Int>()
    onThreads(4) { index in
      for _ in 0..<10 {
        if index % 2 == 0 {
          var handle: OpaquePointer?
          if cglpk_create(0, &handle) == CGLPK_OK, let handle {
            if cglpk_provoke_fatal_error(handle) != CGLPK_FATAL { wrong.append(index) }
            _ = cglpk_delete(handle)
          }
        }
        if (try? GLPKSolver().solve(model)) != expected { wrong.append(index) }
      }
    }
    #expect(wrong.values.isEmpty)
  }
}
