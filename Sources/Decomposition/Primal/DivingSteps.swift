import Formulations
import LinearOptimization
import Planning

/// Bounds that a dive sets together.
struct DivingStep {
  struct Fixing {
    let variable: Int
    let lower: Double
    let upper: Double
  }

  let fixings: [Fixing]

  /// Narrows the bounds; `false` when an interval becomes empty.
  func apply(to bounds: inout VariableBounds) -> Bool {
    for fixing in fixings {
      let lower = max(bounds.lower[fixing.variable], fixing.lower)
      let upper = min(bounds.upper[fixing.variable], fixing.upper)
      guard lower <= upper else { return false }
      bounds.lower[fixing.variable] = lower
      bounds.upper[fixing.variable] = upper
    }
    return true
  }

  static func up(_ variable: Int, _ value: Double) -> DivingStep {
    DivingStep(fixings: [Fixing(variable: variable, lower: value.rounded(.up), upper: .infinity)])
  }

  static func down(_ variable: Int, _ value: Double) -> DivingStep {
    DivingStep(fixings: [Fixing(variable: variable, lower: -.infinity, upper: value.rounded(.down))])
  }

  static func exactly(_ variable: Int, _ value: Double) -> Fixing {
    Fixing(variable: variable, lower: value, upper: value)
  }
}

/// Proposes the next step of a dive at a fractional point.
struct DivingSteps {
  let program: MasterProgram
  let values: [Double]
  let weights: [Double]
  let threshold: Double

  /// Alternatives in order of preference; empty at a whole point.
  func next() -> [DivingStep] {
    let formulation = program.formulation
    let measures = single(formulation.measureVariables, count: 1)
    if !measures.isEmpty { return measures }
    let roles = roleSteps()
    if !roles.isEmpty { return roles }
    let others = single(formulation.otherSharedIntegers, count: 4)
    if !others.isEmpty { return others }
    let support = single(formulation.variables.supported.map(\.index), count: 2)
    if !support.isEmpty { return support }
    return yearSteps()
  }

  private func fraction(_ variable: Int) -> Double { values[variable] - values[variable].rounded(.down) }

  private func isFractional(_ variable: Int) -> Bool {
    abs(values[variable] - values[variable].rounded()) > 1e-6
  }

  /// The greatest fractions of a group, `count` of them together, then the greatest alone, up and down.
  private func single(_ group: [Int], count: Int) -> [DivingStep] {
    let fractional = group.filter(isFractional)
      .sorted { (-fraction($0), $0) < (-fraction($1), $1) }
    guard let top = fractional.first else { return [] }
    let up = DivingStep.up(top, values[top])
    let down = DivingStep.down(top, values[top])
    guard fraction(top) >= min(threshold, 0.5) else { return [down, up] }
    let sure = fractional.prefix(count).filter { fraction($0) >= 0.8 }
    if sure.count > 1 {
      return [DivingStep(fixings: sure.flatMap { DivingStep.up($0, values[$0]).fixings }), up, down]
    }
    return [up, down]
  }

  /// Rounds the cumulative hires of the first role that is fractional, place by place.
  private func roleSteps() -> [DivingStep] {
    let formulation = program.formulation
    let options = formulation.sets.options
    for role in formulation.scenario.roles.indices {
      let indices = options.indices.filter { options[$0].role == role }
      guard indices.contains(where: { isFractional(formulation.variables.hired[$0].index) }) else { continue }
      return [threshold, 0.8, 0.95, 1].map { rounded(indices, threshold: $0) }
    }
    return []
  }

  /// Steps so that the cumulative count at each start is rounded up from `threshold`. Contracts of different
  /// lengths are rounded apart.
  private func rounded(_ indices: [Int], threshold: Double) -> DivingStep {
    let options = program.formulation.sets.options
    var fixings: [DivingStep.Fixing] = []
    var groups: [[Int]] = []
    var position: [[Int]: Int] = [:]
    for index in indices {
      let option = options[index]
      let length = option.end == program.formulation.scenario.calendar.periods.count
        ? -1 : option.end - option.start
      let key = [option.pool, length]
      if let group = position[key] {
        groups[group].append(index)
      } else {
        position[key] = groups.count
        groups.append([index])
      }
    }
    for group in groups {
      var sum = 0.0
      var placed = 0.0
      for index in group.sorted(by: { options[$0].start < options[$1].start }) {
        let variable = program.formulation.variables.hired[index].index
        sum += values[variable]
        let target = max(placed, (sum + 1 - threshold + 1e-9).rounded(.down))
        fixings.append(DivingStep.exactly(variable, target - placed))
        placed = target
      }
    }
    return DivingStep(fixings: fixings)
  }

  /// Fixes the whole variables of some researchers' years to their heaviest plans, failing that of one alone;
  /// years that are whole already stay free.
  private func yearSteps() -> [DivingStep] {
    let blocks = program.structure.blocks
    var best: [Int: (weight: Double, plan: Int)] = [:]
    for (index, plan) in program.master.plans.enumerated() where weights[index] > 1e-6 {
      if weights[index] > (best[plan.block]?.weight ?? 0) + 1e-9 {
        best[plan.block] = (weights[index], index)
      }
    }
    let open = best.keys.filter { block in
      blocks.variables[block].contains { program.isInteger[$0] && isFractional($0) }
    }
    .sorted { (-(best[$0]?.weight ?? 0), $0) < (-(best[$1]?.weight ?? 0), $1) }
    let steps = open.compactMap { best[$0]?.plan }.map(fixing)
    guard steps.count > 1 else { return steps }
    let many = DivingStep(fixings: steps.prefix(max(1, steps.count / 6)).flatMap(\.fixings))
    return [many] + steps.prefix(4)
  }

  private func fixing(_ plan: Int) -> DivingStep {
    let chosen = program.master.plans[plan]
    var target: [Int: Double] = [:]
    for value in chosen.values { target[value.variable] = value.value }
    return DivingStep(
      fixings: program.structure.blocks.variables[chosen.block].filter { program.isInteger[$0] }.map {
        DivingStep.exactly($0, target[$0] ?? 0)
      })
  }
}
