import Formulations
import LinearOptimization
import Planning

/// Chooses what to branch on: measures, then cumulative hires, hires, other shared decisions, then support,
/// half-days, sessions, colleague cover.
struct Branching {
  private let program: MasterProgram
  private var formulation: PlanFormulation { program.formulation }

  init(program: MasterProgram) { self.program = program }

  /// The children of a node at a fractional point, the more promising first; empty when the point is whole.
  func children(of node: NodeBounds, at values: [Double]) -> [NodeBounds] {
    if let variable = mostFractional(program.measureVariables, values) {
      return split(node, variable, values[variable])
    }
    if let variable = program.measures.unpaid(values, node.variables) {
      return split(node, variable, 0.5)
    }
    if let (key, value) = fractionalCumulative(values) {
      var up = node
      var down = node
      let range = node.cumulative[key] ?? (-.infinity, .infinity)
      up.cumulative[key] = (value.rounded(.up), range.upper)
      down.cumulative[key] = (range.lower, value.rounded(.down))
      return value - value.rounded(.down) >= 0.5 ? [up, down] : [down, up]
    }
    if let variable = mostFractional(program.sharedIntegers, values) {
      return split(node, variable, values[variable])
    }
    for group in program.blockIntegers {
      if let variable = mostFractional(group, values) {
        return split(node, variable, values[variable])
      }
    }
    return []
  }

  /// The children of a node whose point is whole by tolerance and yet no plan, such as a post for which a yen is missing: the
  /// open variable that is least whole goes to its nearest number, or beyond.
  func childrenNearWhole(of node: NodeBounds, at values: [Double]) -> [NodeBounds] {
    var best: (distance: Double, variable: Int)?
    for variable in program.sharedIntegers + program.measureVariables + program.blockIntegers.joined()
    where node.variables.lower[variable] < node.variables.upper[variable] {
      let distance = abs(values[variable] - values[variable].rounded())
      if distance > max(1e-10, best?.distance ?? 0) { best = (distance, variable) }
    }
    guard let best else { return [] }
    return split(node, best.variable, values[best.variable])
  }

  private func mostFractional(_ variables: [Int], _ values: [Double]) -> Int? {
    var best: (distance: Double, variable: Int)?
    for variable in variables {
      let distance = abs(values[variable] - values[variable].rounded())
      if distance > 1e-6, distance > (best?.distance ?? 0) + 1e-9 { best = (distance, variable) }
    }
    return best?.variable
  }

  /// The variable at the next whole number or above, then at the one below or less.
  private func split(_ node: NodeBounds, _ variable: Int, _ value: Double) -> [NodeBounds] {
    var up = node
    var down = node
    up.variables.lower[variable] = value.rounded(.up)
    down.variables.upper[variable] = value.rounded(.down)
    return [up, down]
  }

  /// The role and period whose cumulative hires are furthest from whole.
  private func fractionalCumulative(_ values: [Double]) -> (CumulativeHires, Double)? {
    let options = formulation.sets.options
    var best: (distance: Double, key: CumulativeHires, value: Double)?
    for role in formulation.scenario.roles.indices {
      let indices = options.indices.filter { options[$0].role == role }
      if indices.isEmpty { continue }
      for period in formulation.scenario.calendar.periods.indices {
        let sum = indices.filter { options[$0].start <= period }
          .reduce(0.0) { $0 + values[formulation.variables.hired[$1].index] }
        let distance = abs(sum - sum.rounded())
        if distance > 1e-6, distance > (best?.distance ?? 0) + 1e-9 {
          best = (distance, CumulativeHires(role: role, period: period), sum)
        }
      }
    }
    return best.map { ($0.key, $0.value) }
  }
}
