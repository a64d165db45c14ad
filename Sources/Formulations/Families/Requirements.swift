import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### requirements`: at least so many posts from a period on; measures before hires.
  mutating func addRequirements() throws(ModelError) {
    for requirement in scenario.requirements {
      for t in scenario.calendar.periods.indices where t >= requirement.fromPeriod {
        try row(
          .requirements, "\(requirement.id),\(t)", posts(requirement, t) >= requirement.base, keptBy: .master)
      }
    }
    for (o, option) in sets.options.enumerated() {
      guard let id = scenario.places[option.place].requiresMeasure, let m = sets.positions.measures[id]
      else { continue }
      let founded = Double(mostSteps(o)) * variables.inPlace[m][option.start]
      let made = sets.facts.hires(option.role, option.place, startingIn: option.start)?.minimum ?? 0
      try row(
        .requirements, "place,\(self.option(o))", variables.hired[o] - founded <= Double(made),
        keptBy: .master)
    }
  }

  /// Posts in scope in `t`, less those that supported people call for.
  private func posts(_ requirement: Requirement, _ t: PeriodIndex) -> LinearExpression {
    var posts = LinearExpression()
    for place in scenario.places
    where requirement.institution == nil || requirement.institution == place.institution {
      for staff in place.existing where requirement.roles.contains(staff.role) {
        posts.constant += staff.fullTimeEquivalents
      }
    }
    for (i, researcher) in scenario.researchers.enumerated()
    where requirement.institution == nil || requirement.institution == researcher.institution {
      posts.add(-requirement.perSupported, variables.supported[i])
    }
    for (o, option) in sets.options.enumerated() where option.isInPost(t) {
      let role = scenario.roles[option.role]
      guard requirement.roles.contains(role.id),
        requirement.institution == nil
          || requirement.institution == scenario.institutions[option.institution].id
      else { continue }
      posts.add(1 / Double(role.stepsPerPost), variables.hired[o])
    }
    return posts
  }
}
