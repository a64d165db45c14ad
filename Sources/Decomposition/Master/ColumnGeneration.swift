import Dispatch
import LinearOptimization

/// Solves the master program's relaxation by pricing, and proves a bound with it.
struct ColumnGeneration {
  let pricings: [GroupPricing]
  var structure: LinkingStructure
  let threads: Int
  var clock: SearchClock
  /// Weight of the best duals in the prices: 0 prices at the master's own.
  var smoothing = 0.7
  /// Whether hours freed for people who are not supported are priced; without them bounds prove nothing.
  var pricesMinor = true
  /// Columns in the master from which on those of no present use are dropped.
  var loadLimit = 500

  enum Outcome {
    /// The relaxation is solved (or its bound fell below what was asked): objective and proven bound.
    case solved(objective: Double, bound: Double)
    /// Proven: no point of the relaxation satisfies the rows.
    case infeasible
    /// Time or interruption; the best bound proven so far, if any.
    case stopped(bound: Double?)
    /// The solver failed; its words.
    case failed(String)

    /// The same with a bound that was proven before.
    func within(_ known: Double) -> Outcome {
      switch self {
      case .solved(let objective, let bound): .solved(objective: objective, bound: min(bound, known))
      case .stopped(let bound): .stopped(bound: min(bound ?? known, known))
      case .infeasible, .failed: self
      }
    }
  }

