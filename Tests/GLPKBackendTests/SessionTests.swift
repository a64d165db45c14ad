import GLPKBackend
import LinearOptimization
import SolverConformance
import Testing

@Suite struct SessionTests {
  @Test func keepsTheSessionContract() {
    #expect(SessionConformance.run(GLPKEngine(), seeds: 1...40).map(\.description) == [])
  }

  /// max 5x + 4y  s.t. 6x + 4y ≤ 24, x + 2y ≤ 6: LP 21 at (3, 1.5), integer 20 at (4, 0).
  private func small(_ session: any LinearProgramSession) throws {
    _ = try session.addColumn(objective: 5, lower: 0, upper: .infinity, isInteger: true, terms: [])
    _ = try session.addColumn(objective: 4, lower: 0, upper: .infinity, isInteger: true, terms: [])
    _ = try session.addRow(lower: -.infinity, upper: 24, terms: [(0, 6), (1, 4)])
    _ = try session.addRow(lower: -.infinity, upper: 6, terms: [(0, 1), (1, 2)])
  }

  private func isNear(_ first: [Double], _ second: [Double]) -> Bool {
    first.count == second.count && zip(first, second).allSatisfy { abs($0 - $1) < 1e-9 }
  }

  @Test func aBasisWithoutRowsCanBeSetAgain() throws {
    try GLPKEngine().withSession(maximize: true) { session in
      try session.setBasis(try session.basis())
      _ = try session.addColumn(objective: 1, lower: 0, upper: 3, isInteger: false, terms: [])
      let early = try session.basis()
      #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
      try session.setBasis(early)
      _ = try session.addRow(lower: -.infinity, upper: 2, terms: [(0, 1)])
      let full = try session.basis()
      try session.setBasis(early)
      #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
      #expect(session.objective == 2)
      try session.removeRows([0])
      #expect(throws: SolverError.self) { try session.setBasis(full) }
    }
  }

  @Test(arguments: [true, false])
  func integerSolveKeepsTheRelaxationUsable(presolve: Bool) throws {
    try GLPKEngine().withSession(maximize: true) { session in
      try small(session)
      #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
      #expect(abs(session.objective - 21) < 1e-9)
      #expect(isNear(session.values(), [3, 1.5]))
      #expect(isNear(session.duals(), [0.75, 0.5]))
      var options = SolveOptions()
      options.presolve = presolve
      let outcome = try session.solveInteger(options)
      #expect(outcome.status == .optimal)
      #expect(outcome.values == [4, 0])
      #expect(outcome.objective == 20)
      #expect(outcome.bestBound == 20)
      // The last relaxation can still be read, and the next one is solved as if nothing had happened.
      #expect(isNear(session.values(), [3, 1.5]))
      #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
      #expect(abs(session.objective - 21) < 1e-9)
      _ = try session.addColumn(objective: 9, lower: 0, upper: 1, isInteger: true, terms: [(1, 3)])
      #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
      let again = try session.solveInteger(options)
      #expect(again.status == .optimal)
      // (3, 1, 0) and (4, 0, 0) are worth 19 and 20; z = 1 leaves x + 2y ≤ 3: 15 + 9 = 24 at (3, 0, 1).
      #expect(again.objective == 24)
      #expect(again.values == [3, 0, 1])
    }
  }

  @Test func aBasisOfNoRowsCanBeRestored() throws {
    try GLPKEngine().withSession(maximize: true) { session in
      let empty = try session.basis()
      try session.setBasis(empty)
      _ = try session.addColumn(objective: 1, lower: 0, upper: 2, isInteger: false, terms: [])
      let rowless = try session.basis()
      #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
      try session.setBasis(rowless)
      try session.setBasis(empty)
      #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
      #expect(session.objective == 2)
    }
  }

  @Test func objectiveConstantAndKindsCanChange() throws {
    try GLPKEngine().withSession(maximize: true) { session in
      try small(session)
      try session.setObjectiveConstant(100)
      try session.setInteger(0, false)
      #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
      #expect(abs(session.objective - 121) < 1e-9)
      let outcome = try session.solveInteger(SolveOptions())
      // y = 1: 6x ≤ 20, so 5 · 10/3 + 4 = 20.67.
      #expect(abs((outcome.objective ?? 0) - (100 + 50.0 / 3 + 4)) < 1e-6)
    }
  }

