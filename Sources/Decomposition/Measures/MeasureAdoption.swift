import Formulations
import LinearOptimization
import Planning

/// The measures' decisions in the search: consequences of bounds, and where a relaxation uses what it does not
/// pay for.
///
/// The rows that tie use to adoption stay outside the master (there would be one per researcher, measure and
/// period). While a measure is undecided its use is free, which only raises the bound; once adoption is decided
/// the bounds of w say exactly what the rows say.
struct MeasureAdoption {
  /// x by measure and period.
  private let adopted: [[Int]]
  /// The last period of each fiscal year.
  private let lastPeriods: [PeriodIndex]
  /// w by measure and beginning period, over all researchers and years.
  private let begun: [[[Int]]]

  init(_ formulation: PlanFormulation) {
    let periods = formulation.scenario.calendar.periods.count
    lastPeriods = formulation.scenario.calendar.fiscalYears.indices.compactMap { year in
      formulation.scenario.calendar.periods.lastIndex { $0.year == year }
    }
    adopted = formulation.variables.inPlace.map { $0.map(\.index) }
    var begun = [[[Int]]](
      repeating: [[Int]](repeating: [], count: periods), count: formulation.scenario.measures.count)
    for slot in formulation.variables.used.flatMap({ $0 }) {
      for (period, variable) in slot.begins.enumerated() {
        if let variable { begun[slot.measure][period].append(variable.index) }
      }
    }
    self.begun = begun
  }

  /// Once in place, always in place; not in place, not used.
  func propagate(_ bounds: inout VariableBounds) {
    for (measure, periods) in adopted.enumerated() {
      for (period, variable) in periods.enumerated().dropFirst() where bounds.lower[periods[period - 1]] > 0.5
      {
        bounds.lower[variable] = min(1, bounds.upper[variable])
      }
      for period in periods.indices.dropLast().reversed() where bounds.upper[periods[period + 1]] < 0.5 {
        bounds.upper[periods[period]] = max(0, bounds.lower[periods[period]])
      }
      for (period, variable) in periods.enumerated() where bounds.upper[variable] < 0.5 {
        for use in begun[measure][period] { bounds.upper[use] = 0 }
      }
    }
  }

  /// x by period.
  func variables(of measure: Int) -> [Int] { adopted[measure] }

  /// The fiscal years in which a measure can still be adopted.
  func openYears(_ measure: Int, _ bounds: VariableBounds) -> [YearIndex] {
    lastPeriods.indices.filter { year in
      let before = year > 0 ? bounds.lower[adopted[measure][lastPeriods[year - 1]]] : 0
      return bounds.upper[adopted[measure][lastPeriods[year]]] > 0.5 && before < 0.5
    }
  }

  /// Restricts a measure to plans that adopt it in a fiscal year, or never.
  func restrict(_ measure: Int, to year: YearIndex?, _ bounds: inout VariableBounds) {
    let first = year.map { $0 > 0 ? lastPeriods[$0 - 1] + 1 : 0 } ?? adopted[measure].count
    for period in 0..<first {
      bounds.upper[adopted[measure][period]] = bounds.lower[adopted[measure][period]]
    }
    guard let year else { return }
    for period in lastPeriods[year]..<adopted[measure].count {
      bounds.lower[adopted[measure][period]] = bounds.upper[adopted[measure][period]]
    }
  }

  /// `node` with open measures adopted in the years of a choice, or never.
  func decided(_ choice: MeasureTree.Choice, _ open: [Int], _ node: NodeBounds) -> NodeBounds {
    var result = node
    for measure in open { restrict(measure, to: choice[measure], &result.variables) }
    return result
  }

  /// `node` with every measure that must be adopted in place from the first period on in which it can be, or `delay` periods
  /// later, but no later than it must.
  func settled(_ node: NodeBounds, delay: Int = 0) -> NodeBounds {
    var result = node
    for variables in adopted where result.variables.lower[variables[variables.count - 1]] > 0.5 {
      let possible = variables.filter { result.variables.upper[$0] > 0.5 }
      for variable in possible.prefix(delay) where result.variables.lower[variable] < 0.5 {
        result.variables.upper[variable] = 0
      }
      for variable in possible { result.variables.lower[variable] = result.variables.upper[variable] }
    }
    return result
  }

  /// Measures that bounds leave undecided.
  func open(_ bounds: VariableBounds) -> [Int] { adopted.indices.filter { !isDecided($0, bounds) } }

  /// The fiscal year in which a plan adopts a measure.
  func adoption(_ measure: Int, _ values: [Double]) -> YearIndex? {
    lastPeriods.firstIndex { values[adopted[measure][$0]] > 0.5 }
  }

  func isDecided(_ measure: Int, _ bounds: VariableBounds) -> Bool {
    adopted[measure].allSatisfy { bounds.lower[$0] == bounds.upper[$0] }
  }

  /// The first undecided adoption that a point uses without having it, if any.
  func unpaid(_ values: [Double], _ bounds: VariableBounds) -> Int? {
    for (measure, periods) in adopted.enumerated() {
      for (period, variable) in periods.enumerated() where bounds.lower[variable] < bounds.upper[variable] {
        let isUsed = begun[measure][period].contains { values[$0] > values[variable] + 1e-6 }
        if isUsed { return variable }
      }
    }
    return nil
  }
}
