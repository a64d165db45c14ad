import Formulations
import LinearOptimization
import Planning

/// Rounds the hires of one pool so that the staff in post stays what a relaxation wants.
struct HireRounding {
  let formulation: PlanFormulation
  let pool: Int
  /// The relaxation, by variable.
  let values: [Double]

  /// Whole hires, by option, whose cumulative count is the whole part of the relaxation's. Contracts of different
  /// lengths are rounded apart.
  func wholePart() -> [(option: Int, count: Double)] {
    var result: [(option: Int, count: Double)] = []
    for series in seriesByLength() {
      var sum = 0.0
      var placed = 0.0
      var counts = [Double](repeating: 0, count: series.count)
      for (position, option) in series.enumerated() {
        sum += values[formulation.variables.hired[option].index]
        let target = max(placed, (sum + 1e-9).rounded(.down))
        counts[position] += target - placed
        placed = target
      }
      result += zip(series, counts).map { ($0, $1) }
    }
    return result
  }

  /// Options by contract length (those cut by the award's end with those that run to it), each by start.
  private func seriesByLength() -> [[Int]] {
    let options = formulation.sets.options
    let count = formulation.scenario.calendar.periods.count
    var result: [[Int]] = []
    var position: [Int: Int] = [:]
    for index in formulation.sets.optionsOf[pool] {
      let key = options[index].end == count ? -1 : options[index].end - options[index].start
      if let known = position[key] {
        result[known].append(index)
      } else {
        position[key] = result.count
        result.append([index])
      }
    }
    return result
  }
}
