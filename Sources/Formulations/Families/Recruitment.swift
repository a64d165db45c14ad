import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### recruitment`: what the labour market gives, in steps.
  mutating func addRecruitment() throws(ModelError) {
    for limit in scenario.recruitment {
      let options = sets.options.indices.filter { applies(limit, to: sets.options[$0]) }
      let place: Label = limit.institution.map { "\($0)" } ?? ":all"
      let scope: Label = "\(limit.role),\(place)"
      if let steps = limit.stepsPerPeriod {
        for t in scenario.calendar.periods.indices {
          let most = Double(max(available(steps, limit), made(limit, startingIn: t)))
          let starting = options.filter { sets.options[$0].start == t }
          try row(
            .recruitment, "\(scope),\(t)", starting.sum { variables.hired[$0] } <= most, keptBy: .master)
        }
      }
      if let steps = limit.stepsInTotal {
        let made = scenario.calendar.periods.indices.reduce(0) { $0 + self.made(limit, startingIn: $1) }
        let most = Double(max(available(steps, limit), made))
        try row(.recruitment, "\(scope),total", options.sum { variables.hired[$0] } <= most, keptBy: .master)
      }
    }
    try addHirePins()
    try addHeadCountPins()
  }

  /// Whether a recruitment limit counts the option.
  func applies(_ limit: RecruitmentLimit, to option: HireOption) -> Bool {
    scenario.roles[option.role].id == limit.role
      && (limit.institution == nil
        || limit.institution == scenario.institutions[option.institution].id)
  }

  /// Steps that are hired already for the period, among those that the limit counts.
  func made(_ limit: RecruitmentLimit, startingIn t: PeriodIndex) -> Int {
    sets.pools.reduce(0) { sum, pool in
      guard scenario.roles[pool.role].id == limit.role,
        limit.institution == nil || limit.institution == scenario.institutions[pool.institution].id
      else { return sum }
      return sum + (sets.facts.hires(pool.role, pool.place, startingIn: t)?.minimum ?? 0)
    }
  }

  /// `steps`, times the fill rate and rounded down in the stress case.
  func available(_ steps: Int, _ limit: RecruitmentLimit) -> Int {
    scenario.rules.fillRateStress ? limit.fillRate.of(steps) : steps
  }
}
