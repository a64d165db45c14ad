@testable import Decomposition
import Formulations
import GLPKBackend
import LinearOptimization
import Planning

/// The integer program of one block, cut out of the compact model: what pricing says it solves.
///
/// Beside the rows that the master leaves to pricing it knows one thing, which a compact plan keeps because a measure
/// comes into place once: the use of a measure begins once, and whole.
struct BlockProgram {
  let model: Model
  /// Position in `model` by variable of the compact model; for look-ups only.
  let position: [Int: Variable]

  /// - Parameters:
  ///   - profits: by variable of the compact model.
  ///   - support: price of support by cell.
  init(
    _ formulation: PlanFormulation, _ structure: LinkingStructure, block: Int, profits: [Double],
    support: [Double], bounds: VariableBounds
  ) throws {
    let blocks = structure.blocks
    let year = block % blocks.yearCount
    let members = blocks.groups[block / blocks.yearCount]
    let own = blocks.variablesOfBlock[block]
    let uses = members.flatMap { member in
      formulation.variables.used[member].filter { $0.year == year }.map { $0.begins.compactMap { $0?.index } }
    }
    let isUse = Set(uses.joined())
    var model = Model(name: "block")
    var position: [Int: Variable] = [:]
    for index in own + members.map({ blocks.supported[$0] }) {
      let definition = formulation.model.variables[index]
      position[index] = try model.addVariable(
        definition.name, .between(bounds.lower[index], bounds.upper[index]),
        kind: isUse.contains(index) || definition.kind.isIntegral ? .integer : .continuous)
    }
    for row in Self.rows(formulation, structure, block: block) {
      let constraint = formulation.model.constraints[row]
      let terms = constraint.terms.compactMap { term in
        position[term.variable.index].map { LinearTerm(term.coefficient, $0) }
      }
      try model.addConstraint(
        constraint.name, Relation(LinearExpression(terms: terms), in: constraint.bounds))
    }
    for (number, begins) in uses.enumerated() {
      try model.addConstraint("once \(number)", begins.compactMap { position[$0] }.sum() <= 1)
    }
    var worth = LinearExpression()
    for index in own { if let variable = position[index] { worth.add(profits[index], variable) } }
    for member in members {
      if let variable = position[blocks.supported[member]] {
        worth.add(-support[member * blocks.yearCount + year], variable)
      }
    }
    try model.setObjective(.maximize(worth))
    self.model = model
    self.position = position
  }

  /// Rows of the compact model that are left to the pricing of the block.
  static func rows(_ formulation: PlanFormulation, _ structure: LinkingStructure, block: Int) -> [Int] {
    let blocks = structure.blocks
    let inside = Set(blocks.variablesOfBlock[block])
    let packed = Set(
      blocks.packings.flatMap(\.tiers).flatMap { tier in
        formulation.scenario.calendar.terms.indices.compactMap { formulation.tierRow(tier: tier, term: $0) }
      })
    return formulation.model.constraints.indices.filter { index in
      let row = formulation.model.constraints[index]
      let isLeft = packed.contains(index) || formulation.isPersonalYear[index] && blocks.isInOneCell(row)
      return isLeft && row.terms.contains { inside.contains($0.variable.index) }
    }
  }

  /// The optimum; `nil` when there is no point.
  func best() throws -> Double? { try GLPKSolver().solve(model, options: SolveOptions()).objective }

  /// The optimum with one variable of the compact model at `value`.
  func best(with index: Int, at value: Double) throws -> Double? {
    guard let variable = position[index] else { return nil }
    var narrowed = model
    guard model[variable].bounds.distance(to: value) == 0 else { return nil }
    try narrowed.setBounds(of: variable, to: .fixed(value))
    return try GLPKSolver().solve(narrowed, options: SolveOptions()).objective
  }

  /// A priced column as a point of the program; `nil` when it has variables of somebody else.
  func point(of column: PricedColumn, blocks: YearBlocks) -> [Double]? {
    var point = [Double](repeating: 0, count: model.variables.count)
    for value in column.values {
      guard let variable = position[value.variable] else { return nil }
      point[variable.index] += value.value
    }
    for cell in column.supported {
      guard let variable = position[blocks.supported[blocks.researcher(of: cell)]] else { return nil }
      point[variable.index] = 1
    }
    return point
  }
}
