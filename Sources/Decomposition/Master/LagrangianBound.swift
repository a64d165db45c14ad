/// The Lagrangian bound: an upper bound on the objective at any prices π of the linking rows.
///
///     L(π) = constant + Σ_rows max(π · lower, π · upper) + Σ_shared max over its bounds of (c − πA) x
///            + Σ_i max( c_z − πA_z + Σ_years best supported year, Σ_years best unsupported year )
///
/// Source: Geoffrion, "Lagrangean relaxation for integer programming", Mathematical Programming Study 2
/// (1974), doi:10.1007/BFb0120690.
struct LagrangianBound {
  let structure: LinkingStructure
  let bounds: VariableBounds
  let extraRows: [RestrictedMaster.ExtraRow]

  /// - Parameter profits: c − πA per variable, without the extra rows.
  func value(duals: MasterDuals, profits: [Double], priced: [PricedYears], constant: Double) -> Double {
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
    for variable in structure.sharedVariables where structure.blocks.supportOf[variable] < 0 {
      total += Self.side(
        profits[variable] - (extra[variable] ?? 0), bounds.lower[variable], bounds.upper[variable])
    }
    for (researcher, years) in priced.enumerated() {
      let z = structure.blocks.supported[researcher]
      total += max(
        bounds.upper[z] > 0.5 ? profits[z] + years.total(\.supported) : -.infinity,
        bounds.lower[z] < 0.5 ? years.total(\.unsupported) : -.infinity)
    }
    return total
  }

  /// max(price · lower, price · upper). Noise of the simplex method on an open side counts as zero.
  private static func side(_ price: Double, _ lower: Double, _ upper: Double) -> Double {
    if price > 0 { return upper < .infinity ? price * upper : price > 1e-6 ? .infinity : 0 }
    if price < 0 { return lower > -.infinity ? price * lower : price < -1e-6 ? .infinity : 0 }
    return 0
  }
}
