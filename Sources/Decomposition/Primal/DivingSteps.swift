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
  /// The part of the open years that is fixed together: one in so many.
  static let share = 4

  let program: MasterProgram
  let values: [Double]
  let weights: [Double]

  /// Alternatives in order of preference; empty at a whole point.
  func next() -> [DivingStep] {
    let formulation = program.formulation
    let support = single(formulation.variables.supported.map(\.index), count: 2)
    if !support.isEmpty { return support }
    let others = single(program.sharedIntegers, count: 4)
    if !others.isEmpty { return others }
    return yearSteps()
  }

  /// Alternatives that settle support and people's years, whatever hires are; empty where those are whole.
  func ofPeople() -> [DivingStep] {
    let supported = program.formulation.variables.supported.map(\.index)
    let support = single(supported, count: supported.count)
    if !support.isEmpty { return support }
    let cover = single(program.sharedCover, count: 4)
    return cover.isEmpty ? yearSteps() : cover
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

  /// The whole part of a researcher's year, and the weight of the columns that have it.
  private struct Pattern {
    let values: [YearColumn.Value]
    var weight: Double
  }

  /// By cell with fractions: the patterns that its block's columns mix, in the order of the columns.
  private func patterns() -> [Int: [Pattern]] {
    let blocks = program.structure.blocks
    let open = Set(
      (0..<blocks.cellCount).filter { cell in
        blocks.variables[cell].contains { program.isInteger[$0] && isFractional($0) }
      })
    var result: [Int: [Pattern]] = [:]
    for (index, column) in program.master.columns.enumerated() where weights[index] > 1e-6 {
      var byCell: [Int: [YearColumn.Value]] = [:]
      for value in column.values where program.isInteger[value.variable] {
        let cell = blocks.cellOf[value.variable]
        if open.contains(cell) { byCell[cell, default: []].append(value) }
      }
      let group = blocks.groups[column.block / blocks.yearCount]
      for cell in group.map({ $0 * blocks.yearCount + column.block % blocks.yearCount })
      where open.contains(cell) {
        let values = byCell[cell] ?? []
        if let known = result[cell, default: []].firstIndex(where: { $0.values == values }) {
          result[cell]?[known].weight += weights[index]
        } else {
          result[cell, default: []].append(Pattern(values: values, weight: weights[index]))
        }
      }
    }
    return result.mapValues {
      $0.enumerated().sorted { (-$0.1.weight, $0.0) < (-$1.1.weight, $1.0) }.map(\.element)
    }
  }

  /// Fixes the whole variables of some researchers' years to their heaviest pattern, failing that of one alone;
  /// years that are whole already stay free.
  private func yearSteps() -> [DivingStep] {
    let patterns = patterns()
    let open = patterns.keys.sorted {
      (-(patterns[$0]?.first?.weight ?? 0), $0) < (-(patterns[$1]?.first?.weight ?? 0), $1)
    }
    guard let first = open.first else { return [] }
    let many = open.prefix(max(1, open.count / Self.share)).compactMap { cell in
      patterns[cell]?.first.map { fixing(cell, $0) }
    }
    var result = [DivingStep(fixings: many.flatMap(\.fixings))]
    // Then the patterns that the first year mixes, and at last nothing bought in it.
    result += (patterns[first] ?? []).prefix(4).map { fixing(first, $0) }
    result.append(modest(first))
    return result
  }

  /// Sessions of a year rounded down, half-days likewise.
  private func modest(_ cell: Int) -> DivingStep {
    DivingStep(
      fixings: program.structure.blocks.variables[cell].filter { program.isInteger[$0] }.map {
        DivingStep.Fixing(
          variable: $0, lower: -.infinity, upper: (values[$0] + 1e-6).rounded(.down))
      })
  }

  private func fixing(_ cell: Int, _ pattern: Pattern) -> DivingStep {
    var target: [Int: Double] = [:]
    for value in pattern.values { target[value.variable] = value.value }
    return DivingStep(
      fixings: program.structure.blocks.variables[cell].filter { program.isInteger[$0] }.map {
        DivingStep.exactly($0, target[$0] ?? 0)
      })
  }
}
