import Planning

extension ItemCosts {
  /// Yearly cost of a full post in each fiscal year of the calendar:
  /// the annual cost first, then each year the last one plus ⌊growth × last⌋.
  static func annualCosts(_ role: Role, years: Int) -> [Yen] {
    var costs: [Yen] = []
    var cost = role.annualCost
    for _ in 0..<years {
      costs.append(cost)
      cost = Exact.sum(cost, Exact.floor(role.wageGrowth, of: cost))
    }
    return costs
  }

  /// steps × round(annual cost of the year × months in post in the year / (12 × steps per post)).
  static func cost(of hire: CleanPlan.Hire, _ role: Role, _ calendar: PlanningCalendar) -> [Yen] {
    let annual = annualCosts(role, years: calendar.fiscalYears.count)
    return annual.enumerated().map { year, cost in
      let months = months(from: hire.start, to: hire.end, year, calendar)
      let step = Exact.rounded(Exact.product(cost, months), over: 12 * max(1, role.stepsPerPost))
      return Exact.product(hire.steps, step)
    }
  }

  /// Initial cost in the year of adoption, plus round(running cost × months in place / 12) each year.
  static func cost(of measure: DXMeasure, from start: Int, _ calendar: PlanningCalendar) -> [Yen] {
    calendar.fiscalYears.indices.map { year in
      let months = months(from: start, to: calendar.periods.count, year, calendar)
      let running = Exact.rounded(Exact.product(measure.runningCost, months), over: 12)
      return Exact.sum(running, calendar.periods[start].year == year ? measure.initialCost : 0)
    }
  }

  /// round(price × W_jτ) for one session a week over a term.
  ///
  /// Price × weeks × months is formed before the division by 6: for whole weeks the only rounding is that
  /// to yen.
  static func sessionCost(_ price: Yen, _ kind: SessionKind, months: Int) -> Yen {
    Exact.nearest(Double(price) * kind.weeksPerTerm * Double(months) / 6)
  }

  static func need(_ researcher: Researcher, _ year: Int) -> Yen {
    researcher.researchNeed.indices.contains(year) ? researcher.researchNeed[year] : 0
  }

  static func want(_ researcher: Researcher, _ year: Int) -> Yen {
    researcher.researchWant.indices.contains(year) ? researcher.researchWant[year] : 0
  }

  /// Months of the periods `start ..< end` in a fiscal year.
  static func months(from start: Int, to end: Int, _ year: Int, _ calendar: PlanningCalendar) -> Int {
    calendar.periods.filter { $0.index >= start && $0.index < end && $0.year == year }.count
      * calendar.periodMonths
  }
}
