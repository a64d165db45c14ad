/// What one variant of a scenario came to.
package enum VariantResult: Hashable, Sendable {
  case value(ProvenValue)
  case infeasible
  /// A limit came before a plan, or before a bound.
  case unknown
  /// Such a scenario cannot be read; the first finding says why.
  case unreadable(String)
}

/// A two-way table: the best value for every pair of two inputs' values.
package struct WhatIfTable: Sendable {
  package var rowPath: String
  package var columnPath: String
  package var rows: [String]
  package var columns: [String]
  /// By row and column.
  package var cells: [[VariantResult]]

  package init(
    rowPath: String, columnPath: String, rows: [String], columns: [String], cells: [[VariantResult]]
  ) {
    self.rowPath = rowPath
    self.columnPath = columnPath
    self.rows = rows
    self.columns = columns
    self.cells = cells
  }
}

/// What the range of each uncertain number does to the best value, and which decisions survive all of it.
package struct Tornado: Sendable {
  package var base: ProvenValue
  /// The longest first; of equal length in the order given.
  package var bars: [Bar]
  package var survivors: Survivors

  package struct Bar: Sendable {
    package var path: String
    /// As a setting would say it.
    package var low: String
    package var high: String
    package var atLow: VariantResult
    package var atHigh: VariantResult

    package init(path: String, low: String, high: String, atLow: VariantResult, atHigh: VariantResult) {
      self.path = path
      self.low = low
      self.high = high
      self.atLow = atLow
      self.atHigh = atHigh
    }

    /// Distance of the two ends' values; infinite where an end has no plan, 0 where an end is not known.
    package var length: Double {
      switch (atLow, atHigh) {
      case (.value(let low), .value(let high)): abs(high.reached - low.reached)
      case (.infeasible, _), (_, .infeasible): .infinity
      default: 0
      }
    }
  }

  /// Decisions of the plan as things are that every solved variant's plan takes, too.
  package struct Survivors: Hashable, Sendable {
    /// Plans that were looked at, the one as things are included.
    package var plans: Int
    package var supported: [String]
    package var pools: [Pool]
    package var measures: [String]

    package struct Pool: Hashable, Sendable {
      package var role: String
      package var place: String

      package init(role: String, place: String) {
        self.role = role
        self.place = place
      }
    }

    package init(plans: Int, supported: [String], pools: [Pool], measures: [String]) {
      self.plans = plans
      self.supported = supported
      self.pools = pools
      self.measures = measures
    }
  }

  package init(base: ProvenValue, bars: [Bar], survivors: Survivors) {
    self.base = base
    self.bars = bars
    self.survivors = survivors
  }
}
