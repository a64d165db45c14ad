/// The Lagrangian bound: an upper bound on the objective at any prices π of the linking rows and σ of the rows
/// that tie columns to support.
///
///     L(π, σ) = constant + Σ_rows max(π · lower, π · upper)
///               + Σ_shared max over its bounds of (c − πA) x + Σ_i max over its bounds of (c − πA + Σ_y σ_iy) z
///               + Σ_blocks the best column's profit
///
/// Source: Geoffrion, "Lagrangean relaxation for integer programming", Mathematical Programming Study 2
/// (1974), doi:10.1007/BFb0120690.
struct LagrangianBound {
  let structure: LinkingStructure
  let bounds: VariableBounds
  let extraRows: [RestrictedMaster.ExtraRow]

  /// - Parameters:
  ///   - profits: c − πA per variable, without the extra rows.
  ///   - priced: by block its columns at π and σ, the best first; where a block has none the bound is −∞. No blocks at all: the bound
  ///     without the sum over blocks.
  func value(duals: MasterDuals, profits: [Double], priced: [[PricedColumn]], constant: Double) -> Double {
    if priced.contains(where: \.isEmpty) { return -.infinity }
    var total = constant
    for link in duals.links.indices {
      total += Self.side(duals.links[link], structure.lower[link], structure.upper[link])
    }
    var extra: [Int: Double] = [:]
    for (index, row) in extraRows.enumerated() where index < duals.extra.count {
      total += Self.side(duals.extra[index], row.lower, row.upper)
      if duals.extra[index] == 0 { continue }
      for term in row.terms { extra[term.variable, default: 0] += duals.extra[index] * term.value }
    }
    let years = structure.blocks.yearCount
    for variable in structure.sharedVariables {
      var profit = profits[variable] - (extra[variable] ?? 0)
      let researcher = structure.blocks.supportOf[variable]
      if researcher >= 0 {
        for cell in researcher * years..<(researcher + 1) * years { profit += duals.support[cell] }
      }
      total += Self.side(
        profit, max(bounds.lower[variable], structure.impliedBounds.lower[variable]),
        min(bounds.upper[variable], structure.impliedBounds.upper[variable]))
    }
    for columns in priced { total += columns[0].profit }
    return total
  }

  /// max(price · lower, price · upper); infinite where the price points to an open side.
  private static func side(_ price: Double, _ lower: Double, _ upper: Double) -> Double {
    price > 0 ? price * upper : price < 0 ? price * lower : 0
  }
}
