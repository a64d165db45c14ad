import LinearOptimization
import SolverConformance
import Testing

/// Answers by script, so that the suite itself is tested without a solver.
private struct ScriptedSolver: Solver {
  let script: [String: SolveResult]
  var version: String { "scripted" }

  func solve(_ model: Model, options: SolveOptions) throws(SolverError) -> SolveResult {
    guard let result = script[model.name] else {
      throw .libraryFailure(function: "script", message: "no line for \(model.name)")
    }
    return result
  }
}

@Suite struct ScriptedSolverTests {
  private static func optimum(
    _ sense: ObjectiveSense, _ values: [Double], _ objective: Double, duals: [Double]? = nil,
    reduced: [Double] = []
  ) -> SolveResult {
    SolveResult(
      status: .optimal, sense: sense, values: values, objective: objective, bestBound: objective,
      dual: duals.map { DualSolution(duals: $0, reducedCosts: reduced) }, rawStatus: "as written")
  }

  private static func ending(_ status: TerminationStatus) -> SolveResult {
    SolveResult(status: status, sense: .minimize, rawStatus: "as written")
  }

  private static let script: [String: SolveResult] = [
    "lp-maximize": optimum(.maximize, [3, 1], 11, duals: [2, 0], reduced: [1, 0]),
    "lp-infeasible": ending(.infeasible),
    "lp-unbounded": ending(.unbounded),
    "ip-maximize": optimum(.maximize, [4, 0], 20),
    "ip-knapsack-with-constant": optimum(.maximize, [0, 1, 1], 219),
    "ip-gap": SolveResult(
      status: .gapReached, sense: .maximize, values: [1, 0, 1], objective: 179, bestBound: 239,
      rawStatus: "as written"),
    "ip-no-time": ending(.timeLimit),
    "textbook-wyndor": optimum(.maximize, [2, 6], 36, duals: [0, 1.5, 1], reduced: [0, 0]),
    "textbook-california": optimum(.maximize, [1, 1, 0, 0], 14),
  ]

  @Test func scriptedAnswersPass() {
    var settings = ConformanceSettings()
    for item in SolverConformance.cases where Self.script[item.name] == nil {
      settings.exclusions[item.name] = "the script holds one case of each kind"
    }
    #expect(
      SolverConformance.run(ScriptedSolver(script: Self.script), settings: settings).map(\.description) == [])
  }

  @Test func caseNamesAreUnique() {
    #expect(Set(SolverConformance.cases.map(\.name)).count == SolverConformance.cases.count)
  }

  @Test func unknownExclusionsAreReported() {
    var settings = ConformanceSettings()
    for item in SolverConformance.cases { settings.exclusions[item.name] = "not asked" }
    settings.exclusions["gone"] = "no such case any more"
    #expect(
      SolverConformance.run(ScriptedSolver(script: [:]), settings: settings).map(\.caseName) == ["gone"])
  }

  @Test(arguments: [
    ("lp-maximize", optimum(.maximize, [3, 0.5], 10, duals: [2, 0], reduced: [1, 0]), "expected 11"),
    ("lp-maximize", optimum(.maximize, [3, 2], 11, duals: [2, 0], reduced: [1, 0]), "infeasible point"),
    ("lp-maximize", optimum(.maximize, [3, 1], 11, duals: [1, 0], reduced: [2, 1]), "the duals prove"),
    (
      "lp-maximize", optimum(.maximize, [3, 1], 11, duals: [2, 0], reduced: [0, 0]), "reduced costs differ"
    ),
    ("lp-maximize", optimum(.maximize, [3, 1], 11), "without duals"),
    ("lp-maximize", ending(.infeasible), "expected optimal"),
    ("lp-infeasible", ending(.unbounded), "expected infeasible"),
    ("ip-maximize", optimum(.maximize, [3, 1.5], 20), "infeasible point"),
    ("ip-no-time", ending(.optimal), "expected timeLimit"),
    (
      "ip-maximize",
      SolveResult(
        status: .optimal, sense: .maximize, values: [4, 0], objective: 20, bestBound: 19, rawStatus: ""),
      "cuts off"
    ),
    (
      "ip-maximize",
      SolveResult(status: .optimal, sense: .maximize, values: [4, 0], objective: 20, rawStatus: ""), "missing"
    ),
  ])
  func wrongAnswersAreCaught(_ name: String, _ answer: SolveResult, _ complaint: String) throws {
    let item = try #require(SolverConformance.cases.first { $0.name == name })
    let failures = SolverConformance.run(item, ScriptedSolver(script: [name: answer]))
    #expect(failures.contains { $0.message.contains(complaint) }, "\(failures)")
  }

  @Test func thrownErrorsAreFailures() throws {
    let item = try #require(SolverConformance.cases.first)
    #expect(SolverConformance.run(item, ScriptedSolver(script: [:])).count == 1)
  }
}
