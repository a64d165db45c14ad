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

  /// Alternatives in order of preference; empty at a whole point.
  func next() -> [DivingStep] {
    let formulation = program.formulation
    let support = single(formulation.variables.supported.map(\.index), count: 2)
    if !support.isEmpty { return support }
    let others = single(formulation.otherSharedIntegers, count: 4)
    if !others.isEmpty { return others }
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
    guard fraction(top) >= 0.5 else { return [down, up] }
    let sure = fractional.prefix(count).filter { fraction($0) >= 0.8 }
    if sure.count > 1 {
      return [DivingStep(fixings: sure.flatMap { DivingStep.up($0, values[$0]).fixings }), up, down]
    }
    return [up, down]
  }

  /// Whether it is open who is supported.
  var hasOpenSupport: Bool {
    program.structure.blocks.supported.contains(where: isFractional)
  }

  /// Whether some hires are not whole yet.
  var hasOpenHires: Bool {
    program.formulation.variables.hired.contains { isFractional($0.index) }
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
    guard let first = open.first else { return [] }
    let many = open.prefix(max(1, open.count / 6)).compactMap { best[$0]?.plan }.map(fixing)
    var result = [DivingStep(fixings: many.flatMap(\.fixings))]
    // Then the plans that the first year mixes, and at last nothing bought in it.
    let mixed = program.master.plans.indices.filter {
      program.master.plans[$0].block == first && weights[$0] > 1e-6
    }
    .sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    result += mixed.prefix(4).map(fixing)
    result.append(modest(first))
    return result
  }

  /// Sessions of a year rounded down, half-days likewise.
  private func modest(_ block: Int) -> DivingStep {
    DivingStep(
      fixings: program.structure.blocks.variables[block].filter { program.isInteger[$0] }.map {
        DivingStep.Fixing(
          variable: $0, lower: -.infinity, upper: (values[$0] + 1e-6).rounded(.down))
      })
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
