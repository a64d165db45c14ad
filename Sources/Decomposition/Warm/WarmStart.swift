import Formulations
import LinearOptimization

/// Begins a search with what an earlier one left.
///
/// Columns that the changed scenario still allows enter the master, prices become those at which the first columns are
/// priced, and the old plan is taken as it is, or as near to it as the new rules let: often that ends the search.
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

  /// The bound that the old prices prove with the use of measures free, and the old plan, or one near it, before any relaxation is
  /// solved: that takes several times as long.
  func settle(within gap: Double) throws {
    let bound = program.generation.bound(program.master, at: duals, bounds: program.root)
    if bound.isFinite { incumbent.prove(bound) }
    if offerPlan() && incumbent.isSettled(within: gap) || memory.plan.isEmpty { return }
    guard let people = try NearestDuties(program: program, old: old, duals: duals).bounds() else { return }
    for repair in [shareHours, settlePosts] {
      if let plan = try repair(people) { incumbent.offer(plan) }
      if incumbent.values != nil { return }
    }
  }

  /// The old posts, hours shared out anew.
  private func shareHours(_ people: VariableBounds) throws -> [Double]? {
    var bounds = people
    bounds.fix(program.hired, near: old)
    return try HourSharing(program: program).run(bounds)
  }

  /// Posts that carry people's duties, and then as many of the old ones as the money allows.
  func settlePosts(_ people: VariableBounds) throws -> [Double]? {
    let restaffing = Restaffing(program: program, cutRounds: 0)
    guard let (carried, values) = try restaffing.carry(people, from: old) else { return nil }
    var whole = carried
    whole.fix(
      program.hired, at: try PostFilling(program: program).fill(values, from: old, within: carried))
    return try HourSharing(program: program).run(whole)
  }

  /// The old plan in the new program's variables.
  var old: [Double] { model.variables.map { memory.plan[$0.name] ?? 0 } }
}
