import Formulations
import LinearOptimization

/// What one search learned, for the search of a scenario that differs in little: prices, columns and the plan.
///
/// Everything is kept by name, so that it fits a program with other variables and rows as far as those have the same
/// meaning. It is advice only: columns are checked against the new program's rows before they are used, prices prove
/// their own bound, and the plan is checked like any other.
package struct SearchMemory: Sendable {
  /// Prices of linking rows at the root, by row.
  let linkPrices: [String: Double]
  /// Prices of support, by the support variable: one for each fiscal year.
  let supportPrices: [String: [Double]]
  /// Years of blocks that the root's relaxation used or nearly used.
  let columns: [Year]
  /// The best plan, by variable; variables at 0 are left out.
  let plan: [String: Double]

  struct Year: Sendable {
    /// Researchers who are supported, by their support variable.
    let supported: [String]
    let values: [(name: String, value: Double)]
  }

  /// Most columns that are kept, those of best reduced cost first.
  static let columnLimit = 4_000
}

/// The root of a search, taken down at the moment when its relaxation is solved.
struct RootRecord {
  let duals: MasterDuals
  /// Columns of the master worth keeping.
  let columns: [YearColumn]

  /// - Parameter program: stands at the solved root.
  init?(_ program: MasterProgram, limit: Int = SearchMemory.columnLimit) {
    guard let duals = program.master.bestDuals else { return nil }
    self.duals = duals
    columns = program.master.promisingColumns(limit: limit)
  }
}

extension SearchMemory {
  init(_ root: RootRecord, _ program: MasterProgram, values: [Double]) {
    let model = program.formulation.model
    let blocks = program.structure.blocks
    let names = model.variables.map(\.name)
    var links: [String: Double] = [:]
    for (link, price) in root.duals.links.enumerated() where price != 0 {
      links[program.structure.names[link]] = price
    }
    linkPrices = links
    supportPrices = Dictionary(
      uniqueKeysWithValues: blocks.supported.enumerated().map { researcher, variable in
        let cells = researcher * blocks.yearCount..<(researcher + 1) * blocks.yearCount
        return (names[variable], cells.map { root.duals.support[$0] })
      })
    columns = root.columns.map { column in
      Year(
        supported: column.supported.map { names[blocks.supported[blocks.researcher(of: $0)]] },
        values: column.values.map { (names[$0.variable], $0.value) })
    }
    plan = model.named(values)
  }

  /// The same with another plan: a search that ended before it solved a relaxation learned nothing else.
  func with(plan values: [Double], of model: Model) -> SearchMemory {
    SearchMemory(
      linkPrices: linkPrices, supportPrices: supportPrices, columns: columns, plan: model.named(values))
  }
}

extension Model {
  /// A point by name; variables at 0 are left out.
  func named(_ values: [Double]) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: values.indices.filter { values[$0] != 0 }.map { (variables[$0].name, values[$0]) }
    )
  }
}
