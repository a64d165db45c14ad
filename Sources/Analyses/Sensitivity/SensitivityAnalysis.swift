package import Planning

/// Tables and tornadoes: the same scenario with other numbers, each solved.
package struct SensitivityAnalysis: Sendable {
  package typealias Progress = @Sendable (_ answered: Int, _ asked: Int) -> Void

  /// An uncertain number with the scenarios at the ends of its range.
  package struct Range: Sendable {
    package var path: String
    package var low: String
    package var high: String
    package var atLow: Variant
    package var atHigh: Variant

    package init(path: String, low: String, high: String, atLow: Variant, atHigh: Variant) {
      self.path = path
      self.low = low
      self.high = high
      self.atLow = atLow
      self.atHigh = atHigh
    }
  }

  let solving: VariantSolving

  package init(_ whatIf: WhatIf) { solving = VariantSolving(whatIf) }

  /// - Parameter variants: by row and column, all rows of one length.
  package func table(_ variants: [[Variant]], progress: @escaping Progress) throws -> [[VariantResult]] {
    let results = try solving.results(variants.flatMap { $0 }, progress: progress).map(\.result)
    var next = 0
    return variants.map { row in
      defer { next += row.count }
      return Array(results[next..<next + row.count])
    }
  }

  /// - Returns: `nil` when the scenario as it is has no plan, or no bound.
  package func tornado(_ ranges: [Range], progress: @escaping Progress) throws -> Tornado? {
    guard let base = ProvenValue(solving.whatIf.outcome), let plan = solving.whatIf.outcome.plan else {
      return nil
    }
    let results = try solving.results(ranges.flatMap { [$0.atLow, $0.atHigh] }, progress: progress)
    let bars = ranges.enumerated().map { index, range in
      Tornado.Bar(
        path: range.path, low: range.low, high: range.high, atLow: results[2 * index].result,
        atHigh: results[2 * index + 1].result)
    }
    let sorted = bars.enumerated().sorted {
      (-$0.element.length, $0.offset) < (-$1.element.length, $1.offset)
    }
    return Tornado(
      base: base, bars: sorted.map(\.element),
      survivors: Self.survivors(of: plan, in: results.compactMap(\.plan), solving.whatIf.scenario))
  }

  private static func survivors(of plan: Plan, in others: [Plan], _ scenario: Scenario) -> Tornado.Survivors {
    let pools = scenario.roles.flatMap { role in
      scenario.places.map { Tornado.Survivors.Pool(role: role.id, place: $0.id) }
    }
    return Tornado.Survivors(
      plans: others.count + 1,
      supported: plan.supported.filter { id in others.allSatisfy { $0.supported.contains(id) } },
      pools: pools.filter { pool in
        ([plan] + others).allSatisfy { $0.steps(of: pool.role, at: pool.place) > 0 }
      },
      measures: plan.adoptions.map(\.measure).filter { id in
        others.allSatisfy { $0.adoptions.contains { $0.measure == id } }
      })
  }
}
