import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### recruitment`: what the labour market gives, in steps.
  mutating func addRecruitment() throws(ModelError) {
    for limit in scenario.recruitment {
      let options = sets.options.indices.filter { applies(limit, to: sets.options[$0]) }
      let scope = "\(limit.role),\(limit.institution ?? "all")"
      if let steps = limit.stepsPerPeriod {
        let most = Double(available(steps, limit))
        for t in scenario.calendar.periods.indices {
          let starting = options.filter { sets.options[$0].start == t }
          try row(.recruitment, "\(scope),\(t)", starting.sum { variables.hired[$0] } <= most)
        }
      }
      if let steps = limit.stepsInTotal {
        let most = Double(available(steps, limit))
        try row(.recruitment, "\(scope),total", options.sum { variables.hired[$0] } <= most)
      }
    }
    try addHirePins()
  }

  /// Whether a recruitment limit counts the option.
  func applies(_ limit: RecruitmentLimit, to option: HireOption) -> Bool {
    scenario.roles[option.role].id == limit.role
      && (limit.institution == nil
        || limit.institution == scenario.institutions[option.institution].id)
  }

  /// `steps`, times the fill rate and rounded down in the stress case.
  func available(_ steps: Int, _ limit: RecruitmentLimit) -> Int {
    scenario.rules.fillRateStress ? limit.fillRate.of(steps) : steps
  }
}
