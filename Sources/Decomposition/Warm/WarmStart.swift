import Formulations
import LinearOptimization

/// Begins a search with what an earlier one left.
///
/// Columns that the changed scenario still allows enter the master, prices become those at which the first columns are
/// priced, and the old plan is taken as it is, or as near to it as the new rules let.
struct WarmStart {
  let memory: SearchMemory
  let program: MasterProgram
  let incumbent: Incumbent

  private var structure: LinkingStructure { program.structure }
  private var model: Model { program.formulation.model }

  /// The prices, in the order of the new program.
  var duals: MasterDuals {
    let blocks = structure.blocks
    var support = [Double](repeating: 0, count: blocks.cellCount)
    for (researcher, variable) in blocks.supported.enumerated() {
      let known = memory.supportPrices[model.variables[variable].name] ?? []
      for (year, price) in known.prefix(blocks.yearCount).enumerated() {
        support[researcher * blocks.yearCount + year] = price
      }
    }
    return MasterDuals(
      links: structure.names.enumerated().map { link, name in
        MasterDuals.projected(memory.linkPrices[name] ?? 0, structure.lower[link], structure.upper[link])
      },
      convexity: [Double](repeating: 0, count: blocks.count), support: support, extra: [])
  }

  /// Brings the remembered columns into the master.
  func loadColumns() throws {
    let feasibility = BlockFeasibility(program.formulation, structure)
    let blocks = structure.blocks
    for year in memory.columns {
      guard let column = translated(year, blocks), feasibility.allows(column, program.root) else { continue }
      try program.master.add(column)
    }
  }

  /// The remembered year in the new program's numbers; `nil` when its variables are gone or in several blocks now.
  private func translated(_ year: SearchMemory.Year, _ blocks: YearBlocks) -> YearColumn? {
    var values: [YearColumn.Value] = []
    var found: (block: Int, year: Int)?
    for (name, value) in year.values {
      guard let variable = model.variable(named: name)?.index, blocks.cellOf[variable] >= 0 else {
        return nil
      }
      let cell = blocks.cellOf[variable]
      let place = (block: blocks.blockOf(cell: cell), year: cell % blocks.yearCount)
      if let found, found != place { return nil }
      found = place
      values.append(.init(variable: variable, value: value))
    }
    guard let found else { return nil }
    var supported: [Int] = []
    for name in year.supported {
      guard let variable = model.variable(named: name)?.index, blocks.supportOf[variable] >= 0 else {
        return nil
      }
      supported.append(blocks.supportOf[variable] * blocks.yearCount + found.year)
    }
    return YearColumn(
      block: found.block, supported: supported.sorted(), values: values.sorted { $0.variable < $1.variable },
      structure: structure)
  }

  /// Offers the old plan as it is; `true` when the new rules allow it.
  @discardableResult
  func offerPlan() -> Bool { incumbent.offer(old) }

  /// Offers the old plan with a few posts less, for new rules that do not allow it as it is.
  func offerFewerPosts() throws {
    guard !memory.plan.isEmpty else { return }
    let fewer = try Restaffing(program: program).trimmed(settledPeople, from: old)
    if let fewer { incumbent.offer(fewer) }
  }

  /// The old plan in the new program's variables.
  var old: [Double] { model.variables.map { memory.plan[$0.name] ?? 0 } }

  /// Everything whole but the hires as near to the old plan as the rules let.
  private var settledPeople: VariableBounds {
    var people = program.root
    nearest(program.blockIntegers.joined() + program.sharedCover + program.measureVariables, old, &people)
    return people
  }

  /// Fixes whole variables as near to a point as the bounds let.
  private func nearest(_ variables: some Sequence<Int>, _ point: [Double], _ bounds: inout VariableBounds) {
    for variable in variables {
      let value = bounds.nearest(to: point[variable].rounded(), variable)
      bounds.lower[variable] = value
      bounds.upper[variable] = value
    }
  }
}
