import Formulations
import LinearOptimization
import Planning

/// Stages 2 and 3: among plans of equal stage 1 value a cheaper, then a more even one.
///
/// Single decisions are taken back, put off or given to a cheaper source (stage 2) or exchanged between two people
/// (stage 3), and the rest of the plan is solved again with all whole decisions fixed; a change stays only if stage
/// 1 keeps its value and the cost falls, in stage 3 if the cost does not rise and the least-protected person gains.
/// That no combination of changes would be better still is not proven, and reports speak of stage 1 only.
struct LaterStages {
  let program: MasterProgram
  /// Work limit: changes tried per stage.
  var tries = 60

  private let tolerances: [Double]

  init(program: MasterProgram) {
    self.program = program
    tolerances = Incumbent.tolerances(program.formulation)
  }

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

  /// Tries all moves again and again until none helps. A move that helped is tried at once again: a role of which
  /// three steps are idle loses all three.
  private func cheaper(_ start: [Double]) throws -> [Double] {
    var best = start
    var tried = 0
    var hasImproved = true
    while hasImproved {
      hasImproved = false
      for move in moves(best) {
        while let changed = move.applied(to: best, within: program.root) {
          if tried >= tries || program.generation.clock.mustStop() { return best }
          tried += 1
          guard let point = try solve(changed, keeping: start), cost(point) < cost(best) - 1e-9 else { break }
          best = point
          hasImproved = true
        }
      }
    }
    return best
  }

  /// A change of whole variables.
  private struct Move {
    let changes: [(variable: Int, by: Double)]

    /// The changed point; `nil` when it leaves the bounds or changes nothing.
    func applied(to point: [Double], within bounds: VariableBounds) -> [Double]? {
      var result = point
      for change in changes { result[change.variable] += change.by }
      let isInside = changes.allSatisfy {
        result[$0.variable] >= bounds.lower[$0.variable] - 1e-9
          && result[$0.variable] <= bounds.upper[$0.variable] + 1e-9
      }
      return isInside ? result : nil
    }
  }

  /// Ways to spend less, the dearest kind first: measures not adopted, steps not hired, hired later, sessions not
  /// bought, bought from a cheaper source.
  private func moves(_ values: [Double]) -> [Move] {
    let variables = formulation.variables
    var result: [Move] = []
    for periods in variables.inPlace where periods.contains(where: { values[$0.index] > 0.5 }) {
      result.append(
        Move(changes: periods.filter { values[$0.index] > 0.5 }.map { ($0.index, -1) }))
    }
    let hired = formulation.sets.options.indices.filter { values[variables.hired[$0].index] > 0.5 }
      .sorted { (-price(variables.hired[$0].index), $0) < (-price(variables.hired[$1].index), $1) }
    result += hired.map { Move(changes: [(variables.hired[$0].index, -1)]) }
    for option in hired {
      let now = formulation.sets.options[option]
      let later = formulation.sets.optionsOf[now.pool].first {
        formulation.sets.options[$0].start > now.start && formulation.sets.options[$0].end == now.end
      }
      if let later {
        result.append(
          Move(changes: [(variables.hired[option].index, -1), (variables.hired[later].index, 1)]))
      }
    }
    for sources in variables.bought.joined() {
      for (source, terms) in sources.enumerated() {
        for (term, bought) in terms.enumerated() where values[bought.index] > 0.5 {
          result.append(Move(changes: [(bought.index, -1)]))
          for other in sources.indices where other != source {
            let instead = sources[other][term].index
            if price(instead) < price(bought.index) - 1e-9 {
              result.append(Move(changes: [(bought.index, -1), (instead, 1)]))
            }
          }
        }
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
          guard let point = try solve(changed, keeping: start) else { continue }
          if cost(point) <= cost(best) + 1e-9,
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

  /// The best point with the whole decisions of `point`; `nil` when stage 1 falls below that of `best`.
  private func solve(_ point: [Double], keeping best: [Double]) throws -> [Double]? {
    var node = NodeBounds(variables: program.root)
    for variable in point.indices where program.isInteger[variable] {
      let value = point[variable].rounded()
      guard value >= program.root.lower[variable], value <= program.root.upper[variable] else { return nil }
      node.variables.lower[variable] = value
      node.variables.upper[variable] = value
    }
    let least = stageOne(best) - 1e-6
    let outcome = try program.solve(node, target: least, rounds: 40, tolerance: 1e-7)
    guard case .solved = outcome, program.master.violation <= 1e-6 else { return nil }
    var values = program.master.solution().values
    for variable in values.indices where program.isInteger[variable] {
      values[variable] = values[variable].rounded()
    }
    guard stageOne(values) >= least else { return nil }
    return Incumbent.isFeasible(values, in: formulation.model, tolerances: tolerances) ? values : nil
  }
}
