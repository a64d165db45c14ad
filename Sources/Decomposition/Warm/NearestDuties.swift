import Formulations
import LinearOptimization

/// Who is supported, and what everybody's duties are, as near to an old plan as new rules let.
///
/// Support changes for as few people as the rules of selection ask for, and of these for those for whom it is best at the old prices.
/// Who is supported in the place of somebody else gets the years that pricing finds best then; all others keep theirs.
struct NearestDuties {
  let program: MasterProgram
  /// The old plan, and its prices.
  let old: [Double]
  let duals: MasterDuals

  /// Nodes up to which it is sought who is supported.
  static let nodes = 1_000

  /// Bounds in which all whole variables but hires are fixed; `nil` where the rules of selection allow nobody's support, or somebody's
  /// years cannot be.
  func bounds() throws -> VariableBounds? {
    let blocks = program.structure.blocks
    let others = program.blockIntegers[1...].joined() + program.sharedCover + program.measureVariables
    var result = program.root
    result.fix(others, near: old)
    var support = program.root
    support.fix(blocks.supported, near: old)
    if Self.selection(program.formulation).allSatisfy({
      $0.bounds.distance(to: $0.activity(at: support.lower)) <= 1e-6
    }) {
      result.fix(blocks.supported, at: support.lower)
    } else {
      guard let chosen = try selected() else { return nil }
      result.fix(blocks.supported, at: chosen)
    }
    let changed = Set(
      blocks.supported.indices.filter {
        result.lower[blocks.supported[$0]] != old[blocks.supported[$0]].rounded()
      })
    return changed.isEmpty ? result : priced(result, anew: changed)
  }

  /// The rows of who is supported.
  private static func selection(_ formulation: PlanFormulation) -> [Constraint] {
    zip(formulation.model.constraints, formulation.rowFamily).filter { $0.1 == .selection }.map(\.0)
  }

  /// A point in which support satisfies the rules of selection; `nil` when none does.
  private func selected() throws -> [Double]? {
    let blocks = program.structure.blocks
    let nothing = [Double](repeating: 0, count: blocks.cellCount)
    var prices = duals
    prices.support = nothing
    guard let gains = program.generation.gainsOfSupport(at: prices, bounds: program.root) else { return nil }
    let profits = program.structure.profits(duals: duals.links)
    let worth = blocks.supported.indices.map { person in
      profits[blocks.supported[person]]
        + gains[person * blocks.yearCount..<(person + 1) * blocks.yearCount].reduce(0, +)
    }
    // What keeping somebody as before counts for: more than any change can bring.
    let loyalty = 1 + 2 * (worth.map(abs).max() ?? 0)
    let outcome = try program.engine.withSession(maximize: true) { session in
      for (person, variable) in blocks.supported.enumerated() {
        _ = try session.addColumn(
          objective: worth[person] + loyalty * (2 * old[variable].rounded() - 1),
          lower: program.root.lower[variable],
          upper: program.root.upper[variable], isInteger: true, terms: [])
      }
      for row in Self.selection(program.formulation) {
        _ = try session.addRow(
          lower: row.lower, upper: row.upper,
          terms: row.terms.map { (blocks.supportOf[$0.variable.index], $0.coefficient) })
      }
      let options = SolveOptions(
        timeLimit: program.generation.clock.secondsLeft, nodeLimit: Self.nodes)
      return try session.solveInteger(options)
    }
    guard let values = outcome.values else { return nil }
    var point = old
    for (person, variable) in blocks.supported.enumerated() { point[variable] = values[person] }
    return point
  }

  /// `bounds` with the years of some people as pricing finds them best at the old prices, everybody else's as they are.
  private func priced(_ bounds: VariableBounds, anew people: Set<Int>) -> VariableBounds? {
    let blocks = program.structure.blocks
    let own = people.sorted().flatMap { person in
      (person * blocks.yearCount..<(person + 1) * blocks.yearCount).flatMap { blocks.variables[$0] }
    }.filter { program.isInteger[$0] }
    var open = bounds
    for variable in own {
      open.lower[variable] = program.root.lower[variable]
      open.upper[variable] = program.root.upper[variable]
    }
    program.measures.propagate(&open)
    let priced = program.generation.price(
      profits: program.structure.profits(duals: duals.links), support: duals.support, bounds: open)
    var point = [Double](repeating: 0, count: bounds.lower.count)
    for columns in priced {
      guard let best = columns.first else { return nil }
      for value in best.values { point[value.variable] = value.value }
    }
    var result = bounds
    result.fix(own, at: point)
    return result
  }
}