  /// The best column of every block at the profits and prices of support, in parallel; the order of results never
  /// depends on timing.
  func price(profits: [Double], support: [Double], bounds: VariableBounds) -> [[PricedColumn]] {
    if threads <= 1 || pricings.count < 2 {
      return pricings.flatMap {
        $0.columns(profits: profits, support: support, bounds: bounds, minor: pricesMinor)
      }
    }
    let results = PricedResults(count: pricings.count)
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      for index in stride(from: thread, to: pricings.count, by: threads) {
        results.set(
          index,
          pricings[index].columns(profits: profits, support: support, bounds: bounds, minor: pricesMinor))
      }
    }
    return results.all()
  }

  /// Column generation at the present bounds, with smoothed duals.
  ///
  /// Prices are taken between the duals of the restricted master and those of the best bound so far (Wentges,
  /// "Weighted Dantzig–Wolfe decomposition for linear mixed-integer programming", International Transactions
  /// in Operational Research 4 (1997), doi:10.1016/S0969-6016(97)00001-4); when no column improves the master
  /// at such prices, the master's own duals are used. Every pricing gives a Lagrangian bound; the least is kept.
  /// - Parameters:
  ///   - target: stop early once the bound is at or below this (the node is of no use).
  ///   - rounds: work limit; the relaxation may then be unfinished but its bound holds.
  ///   - tolerance: relative distance of bound and value at which pricing ends.
  ///   - first: prices to begin with, from an earlier search.
  func solve(
    _ master: RestrictedMaster, bounds: VariableBounds, target: Double = -.infinity, rounds: Int = 400,
    tolerance: Double = 1e-5, from first: MasterDuals? = nil,
    onBound: (Double) -> Void = { _ in }
  ) throws -> Outcome {
    var bestBound = Double.infinity
    var center: MasterDuals?
    master.bestDuals = nil
    var share = smoothing
    if let first {
      guard let step = try priceStep(master, at: Prices(first, structure), own: nil, bounds: bounds) else {
        return .infeasible
      }
      bestBound = step.bound
      center = first
      master.bestDuals = first
      onBound(bestBound)
    }
    for _ in 0..<rounds {
      if clock.mustStop() { return .stopped(bound: bestBound.isFinite ? bestBound : nil) }
      switch try master.session.solveRelaxation(timeLimit: clock.secondsLeft) {
      case .optimal: break
      case .limit: return .stopped(bound: bestBound.isFinite ? bestBound : nil)
      case .infeasible: return .infeasible
      case .unbounded: return .failed("unbounded relaxation")
      case .failed(let words): return .failed(words)
      }
      let value = master.session.objective
      let own = Prices(master.duals(), structure)
      if master.columns.count > loadLimit, master.violation <= 1e-6 { try master.purge(worst: 0.5) }
      var added = 0
      var isSmoothed = center != nil && share > 0
      while true {
        var prices = own
        if isSmoothed, let center { prices = Prices(center.mixed(share, with: own.duals), structure) }
        guard let step = try priceStep(master, at: prices, own: own, bounds: bounds) else {
          return .infeasible
        }
        added = step.added
        if step.bound < bestBound {
          bestBound = step.bound
          center = prices.duals
          master.bestDuals = prices.duals
          onBound(step.bound)
        }
        if added > 0 || !isSmoothed || bestBound - value <= tolerance * max(1, abs(value)) { break }
        isSmoothed = false
        share = max(0, share - 0.1)
      }
      if bestBound <= target { return .solved(objective: value, bound: bestBound) }
      let isClosed = bestBound - value <= tolerance * max(1, abs(value))
      if added == 0 || isClosed {
        if try master.addViolatedRows() > 0 { continue }
        if master.violation > 1e-6 {
          if added > 0 { continue }
          return try proveInfeasible(master, bounds: bounds) ?? .solved(objective: value, bound: bestBound)
        }
        return .solved(objective: value, bound: bestBound)
      }
    }
    return .solved(objective: master.session.objective, bound: bestBound)
  }

  /// Adds every block's best columns at `duals`; the bound that they prove, `nil` when some block has none.
  func seed(_ master: RestrictedMaster, at duals: MasterDuals, bounds: VariableBounds) throws -> Double? {
    try priceStep(master, at: Prices(duals, structure), own: nil, bounds: bounds)?.bound
  }

  /// The bound that `duals` prove for other bounds of the variables; −∞ when some block has no column within them.
  func bound(_ master: RestrictedMaster, at duals: MasterDuals, bounds: VariableBounds) -> Double {
    let prices = Prices(duals, structure)
    let priced = price(profits: prices.profits, support: duals.support, bounds: bounds)
    return LagrangianBound(structure: structure, bounds: bounds, extraRows: master.extraRows)
      .value(
        duals: prices.duals, profits: prices.profits, priced: priced, constant: structure.objectiveConstant)
  }

  /// The same in parts: all but blocks, and blocks by fiscal year.
  func boundInParts(
    _ master: RestrictedMaster, at duals: MasterDuals, bounds: VariableBounds
  ) -> (rest: Double, byYear: [Double]) {
    let prices = Prices(duals, structure)
    let priced = price(profits: prices.profits, support: duals.support, bounds: bounds)
    let rest = LagrangianBound(structure: structure, bounds: bounds, extraRows: master.extraRows)
      .value(duals: prices.duals, profits: prices.profits, priced: [], constant: structure.objectiveConstant)
    var byYear = [Double](repeating: 0, count: structure.blocks.yearCount)
    for (block, columns) in priced.enumerated() {
      byYear[block % byYear.count] += columns.first?.profit ?? -.infinity
    }
    return (rest, byYear)
  }

  /// By cell: what support is worth to its block when it costs nothing; `nil` when some block has no column.
  func gainsOfSupport(at duals: MasterDuals, bounds: VariableBounds) -> [Double]? {
    let priced = price(
      profits: structure.profits(duals: duals.links), support: duals.support, bounds: bounds)
    var gains = [Double](repeating: 0, count: structure.blocks.cellCount)
    for columns in priced {
      guard let best = columns.first else { return nil }
      let chosen = Set(best.supported)
      for other in columns.dropFirst() {
        for cell in chosen.symmetricDifference(other.supported) {
          gains[cell] = chosen.contains(cell) ? best.profit - other.profit : other.profit - best.profit
        }
      }
    }
    return gains
  }

  /// Duals with what one more unit of each variable is worth at them.
  private struct Prices {
    let duals: MasterDuals
    let profits: [Double]

    init(_ duals: MasterDuals, _ structure: LinkingStructure) {
      self.duals = duals
      profits = structure.profits(duals: duals.links)
    }
  }

  /// One pricing at `prices`: adds the columns that improve the master at its `own`, or all of them. `nil` when some
  /// block has no column at all inside the bounds.
  private func priceStep(
    _ master: RestrictedMaster, at prices: Prices, own: Prices?, bounds: VariableBounds
  ) throws -> (added: Int, bound: Double)? {
    let priced = price(profits: prices.profits, support: prices.duals.support, bounds: bounds)
    let bound = LagrangianBound(structure: structure, bounds: bounds, extraRows: master.extraRows)
      .value(
        duals: prices.duals, profits: prices.profits, priced: priced, constant: structure.objectiveConstant)
    if bound == -.infinity { return nil }
    let added = try own.map { try add(priced, to: master, at: $0) } ?? add(priced, to: master)
    return (added.count, bound)
  }

  /// Adds the priced columns that are worth more than their price at `own`; their indices in the master.
  private func add(
    _ priced: [[PricedColumn]], to master: RestrictedMaster, at own: Prices
  ) throws -> [Int] {
    try add(
      priced.map { columns in
        columns.filter { column in
          let price = column.supported.reduce(own.duals.convexity[column.block]) {
            $0 + own.duals.support[$1]
          }
          return column.values.reduce(-price) { $0 + $1.value * own.profits[$1.variable] } > 1e-7
        }
      }, to: master)
  }

  /// Adds all priced columns; the indices in the master of those that are new there or open again.
  func add(_ priced: [[PricedColumn]], to master: RestrictedMaster) throws -> [Int] {
    try priced.joined().compactMap {
      try master.add(
        YearColumn(block: $0.block, supported: $0.supported, values: $0.values, structure: structure))
    }
  }

  /// Minimises the violation alone; `nil` when it can be brought to nothing after all.
  private func proveInfeasible(_ master: RestrictedMaster, bounds: VariableBounds) throws -> Outcome? {
    try master.setObjective(feasibilityOnly: true)
    defer { try? master.setObjective(feasibilityOnly: false) }
    while true {
      if clock.mustStop() { return .stopped(bound: nil) }
      guard try master.session.solveRelaxation(timeLimit: clock.secondsLeft) == .optimal else {
        return .stopped(bound: nil)
      }
      if master.violation <= 1e-6 { return nil }
      let own = master.duals()
      let priced = price(
        profits: structure.profits(duals: own.links, objectiveScale: 0), support: own.support, bounds: bounds)
      var hasImproved = false
      for column in try add(priced, to: master) {
        try master.session.setObjective(master.sessionColumns[column], 0)
        if master.columns[column].reducedProfit(at: own, scale: 0) > 1e-9 { hasImproved = true }
      }
      if !hasImproved { return .infeasible }
    }
  }
}

/// Results of parallel pricing: each index is written once, by one thread.
private final class PricedResults: @unchecked Sendable {
  private let storage: UnsafeMutableBufferPointer<[[PricedColumn]]>

  init(count: Int) {
    storage = .allocate(capacity: count)
    storage.initialize(repeating: [])
  }

  deinit {
    storage.deinitialize()
    storage.deallocate()
  }

  func set(_ index: Int, _ columns: [[PricedColumn]]) { storage[index] = columns }
  func all() -> [[PricedColumn]] { storage.flatMap { $0 } }
}
