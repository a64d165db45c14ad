import Formulations
import LinearOptimization
import Planning

/// The measures' decisions in the search: consequences of bounds, and where a relaxation uses what it does not
/// pay for.
///
/// The rows that tie use to adoption stay outside the master (there would be one per researcher, measure and
/// period). While a measure is undecided its use is free, which only raises the bound; once adoption is decided
/// the bounds of w say exactly what the rows say.
struct MeasureUse {
  /// x by measure and period.
  private let adopted: [[Int]]
  /// w by measure and beginning period, over all researchers and years.
  private let begun: [[[Int]]]

  init(_ formulation: PlanFormulation) {
    let periods = formulation.scenario.calendar.periods.count
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

  var measureCount: Int { adopted.count }

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

  /// Decides a measure: in place from its first possible period, or never.
  func decide(_ measure: Int, adopt: Bool, _ bounds: inout VariableBounds) {
    for variable in adopted[measure] {
      if adopt {
        bounds.lower[variable] = bounds.upper[variable]
      } else {
        bounds.upper[variable] = bounds.lower[variable]
      }
    }
  }

  /// Restricts a measure to plans that adopt it some time, or never.
  func restrict(_ measure: Int, adopt: Bool, _ bounds: inout VariableBounds) {
    guard let last = adopted[measure].last else { return }
    if adopt {
      bounds.lower[last] = bounds.upper[last]
    } else {
      decide(measure, adopt: false, &bounds)
    }
  }

  func isAdopted(_ measure: Int, _ values: [Double]) -> Bool {
    adopted[measure].last.map { values[$0] > 0.5 } ?? false
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
