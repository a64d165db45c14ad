import Formulations
import LinearOptimization
import Planning

/// Stages 2 and 3: among plans of equal stage 1 value a cheaper, then a more even one.
///
/// Single decisions are taken back (stage 2) or exchanged between two people (stage 3), and the rest of the plan
/// is solved again with all whole decisions fixed; a change stays only if stage 1 keeps its value, and stage 3
/// only if the cost does not rise. Each step is exact for the change that it tries; that no combination of
/// changes would be cheaper still is not proven, and reports speak of stage 1 only.
struct LaterStages {
  let program: MasterProgram
  /// Work limit: changes tried per stage.
  var tries = 120

  private var formulation: PlanFormulation { program.formulation }

  /// The point after both stages; `values` itself when nothing was found.
  func improve(_ values: [Double]) throws -> [Double] {
    try moreEven(try cheaper(values))
  }

  private func stageOne(_ values: [Double]) -> Double {
    formulation.model.objective.expression.value(at: values)
  }

  private func cost(_ values: [Double]) -> Double { formulation.cost.value(at: values) }

  private func least(_ values: [Double]) -> Double {
    let hours = formulation.protectedHours.indices
      .filter { values[formulation.variables.supported[$0].index] > 0.5 }
      .map { formulation.protectedHours[$0].value(at: values) }
    return hours.min() ?? 0
  }

  private func cheaper(_ start: [Double]) throws -> [Double] {
    var best = start
    var tried = 0
    for candidate in removals(start) {
      if tried >= tries || program.generation.clock.mustStop() { break }
      guard let changed = candidate(best) else { continue }
      tried += 1
      guard let point = try solve(changed, keeping: best) else { continue }
      if stageOne(point) >= stageOne(best) - 1e-6, cost(point) < cost(best) - 1e-9 { best = point }
    }
    return best
  }

  /// Ways to take one decision back, the dearest kind first: measures, steps hired, sessions bought.
  private func removals(_ values: [Double]) -> [([Double]) -> [Double]?] {
    var result: [([Double]) -> [Double]?] = []
    let variables = formulation.variables
    for periods in variables.inPlace where periods.contains(where: { values[$0.index] > 0.5 }) {
      result.append { point in
        var changed = point
        for variable in periods { changed[variable.index] = 0 }
        return changed
      }
    }
    let single =
      variables.hired.map(\.index).sorted { (-price($0), $0) < (-price($1), $1) }
      + variables.bought.flatMap { $0 }.flatMap { $0 }.flatMap { $0 }.map(\.index)
    for variable in single where values[variable] > 0.5 {
      result.append { point in
        guard point[variable] > 0.5 else { return nil }
        var changed = point
        changed[variable] -= 1
        return changed
      }
    }
    return result
  }

  private func price(_ variable: Int) -> Double {
    formulation.cost.coefficient(of: Variable(index: variable))
  }

  private func moreEven(_ start: [Double]) throws -> [Double] {
    var best = start
    var tried = 0
    let protected = formulation.variables.protected
    while tried < tries, !program.generation.clock.mustStop() {
      let people = protected.indices.filter { best[formulation.variables.supported[$0].index] > 0.5 }
        .sorted {
          (formulation.protectedHours[$0].value(at: best), $0)
            < (formulation.protectedHours[$1].value(at: best), $1)
        }
      guard let poorest = people.first else { return best }
      var found: [Double]?
      search: for term in protected[poorest].indices {
        for giver in people.dropFirst().reversed() {
          guard let up = protected[poorest][term], let down = protected[giver][term], best[down.index] > 0.5
          else { continue }
          if tried >= tries || program.generation.clock.mustStop() { break search }
          tried += 1
          var changed = best
          changed[up.index] += 1
          changed[down.index] -= 1
          guard let point = try solve(changed, keeping: best) else { continue }
          if stageOne(point) >= stageOne(best) - 1e-6, cost(point) <= cost(best) + 1e-9,
            least(point) > least(best) + 1e-6
          {
            found = point
            break search
          }
        }
      }
      guard let better = found else { return best }
      best = better
    }
    return best
  }

  /// The best point with the whole decisions of `point`; `nil` when there is none as good as `best`.
  private func solve(_ point: [Double], keeping best: [Double]) throws -> [Double]? {
    var node = NodeBounds(variables: program.root)
    for variable in point.indices where program.isInteger[variable] {
      let value = point[variable].rounded()
      guard value >= program.root.lower[variable], value <= program.root.upper[variable] else { return nil }
      node.variables.lower[variable] = value
      node.variables.upper[variable] = value
    }
    let outcome = try program.solve(node, target: stageOne(best) - 1e-6, rounds: 40, tolerance: 1e-7)
    guard case .solved = outcome, program.master.violation <= 1e-6 else { return nil }
    var values = program.master.solution().values
    for variable in values.indices where program.isInteger[variable] {
      values[variable] = values[variable].rounded()
    }
    return Incumbent.isFeasible(values, in: formulation.model) ? values : nil
  }
}