  @Test func initialIncumbentIsUsedOnlyIfFeasible() throws {
    try GLPKEngine().withSession(maximize: true) { session in
      try small(session)
      var options = SolveOptions(nodeLimit: 0)
      options.heuristics = false
      options.initialIncumbent = [1, 1]
      let outcome = try session.solveInteger(options)
      #expect(outcome.status == .nodeLimit)
      #expect(outcome.values == [1, 1])
      #expect(abs((outcome.bestBound ?? 0) - 21) < 1e-6)
      options.initialIncumbent = [9, 9]
      #expect(try session.solveInteger(options).values == nil)
    }
  }

  @Test func refusalsChangeNothing() throws {
    try GLPKEngine().withSession(maximize: true) { session in
      try small(session)
      #expect(throws: SolverError.indexOutOfRange(place: "row 2", index: 2, count: 2)) {
        try session.addRow(lower: 0, upper: 1, terms: [(2, 1)])
      }
      #expect(throws: SolverError.duplicateIndex(place: "row 2", index: 0)) {
        try session.addRow(lower: 0, upper: 1, terms: [(0, 1), (0, 1)])
      }
      #expect(throws: SolverError.self) { try session.addRow(lower: 0, upper: 1, terms: [(0, .nan)]) }
      #expect(throws: SolverError.self) { try session.addRow(lower: 2, upper: 1, terms: []) }
      #expect(throws: SolverError.self) {
        try session.addColumn(objective: .infinity, lower: 0, upper: 1, isInteger: false, terms: [])
      }
      #expect(throws: SolverError.self) {
        try session.addColumn(objective: 0, lower: .nan, upper: 1, isInteger: false, terms: [])
      }
      #expect(throws: SolverError.self) { try session.setColumnBounds(-1, lower: 0, upper: 1) }
      #expect(throws: SolverError.self) { try session.setRowBounds(9, lower: 0, upper: 1) }
      #expect(throws: SolverError.self) { try session.setObjective(0, .nan) }
      #expect(throws: SolverError.self) { try session.removeColumns([0, 0]) }
      #expect(throws: SolverError.self) { try session.removeRows([7]) }
      #expect(throws: SolverError.self) { try session.solveRelaxation(timeLimit: .nan) }
      #expect(session.rowCount == 2)
      #expect(session.columnCount == 2)
      #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
      #expect(abs(session.objective - 21) < 1e-9)
    }
  }

  @Test func removalRenumbers() throws {
    try GLPKEngine().withSession(maximize: false) { session in
      for cost in [5.0, 4, 3, 2] {
        _ = try session.addColumn(objective: cost, lower: cost, upper: 9, isInteger: false, terms: [])
      }
      _ = try session.addRow(lower: 10, upper: .infinity, terms: [(0, 1), (1, 1), (2, 1), (3, 1)])
      _ = try session.addRow(lower: 0, upper: .infinity, terms: [(3, 1)])
      #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
      #expect(isNear(session.values(), [5, 4, 3, 2]))
      try session.removeColumns([2, 0])
      #expect(isNear(session.values(), [4, 2]))
      try session.removeRows([1])
      #expect(session.rowCount == 1)
      #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
      #expect(isNear(session.values(), [4, 6]))
      #expect(isNear(session.duals(), [2]))
    }
  }

  @Test func limitsAndDeadSessions() throws {
    var escaped: (any LinearProgramSession)?
    try GLPKEngine().withSession(maximize: true) { session in
      try small(session)
      #expect(try session.solveRelaxation(timeLimit: 0) == .limit)
      #expect(try session.solveRelaxation(timeLimit: 10) == .optimal)
      escaped = session
    }
    // Outside its scope the handle is gone: an error, not a crash.
    #expect(throws: SolverError.sessionEnded(function: "remove columns")) { try escaped?.removeColumns([0]) }
    #expect(throws: SolverError.self) {
      _ = try escaped?.solveRelaxation(timeLimit: nil)
    }
  }

  @Test func statusesOfTheRelaxation() throws {
    try GLPKEngine().withSession(maximize: true) { session in
      #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
      _ = try session.addColumn(objective: 1, lower: 0, upper: .infinity, isInteger: false, terms: [])
      #expect(try session.solveRelaxation(timeLimit: nil) == .unbounded)
      let row = try session.addRow(lower: -.infinity, upper: 4, terms: [(0, 2)])
      #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
      #expect(session.objective == 2)
      try session.setColumnBounds(0, lower: 3, upper: 5)
      #expect(try session.solveRelaxation(timeLimit: nil) == .infeasible)
      try session.setRowBounds(row, lower: 7, upper: 8)
      #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
      #expect(session.objective == 4)
    }
  }
}
