import CGLPK
import LinearOptimization
import Testing

/// The C guard itself: what would abort the process must come back as a code.
@Suite struct GuardTests {
  /// Runs `body` with a new handle and deletes it afterwards, whatever its state.
  private func withHandle<R>(_ body: (OpaquePointer) throws -> R) throws -> R {
    var handle: OpaquePointer?
    #expect(cglpk_create(0, &handle) == CGLPK_OK)
    let problem = try #require(handle)
    defer { #expect(cglpk_delete(problem) == CGLPK_OK) }
    return try body(problem)
  }

  @Test func fatalErrorLeavesTheThreadUsable() throws {
    for _ in 0..<3 {
      try withHandle { problem in
        #expect(cglpk_provoke_fatal_error(problem) == CGLPK_FATAL)
        #expect(String(cString: cglpk_last_error()).contains("row number out of range"))
        // The problem died with it and says so instead of touching freed memory.
        #expect(cglpk_add_rows(problem, 1) == CGLPK_STALE)
      }
      try withHandle { problem in
        #expect(cglpk_add_rows(problem, 1) == CGLPK_OK)
        #expect(String(cString: cglpk_last_error()).isEmpty)
      }
    }
  }

  @Test func fatalErrorTakesTheOtherProblemsOfItsThread() throws {
    try withHandle { bystander in
      try withHandle { #expect(cglpk_provoke_fatal_error($0) == CGLPK_FATAL) }
      #expect(cglpk_add_rows(bystander, 1) == CGLPK_STALE)
    }
  }

  @Test func outOfRangeAndDuplicateIndexesAreCaught() throws {
    try withHandle { problem in
      #expect(cglpk_add_rows(problem, 1) == CGLPK_OK)
      #expect(cglpk_add_columns(problem, 2) == CGLPK_OK)
      #expect(cglpk_set_row(problem, 1, 2, [0, 2, 2], [0, 1, 1]) == CGLPK_FATAL)
      #expect(String(cString: cglpk_last_error()).contains("duplicate"))
    }
    try withHandle { #expect(cglpk_set_row_bounds($0, 5, 0, 1) == CGLPK_FATAL) }
    try withHandle { #expect(cglpk_set_objective($0, 3, 1) == CGLPK_FATAL) }
    try withHandle { #expect(cglpk_remove_columns($0, 1, [0, 1]) == CGLPK_FATAL) }
    try withHandle { #expect(cglpk_add_rows($0, 0) == CGLPK_FATAL) }
  }

  @Test func integerSearchWithoutRelaxationSaysSo() throws {
    try withHandle { problem in
      #expect(cglpk_add_rows(problem, 1) == CGLPK_OK)
      #expect(cglpk_add_columns(problem, 1) == CGLPK_OK)
      #expect(cglpk_set_column_bounds(problem, 1, 0, 3) == CGLPK_OK)
      #expect(cglpk_set_column_integer(problem, 1, 1) == CGLPK_OK)
      #expect(cglpk_set_row(problem, 1, 1, [0, 1], [0, 2]) == CGLPK_OK)
      #expect(cglpk_set_row_bounds(problem, 1, -.infinity, 5) == CGLPK_OK)
      var options = cglpk_integer_options()
      options.time_limit_ms = .max
      options.node_limit = -1
      var outcome = cglpk_integer_outcome()
      #expect(cglpk_integer(problem, &options, &outcome) == CGLPK_OK)
      #expect(Int(outcome.code) == CGLPK_EROOT)
      options.presolve = 1
      #expect(cglpk_integer(problem, &options, &outcome) == CGLPK_OK)
      #expect(Int(outcome.code) == 0)
      #expect(Int(outcome.status) == CGLPK_OPTIMAL)
    }
  }

  @Test func aSolveCannotBeReentered() throws {
    try withHandle { problem in
      #expect(cglpk_add_rows(problem, 1) == CGLPK_OK)
      #expect(cglpk_add_columns(problem, 2) == CGLPK_OK)
      for column in 1...2 as ClosedRange<Int32> {
        #expect(cglpk_set_column_bounds(problem, column, 0, 3) == CGLPK_OK)
        #expect(cglpk_set_column_integer(problem, column, 1) == CGLPK_OK)
        #expect(cglpk_set_objective(problem, column, -1) == CGLPK_OK)
      }
      #expect(cglpk_set_row(problem, 1, 2, [0, 1, 2], [0, 2, 2]) == CGLPK_OK)
      #expect(cglpk_set_row_bounds(problem, 1, -.infinity, 5) == CGLPK_OK)
      var simplex = cglpk_simplex_options(
        method: Int32(CGLPK_PRIMAL), presolve: 0, iteration_limit: .max, time_limit_ms: .max)
      var code: Int32 = -1
      var status: Int32 = -1
      #expect(cglpk_simplex(problem, &simplex, &code, &status) == CGLPK_OK)
      let probe = Probe(problem)
      var options = cglpk_integer_options()
      options.time_limit_ms = .max
      options.node_limit = -1
      options.poll = { context, _ in
        if let context { Unmanaged<Probe>.fromOpaque(context).takeUnretainedValue().visit() }
        return 0
      }
      options.info = Unmanaged.passUnretained(probe).toOpaque()
      var outcome = cglpk_integer_outcome()
      #expect(withExtendedLifetime(probe) { cglpk_integer(problem, &options, &outcome) } == CGLPK_OK)
      #expect(Int(outcome.status) == CGLPK_OPTIMAL)
      #expect(probe.answers.isEmpty == false)
      #expect(probe.answers.allSatisfy { $0 == [CGLPK_BUSY, CGLPK_BUSY, CGLPK_FATAL, CGLPK_STALE] })
    }
  }

  /// Misuses the problem, and another one fatally, from inside its own solve.
  private final class Probe {
    let problem: OpaquePointer
    var answers: [[Int]] = []

    init(_ problem: OpaquePointer) {
      self.problem = problem
    }

    func visit() {
      var answer = [Int(cglpk_add_rows(problem, 1)), Int(cglpk_delete(problem))]
      var other: OpaquePointer?
      if cglpk_create(0, &other) == CGLPK_OK, let other {
        answer.append(Int(cglpk_provoke_fatal_error(other)))
        answer.append(Int(cglpk_add_rows(other, 1)))
        _ = cglpk_delete(other)
      }
      answers.append(answer)
    }
  }
}
