import Dispatch
import LinearOptimization

/// Solves the master program's relaxation by pricing, and proves a bound with it.
struct ColumnGeneration {
  let pricings: [ResearcherPricing]
  let structure: LinkingStructure
  let threads: Int
  let clock: SearchClock

  enum Outcome {
    /// The relaxation is solved (or its bound fell below what was asked): objective and proven bound.
    case solved(objective: Double, bound: Double)
    /// Proven: no point of the relaxation satisfies the rows.
    case infeasible
    /// Time or interruption; the best bound proven so far, if any.
    case stopped(bound: Double?)
    /// The solver failed; its words.
    case failed(String)
  }

  /// Prices every researcher at the duals, in parallel; the order of results never depends on timing.
  func price(duals: [Double], bounds: VariableBounds, objectiveScale: Double = 1) -> [[PricedPlan]] {
    let profits = structure.profits(duals: duals, objectiveScale: objectiveScale)
    if threads <= 1 || pricings.count < 8 {
      return pricings.map { $0.plans(profits: profits, bounds: bounds) }
    }
    let results = PricedResults(count: pricings.count)
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      for index in stride(from: thread, to: pricings.count, by: threads) {
        results.set(index, pricings[index].plans(profits: profits, bounds: bounds))
      }
    }
    return results.all()
  }

  /// Column generation at the present bounds.
  ///
  /// The bound of each round is the Lagrangian one at the duals of the restricted master,
  /// `z + Σ_i max(0, best reduced profit of i)`; the least of all rounds is kept.
  /// - Parameters:
  ///   - target: stop early once the bound is at or below this (the node is of no use).
  ///   - rounds: work limit; the relaxation may then be unfinished but its bound holds.
  ///   - tolerance: relative distance of bound and value at which pricing ends.
  func solve(
    _ master: RestrictedMaster, bounds: VariableBounds, target: Double = -.infinity, rounds: Int = 400,
    tolerance: Double = 1e-5, onBound: (Double) -> Void = { _ in }
  ) throws -> Outcome {
    var bestBound = Double.infinity
    for _ in 0..<rounds {
      if clock.mustStop() { return .stopped(bound: bestBound.isFinite ? bestBound : nil) }
      let t0 = clock.seconds
      let st = try master.session.solveRelaxation(timeLimit: clock.secondsLeft); T.lp += clock.seconds - t0
      switch st {
      case .optimal: break
      case .limit: return .stopped(bound: bestBound.isFinite ? bestBound : nil)
      case .infeasible: return .infeasible
      case .unbounded: return .failed("unbounded relaxation")
      case .failed(let words): return .failed(words)
      }
      let value = master.session.objective
      let convexity = master.convexityDuals()
      let t1 = clock.seconds
      let priced = price(duals: master.linkDuals(), bounds: bounds); T.price += clock.seconds - t1; T.rounds += 1
      var bound = value
      var added = 0
      for index in priced.indices {
        var best = -Double.infinity
        for plan in priced[index] {
          let reduced = plan.profit - convexity[index]
          best = max(best, reduced)
          if reduced > 1e-7 * max(1, abs(convexity[index])) {
            let column = ResearcherPlan(
              researcher: index, isSupported: plan.isSupported, values: plan.values, structure: structure)
            if try master.add(column) { added += 1 }
          }
        }
        // No plan at all inside the bounds: this part of the tree is empty.
        if priced[index].isEmpty { return .infeasible }
        bound += max(0, best)
      }
      if bound < bestBound {
        bestBound = bound
        onBound(bound)
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
      let convexity = master.convexityDuals()
      let priced = price(duals: master.linkDuals(), bounds: bounds, objectiveScale: 0)
      var added = false
      for index in priced.indices {
        for plan in priced[index] where plan.profit - convexity[index] > 1e-9 {
          let column = ResearcherPlan(
            researcher: index, isSupported: plan.isSupported, values: plan.values, structure: structure)
          if try master.add(column) {
            added = true
            try master.session.setObjective(master.planColumns[master.plans.count - 1], 0)
          }
        }
      }
      if !added { return .infeasible }
    }
  }
}

/// Results of parallel pricing: each index is written once, by one thread.
private final class PricedResults: @unchecked Sendable {
  private let storage: UnsafeMutableBufferPointer<[PricedPlan]>

  init(count: Int) {
    storage = .allocate(capacity: count)
    storage.initialize(repeating: [])
  }

  deinit {
    storage.deinitialize()
    storage.deallocate()
  }

  func set(_ index: Int, _ plans: [PricedPlan]) { storage[index] = plans }
  func all() -> [[PricedPlan]] { Array(storage) }
}

enum T { nonisolated(unsafe) static var lp = 0.0; nonisolated(unsafe) static var price = 0.0; nonisolated(unsafe) static var rounds = 0 }
