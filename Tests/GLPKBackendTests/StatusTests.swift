import CGLPK
import GLPKBackend
import LinearOptimization
import SolverConformance
import Testing

@testable import struct GLPKBackend.GLPKCode

@Suite struct StatusTests {
  /// A market split problem: tiny to state, far too hard for branch and cut, feasible through its slacks.
  /// (G. Cornuéjols, M. Dawande, doi:10.1287/ijoc.11.2.205)
  private func hard() throws -> Model {
    var generator = SeededGenerator(seed: 7)
    var model = Model(name: "market-split")
    let chosen = try (0..<40).map { try model.addVariable("x\($0)", kind: .binary) }
    var cost = LinearExpression()
    for row in 0..<5 {
      var sum = LinearExpression()
      var total = 0.0
      for variable in chosen {
        let weight = generator.whole(0...99)
        total += weight
        sum.add(weight, variable)
      }
      let over = try model.addVariable("over\(row)")
      let under = try model.addVariable("under\(row)")
      try model.addConstraint("split\(row)", sum - over + under == (total / 2).rounded(.down))
      cost += over + under
    }
    try model.setObjective(.minimize(cost))
    return model
  }

  private func check(_ result: SolveResult, _ model: Model) throws {
    let values = try #require(result.values)
    #expect(try FeasibilityReport(of: values, in: model).isFeasible())
    let bound = try #require(result.bestBound)
    #expect(bound <= (result.objective ?? -1) + 1e-6)
    #expect((result.relativeGap ?? -1) >= 0)
  }

  @Test(arguments: [true, false])
  func timeLimitKeepsTheIncumbent(presolve: Bool) throws {
    let model = try hard()
    var options = SolveOptions(timeLimit: 0.5)
    options.presolve = presolve
    let result = try GLPKSolver().solve(model, options: options)
    #expect(result.status == .timeLimit, "\(result.rawStatus)")
    try check(result, model)
  }

  @Test(arguments: [true, false])
  func nodeLimitIsDeterministic(presolve: Bool) throws {
    let model = try hard()
    var options = SolveOptions(nodeLimit: 50)
    options.presolve = presolve
    let result = try GLPKSolver().solve(model, options: options)
    #expect(result.status == .nodeLimit, "\(result.rawStatus)")
    #expect(result.nodes == 50)
    try check(result, model)
    #expect(try GLPKSolver().solve(model, options: options) == result)
  }

  @Test func noNodesAtAllProveNothingButTheBound() throws {
    var options = SolveOptions(nodeLimit: 0)
    options.heuristics = false
    let result = try GLPKSolver().solve(hard(), options: options)
    #expect(result.status == .nodeLimit)
    #expect(result.values == nil)
    #expect(result.objective == nil)
    #expect(result.relativeGap == nil)
  }

  @Test func stopRequestAndProgress() throws {
    let model = try hard()
    let counter = Counter()
    var options = SolveOptions(shouldStop: { counter.next() > 200 })
    options.onProgress = { counter.note($0) }
    let result = try GLPKSolver().solve(model, options: options)
    #expect(result.status == .interrupted, "\(result.rawStatus)")
    try check(result, model)
    let seen = counter.progress
    #expect(!seen.isEmpty)
    #expect(zip(seen, seen.dropFirst()).allSatisfy { $0.elapsed <= $1.elapsed && $0.nodes <= $1.nodes })
    #expect(seen.contains { $0.incumbent != nil })
  }

  @Test func limitReturnsTheInitialIncumbentIfNothingElseIsFound() throws {
    let model = try hard()
    var point = Array(repeating: 0.0, count: model.variables.count)
    // Nothing chosen: every "under" slack takes the whole of its row.
    for row in 0..<5 { point[40 + 2 * row + 1] = model.constraints[row].upper }
    var options = SolveOptions(timeLimit: 0)
    options.initialIncumbent = point
    let result = try GLPKSolver().solve(model, options: options)
    #expect(result.status == .timeLimit)
    #expect(result.values == point)
    options.timeLimit = nil
    options.nodeLimit = 1
    options.heuristics = false
    options.cuts = false
    let searched = try GLPKSolver().solve(model, options: options)
    #expect(searched.status == .nodeLimit)
    try check(searched, model)
  }

  @Test func gapIsReportedAsReached() throws {
    let model = try RandomModels.integerProgram(seed: 3)
    #expect(try GLPKSolver().solve(model, options: SolveOptions(relativeGap: 0.9)).status.isConclusive)
    // Any point of the market split is within so large a gap of the bound: its first one ends the search.
    var options = SolveOptions(relativeGap: 1e6, timeLimit: 20)
    options.presolve = false
    let result = try GLPKSolver().solve(hard(), options: options)
    #expect(result.status == .gapReached, "\(result.rawStatus)")
    #expect((result.relativeGap ?? .infinity) <= 1e6)
  }

  @Test func everyUnknownPairHasABranch() {
    for code in -1...40 as ClosedRange<Int32> {
      for status in -1...9 as ClosedRange<Int32> {
        let pair = GLPKCode(code: code, status: status)
        let said = pair.termination(stop: CGLPK_NOT_STOPPED)
        #expect(said != .optimal || (code == 0 && Int(status) == CGLPK_OPTIMAL))
        if code == 40 { #expect(said == .other("unknown code 40, \(GLPKCode.statusName(Int(status)))")) }
        #expect(pair.relaxation != .optimal || (code == 0 && Int(status) == CGLPK_OPTIMAL))
      }
    }
    #expect(GLPKCode(code: 10, status: 1).termination(stop: CGLPK_NOT_STOPPED) == .infeasible)
    #expect(GLPKCode(code: 0, status: 4).termination(stop: CGLPK_NOT_STOPPED) == .infeasible)
    #expect(GLPKCode(code: 11, status: 1).termination(stop: CGLPK_NOT_STOPPED) == .infeasibleOrUnbounded)
    #expect(GLPKCode(code: 13, status: 2).termination(stop: CGLPK_STOPPED_BY_NODES) == .nodeLimit)
    #expect(GLPKCode(code: 13, status: 2).termination(stop: CGLPK_STOPPED_BY_POLL) == .interrupted)
  }

  /// GLPK 5.0 raises a fatal error in its cover cut generator where the presolver leaves no column. The
  /// session must answer all the same, and live on.
  @Test func presolverThatLeavesNoColumns() throws {
    try GLPKEngine().withSession(maximize: true) { session in
      _ = try session.addColumn(objective: 3, lower: 0, upper: 4, isInteger: true, terms: [])
      _ = try session.addColumn(objective: -1, lower: 1, upper: 9, isInteger: true, terms: [])
      _ = try session.addRow(lower: -.infinity, upper: 7, terms: [(0, 2)])
      for _ in 0..<3 {
        let outcome = try session.solveInteger(SolveOptions())
        #expect(outcome.status == .optimal, "\(outcome.rawStatus)")
        #expect(outcome.values == [3, 1])
        #expect(try session.solveRelaxation(timeLimit: nil) == .optimal)
        #expect(abs(session.objective - 9.5) < 1e-9)
      }
    }
  }

  @Test func versionNamesTheLibrary() {
    #expect(GLPKSolver.version.hasPrefix("GLPK 5") || GLPKSolver.version.hasPrefix("GLPK 4"))
    #expect(GLPKEngine().version == GLPKSolver.version)
  }

  @Test func invalidOptionsAreRefused() throws {
    let model = try hard()
    #expect(throws: SolverError.invalidOption(name: "relativeGap", value: "-1.0")) {
      try GLPKSolver().solve(model, options: SolveOptions(relativeGap: -1))
    }
  }
}
