package import Planning

/// Unit prices in whole yen: what one unit of an integer decision costs in a fiscal year, before overhead.
///
/// Integer prices make every item's amount an exact integer, and the rows, the extraction and a hand
/// calculation agree to the yen. Rounding is to the nearest yen, halves up. No price is above
/// ``AmountLimit/computed``, which nobody can pay.
package struct Prices: Sendable {
  /// By hire option and fiscal year: one step.
  package let staffStep: [[Yen]]
  /// By measure, starting period and fiscal year.
  package let measure: [[[Yen]]]
  /// By researcher, holding, source and term: one session a week for the term.
  package let buyout: [[[[Yen]]]]

  package init(_ scenario: Scenario, _ sets: IndexSets) {
    let calendar = scenario.calendar
    let years = calendar.fiscalYears.indices
    let annual = scenario.roles.map { $0.annualCosts(years: years.count) }
    staffStep = sets.options.map { option in
      years.map { year in
        let months = calendar.months(of: option.start..<option.end, inYear: year)
        return Self.rounded(
          annual[option.role][year] * months, over: 12 * scenario.roles[option.role].stepsPerPost)
      }
    }
    let periods = calendar.periods
    measure = scenario.measures.map { measure in
      periods.indices.map { start in
        years.map { year in
          let months = calendar.months(of: start..<periods.count, inYear: year)
          let initial = periods[start].year == year ? measure.initialCost : 0
          return initial + Self.rounded(measure.runningCost * months, over: 12)
        }
      }
    }
    buyout = sets.holdings.map { holdings in
      holdings.map { holding in
        holding.sources.map { source in
          calendar.terms.map { term in
            Self.session(
              price: source.price, weeksPerTerm: scenario.sessionKinds[holding.kind].weeksPerTerm,
              months: term.months)
          }
        }
      }
    }
  }

  /// One session a week over a term of `months` months: round(price × W_jτ). The product is formed before the
  /// division by 6, so that for whole weeks the only rounding is that to yen.
  package static func session(price: Yen, weeksPerTerm: Double, months: Int) -> Yen {
    AmountLimit.nearest(Double(price) * weeksPerTerm * Double(months) / 6)
  }

  /// `amount / divisor` to the nearest integer, halves up; `amount` ≥ 0, `divisor` > 0.
  package static func rounded(_ amount: Yen, over divisor: Int) -> Yen {
    (2 * amount + divisor) / (2 * divisor)
  }
}
