import Planning

/// Pools and hire options of a scenario.
struct Hiring {
  var pools: [Pool] = []
  var options: [HireOption] = []
  var optionsOf: [[OptionIndex]] = []

  init(_ scenario: Scenario, _ positions: IndexSets.Positions, _ facts: PastFacts) {
    for (roleIndex, role) in scenario.roles.enumerated() {
      for (placeIndex, place) in scenario.places.enumerated() where role.placeKinds.contains(place.kind) {
        let institution = positions.institutions[place.institution] ?? 0
        let spare = place.existing.filter { $0.role == role.id }.reduce(0) { $0 + $1.spareHours }
        let spans = Self.spans(of: role, scenario.calendar) { start in
          Self.canStart(role, start, scenario) || facts.hires(roleIndex, placeIndex, startingIn: start) != nil
        }
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

  /// Whether somebody of the role may be hired for the period: start × period months ≥ lead time, and hiring is on.
  static func canStart(_ role: Role, _ start: PeriodIndex, _ scenario: Scenario) -> Bool {
    scenario.rules.hiringAllowed && start * scenario.calendar.periodMonths >= role.leadMonths
  }

  /// Periods in which steps of `role` may be in post together, ordered by start, then end.
  ///
  /// Without a contract length a post lasts to the award's
  /// end; with one it lasts one contract (rounded up to periods) or, when renewable, any number of them.
  static func spans(
    of role: Role, _ calendar: PlanningCalendar, canStart: (PeriodIndex) -> Bool
  ) -> [Range<PeriodIndex>] {
    let count = calendar.periods.count
    let starts = (0..<count).filter(canStart)
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
