package import LinearOptimization

/// The contract of ``Solver`` in executable form: run it with any solver, expect no failures.
///
/// Answers are checked by certificates, not only by remembered numbers: every point by a feasibility report,
/// every LP optimum by the bound that its duals prove.
package enum SolverConformance {
  /// Every case, linear ones first.
  package static let cases: [ConformanceCase] = linearCases + integerCases + textbookCases

  /// Runs every case that `settings` does not exclude.
  package static func run(
    _ solver: any Solver, settings: ConformanceSettings = ConformanceSettings()
  ) -> [ConformanceFailure] {
    let known = Set(cases.map(\.name))
    let unknown = settings.exclusions.keys.filter { !known.contains($0) }.sorted()
    let stale = unknown.map { ConformanceFailure(caseName: $0, message: "excluded, but no such case") }
    return stale
      + cases.filter { settings.exclusions[$0.name] == nil }.flatMap { run($0, solver, settings) }
  }

  /// Runs one case.
  package static func run(
    _ item: ConformanceCase, _ solver: any Solver, _ settings: ConformanceSettings = ConformanceSettings()
  ) -> [ConformanceFailure] {
    do {
      let model = try item.build()
      let result = try solver.solve(model, options: item.options)
      let messages =
        try answerProblems(result, item, settings.tolerance)
        + pointProblems(result, model, settings.tolerance)
        + dualProblems(result, model, settings.tolerance)
      return messages.map { ConformanceFailure(caseName: item.name, message: $0) }
    } catch {
      return [ConformanceFailure(caseName: item.name, message: "threw \(error)")]
    }
  }

  private static func answerProblems(
    _ result: SolveResult, _ item: ConformanceCase, _ tolerance: Double
  ) -> [String] {
    func isNear(_ value: Double?, _ target: Double, _ slack: Double) -> Bool {
      value.map { abs($0 - target) <= slack * max(1, abs(target)) } ?? false
    }
    let said =
      "\(result.status) with \(result.objective.map { "\($0)" } ?? "no objective") (\(result.rawStatus))"
    switch item.answer {
    case .optimal(let optimum):
      var problems: [String] = []
      if result.status != .optimal { problems.append("expected optimal, got \(said)") }
      if !isNear(result.objective, optimum, tolerance) { problems.append("expected \(optimum), got \(said)") }
      if !isNear(result.bestBound, optimum, tolerance) {
        problems.append("bound \(result.bestBound.map { "\($0)" } ?? "missing") does not prove \(optimum)")
      }
      return problems
    case .infeasible, .unbounded:
      let wanted: TerminationStatus = if case .infeasible = item.answer { .infeasible } else { .unbounded }
      if result.status != wanted { return ["expected \(wanted), got \(said)"] }
      return result.values == nil ? [] : ["\(wanted) with a point"]
    case .withinGap(let optimum):
      let slack = item.options.relativeGap + tolerance
      return result.status.isConclusive && isNear(result.objective, optimum, slack)
        ? [] : ["expected \(optimum) within \(slack), got \(said)"]
    case .stopped(let status):
      return result.status == status ? [] : ["expected \(status), got \(said)"]
    }
  }

  /// A point must be complete, feasible, and worth what the result says; the bound must be on its side.
  private static func pointProblems(
    _ result: SolveResult, _ model: Model, _ tolerance: Double
  ) throws -> [String] {
    guard let values = result.values else {
      return result.objective == nil ? [] : ["an objective without a point"]
    }
    let report = try FeasibilityReport(of: values, in: model)
    var problems: [String] = []
    if !report.isFeasible(tolerance: tolerance) { problems.append("infeasible point: \(report.violations)") }
    let objective = result.objective ?? .nan
    let size = max(1, abs(report.objective))
    if !(abs(objective - report.objective) <= tolerance * size) {
      problems.append("objective \(objective), but the point is worth \(report.objective)")
    }
    let sign = model.objective.sense.sign
    if let bound = result.bestBound, sign * (bound - report.objective) > tolerance * size {
      problems.append("bound \(bound) cuts off the point worth \(report.objective)")
    }
    return problems
  }

  /// The duals of an LP must prove its optimum, and the reduced costs must follow from them.
  private static func dualProblems(
    _ result: SolveResult, _ model: Model, _ tolerance: Double
  ) throws -> [String] {
    guard !model.hasIntegers, result.status == .optimal else { return [] }
    guard let dual = result.dual, let objective = result.objective else {
      return ["an LP optimum without duals"]
    }
    let certificate = try DualCertificate(duals: dual.duals, of: model)
    var problems: [String] = []
    if !(abs(certificate.bound - objective) <= tolerance * max(1, abs(objective))) {
      problems.append("the duals prove \(certificate.bound), not \(objective)")
    }
    let worst = zip(certificate.reducedCosts, dual.reducedCosts).map { abs($0 - $1) }.max() ?? 0
    if worst > tolerance { problems.append("reduced costs differ by \(worst) from c − Aᵀλ") }
    return problems
  }
}
