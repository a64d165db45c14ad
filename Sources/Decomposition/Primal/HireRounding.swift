import Formulations
import LinearOptimization
import Planning

/// Rounds the hires of one role so that the staff in post stays what a relaxation wants, within what the
/// labour market gives.
///
/// Cumulative steps per place are rounded up from a threshold; where more would start in a period than can be
/// recruited, the places that lag furthest behind the relaxation come first and the others wait.
struct HireRounding {
  let formulation: PlanFormulation
  let role: Int
  /// The relaxation, by variable.
  let values: [Double]

  /// Hire options of one place and contract length, by start.
  private struct Series {
    let institution: Int
    var options: [Int]
    var wanted = 0.0
    var placed = 0
  }

  func fixings(threshold: Double) -> [DivingStep.Fixing] {
    let options = formulation.sets.options
    var series = grouped()
    var counts = [Int](repeating: 0, count: options.count)
    var total = limits(of: \.stepsInTotal)
    for period in formulation.scenario.calendar.periods.indices {
      var left = limits(of: \.stepsPerPeriod)
      var starting: [Int: Int] = [:]
      for index in series.indices {
        guard let option = series[index].options.first(where: { options[$0].start == period }) else { continue }
        starting[index] = option
        series[index].wanted += values[formulation.variables.hired[option].index]
      }
      while true {
        let next = starting.keys.filter {
          Double(series[$0].placed) + threshold <= series[$0].wanted + 1e-9
            && take(series[$0].institution, from: left, total) != nil
        }
        .max { lag(series[$0], $0) < lag(series[$1], $1) }
        guard let next, let option = starting[next],
          let taken = take(series[next].institution, from: left, total)
        else { break }
        (left, total) = taken
        series[next].placed += 1
        counts[option] += 1
      }
    }
    return options.indices.filter { options[$0].role == role }.map {
      DivingStep.exactly(formulation.variables.hired[$0].index, Double(counts[$0]))
    }
  }

  private func lag(_ series: Series, _ index: Int) -> (Double, Int) {
    (series.wanted - Double(series.placed), -index)
  }

  private func grouped() -> [Series] {
    let options = formulation.sets.options
    let count = formulation.scenario.calendar.periods.count
    var result: [Series] = []
    var position: [[Int]: Int] = [:]
    for index in options.indices where options[index].role == role {
      let option = options[index]
      let key = [option.pool, option.end == count ? -1 : option.end - option.start]
      if let known = position[key] {
        result[known].options.append(index)
      } else {
        position[key] = result.count
        result.append(Series(institution: option.institution, options: [index]))
      }
    }
    return result
  }

  /// Limits of the role: institution (`nil`: all) and steps.
  private typealias Limits = [(institution: Int?, steps: Int)]

  private func limits(of steps: KeyPath<RecruitmentLimit, Int?>) -> Limits {
    let scenario = formulation.scenario
    return scenario.recruitment.filter { $0.role == scenario.roles[role].id }.compactMap { limit in
      limit[keyPath: steps].map { count in
        let filled = scenario.rules.fillRateStress ? limit.fillRate.of(count) : count
        return (limit.institution.flatMap { formulation.sets.positions.institutions[$0] }, filled)
      }
    }
  }

  /// The limits after one step at the institution, or `nil` when one of them is used up.
  private func take(_ institution: Int, from period: Limits, _ total: Limits) -> (Limits, Limits)? {
    func taken(_ limits: Limits) -> Limits? {
      var result = limits
      for index in result.indices {
        guard result[index].institution == nil || result[index].institution == institution else { continue }
        if result[index].steps == 0 { return nil }
        result[index].steps -= 1
      }
      return result
    }
    guard let period = taken(period), let total = taken(total) else { return nil }
    return (period, total)
  }
}
