import Formulations
import LinearOptimization
import Planning

/// A restricted master together with the bounds that it stands at, so that a node is one call away.
final class MasterProgram {
  let master: RestrictedMaster
  var generation: ColumnGeneration
  private(set) var structure: LinkingStructure
  let wholePosts: WholePostCuts
  let formulation: PlanFormulation
  /// For programs beside the master.
  let engine: any LinearProgramEngine
  let root: VariableBounds
  let measures: MeasureAdoption
  /// Per variable: must be whole.
  let isInteger: [Bool]
  /// x, by measure and period.
  let measureVariables: [Int]
  /// q, by hire option.
  let hired: [Int]
  /// Shared whole variables other than x and z: hires, and cover by a department's other physicians.
  let sharedIntegers: [Int]
  /// Those of them that are no hires.
  let sharedCover: [Int]
  /// Whole variables of researchers in the order of branching: support, half-days, then sessions and cover.
  let blockIntegers: [[Int]]
  /// Prices of the best bound that was found last: where the next column generation begins.
  var centre: MasterDuals?
  /// The root as it was solved last, where a later search wants it.
  var rootRecord: RootRecord?
  /// Whether the clock has decided what was tried, so that another run may come out otherwise.
  var isHurried = false
  private var current: VariableBounds
  private var cumulativeRows: [CumulativeHires: Int] = [:]

  init(
    _ formulation: PlanFormulation, structure: LinkingStructure, generation: ColumnGeneration,
    engine: any LinearProgramEngine, session: any LinearProgramSession
  ) throws {
    self.formulation = formulation
    self.engine = engine
    self.structure = structure
    self.generation = generation
    let definitions = formulation.model.variables
    let isWhole = definitions.map { $0.kind.isIntegral }
    isInteger = isWhole
    measureVariables = formulation.variables.inPlace.flatMap { $0 }.map(\.index)
    hired = formulation.variables.hired.map(\.index)
    let measures = Set(measureVariables)
    let supported = formulation.variables.supported.map(\.index)
    let halfDays = formulation.variables.protected.flatMap { $0 }.compactMap { $0?.index }
    let named = Set(supported + halfDays)
    sharedIntegers = isWhole.indices.filter {
      isWhole[$0] && formulation.blocks[$0] == nil && !measures.contains($0)
    }
    let isHire = Set(hired)
    sharedCover = sharedIntegers.filter { !isHire.contains($0) }
    let rest = isWhole.indices.filter {
      isWhole[$0] && formulation.blocks[$0] != nil && !named.contains($0)
    }
    blockIntegers = [supported, halfDays, rest]
    root = VariableBounds(lower: definitions.map(\.lower), upper: definitions.map(\.upper))
    current = root
    self.measures = MeasureAdoption(formulation)
    wholePosts = WholePostCuts(formulation)
    master = try RestrictedMaster(
      session: session, structure: structure, bounds: root, integerVariables: isInteger, halfDays: halfDays)
  }

  /// Moves the master to a node: shared bounds, cumulative rows, and which columns are open.
  ///
  /// - Complexity: linear in variables, plus the columns of researchers whose bounds changed.
  func apply(_ node: NodeBounds) throws {
    for variable in structure.sharedVariables
    where node.variables.lower[variable] != current.lower[variable]
      || node.variables.upper[variable] != current.upper[variable]
    {
      try master.setSharedBounds(
        variable, lower: node.variables.lower[variable], upper: node.variables.upper[variable])
    }
    current = node.variables
    for index in master.columns.indices {
      let column = master.columns[index]
      try master.setOpen(
        index,
        node.variables.allows(
          column, integerVariables: isInteger, of: structure.blocks.variablesOfBlock[column.block]))
    }
    for key in node.cumulative.keys.sorted() where cumulativeRows[key] == nil {
      let options = formulation.sets.options
      cumulativeRows[key] = try master.addSharedRow(
        options.indices.filter { options[$0].role == key.role && options[$0].start <= key.period }
          .map { (formulation.variables.hired[$0].index, 1) })
    }
    for (key, row) in cumulativeRows.sorted(by: { $0.key < $1.key }) {
      let limits = node.cumulative[key] ?? (-Double.infinity, Double.infinity)
      try master.setSharedRow(row, lower: limits.lower, upper: limits.upper)
    }
  }

  /// Changes the objective of a shared variable until it is set back, in the master and in what pricing and bounds are made of: for
  /// heuristics, whose values are then no hours.
  func setObjective(_ variable: Int, _ value: Double) throws {
    generation.structure.objective[variable] = value
    try master.setObjective(variable, value)
  }

  /// Column generation at `node`.
  func solve(
    _ node: NodeBounds, target: Double = -.infinity, rounds: Int = 400, tolerance: Double = 1e-5,
    minor: Bool = true, cutRounds: Int = 0, from first: MasterDuals? = nil,
    onBound: (Double) -> Void = { _ in }
  ) throws -> ColumnGeneration.Outcome {
    var node = node
    measures.propagate(&node.variables)
    try apply(node)
    var generation = generation
    generation.pricesMinor = minor
    defer { if let best = master.bestDuals { centre = best } }
    var outcome = try generation.solve(
      master, bounds: node.variables, target: target, rounds: rounds, tolerance: tolerance,
      from: first ?? centre, onBound: onBound)
    for _ in 0..<cutRounds {
      guard case .solved(_, let bound) = outcome, bound > target, try addCuts() else { break }
      generation.structure = self.generation.structure
      let next = try generation.solve(
        master, bounds: node.variables, target: target, rounds: rounds, tolerance: tolerance,
        from: master.bestDuals, onBound: onBound)
      outcome = next.within(bound)
    }
    return outcome
  }

  /// Brings in the cuts that the present solution breaks; `false` when there are none.
  private func addCuts() throws -> Bool {
    let cuts = wholePosts.broken(at: master.solution().values)
    if cuts.isEmpty { return false }
    structure.append(cuts)
    generation.structure.append(cuts)
    try master.adopt(structure)
    return true
  }
}
