import Planning

/// Pools and hire options of a scenario.
struct Hiring {
  var pools: [Pool] = []
  var options: [HireOption] = []
  var optionsOf: [[OptionIndex]] = []

  init(_ scenario: Scenario, _ positions: IndexSets.Positions) {
    for (roleIndex, role) in scenario.roles.enumerated() {
      for (placeIndex, place) in scenario.places.enumerated() where role.placeKinds.contains(place.kind) {
        let institution = positions.institutions[place.institution] ?? 0
        let spare = place.existing.filter { $0.role == role.id }.reduce(0) { $0 + $1.spareHours }
        let spans = scenario.rules.hiringAllowed ? Self.spans(of: role, scenario.calendar) : []
        let pool = pools.count
        pools.append(
          Pool(
            role: roleIndex, place: placeIndex, institution: institution, spareHours: spare,
            firstPeriod: spare > 0 ? 0 : spans.map(\.lowerBound).min()))
        optionsOf.append(Array(options.count..<options.count + spans.count))
        for span in spans {
          options.append(
            HireOption(
              pool: pool, role: roleIndex, place: placeIndex, institution: institution,
              start: span.lowerBound, end: span.upperBound))
        }
      }
    }
  }

  /// Periods in which steps of `role` may be in post together, ordered by start, then end.
  ///
  /// A start needs start × period months ≥ lead time. Without a contract length a post lasts to the award's
  /// end; with one it lasts one contract (rounded up to periods) or, when renewable, any number of them.
  static func spans(of role: Role, _ calendar: PlanningCalendar) -> [Range<PeriodIndex>] {
    let count = calendar.periods.count
    let starts = (0..<count).filter { $0 * calendar.periodMonths >= role.leadMonths }
    guard let months = role.contractMonths else { return starts.map { $0..<count } }
    let length = max(1, (months + calendar.periodMonths - 1) / calendar.periodMonths)
    return starts.flatMap { start in
      var spans = [start..<min(start + length, count)]
      while role.renewable, let last = spans.last, last.upperBound < count {
        spans.append(start..<min(last.upperBound + length, count))
      }
      return spans
    }
  }
}
