import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### cover`: somebody must be there to take what is bought.
  mutating func addCover() throws(ModelError) {
    let terms = scenario.calendar.terms.indices
    let none = terms.map { _ in LinearExpression() }
    var tiers = scenario.substitutes.map { _ in none }
    var departments = scenario.departments.map { _ in none }
    // By department, kind and term: handed to colleagues, less what they take.
    var colleagues = scenario.departments.map { _ in scenario.sessionKinds.map { _ in none } }
    // What past terms took: no limit is below it.
    var pastOfTiers = scenario.substitutes.map { _ in terms.map { _ in 0 } }
    var pastOfDepartments = scenario.departments.map { _ in terms.map { _ in 0 } }
    for i in scenario.researchers.indices {
      let d = sets.departmentOf[i]
      for holding in sets.holdings[i] {
        for term in terms {
          let count = sets.facts.sessions(i, holding.kind, term) ?? 0
          pastOfDepartments[d][term] += count
          for source in holding.sources { if let tier = source.tier { pastOfTiers[tier][term] += count } }
        }
      }
      for (holding, sources) in zip(sets.holdings[i], variables.bought[i]) {
        for (source, bought) in zip(holding.sources, sources) {
          for term in terms {
            departments[d][term].add(1, bought[term])
            if let tier = source.tier {
              tiers[tier][term].add(1, bought[term])
            } else if sets.facts.sessions(i, holding.kind, term) == nil {
              // Who took the sessions of a past term is past, too.
              colleagues[d][holding.kind][term].add(1, bought[term])
            }
          }
        }
      }
      for j in scenario.sessionKinds.indices {
        for term in terms {
          if let covered = variables.covered[i][j][term] { colleagues[d][j][term].add(-1, covered) }
        }
      }
    }
    for (l, tier) in scenario.substitutes.enumerated() {
      for term in terms {
        let most = max(tier.capacity[term], pastOfTiers[l][term])
        tierRows[l][term] = try row(
          .cover, "tier,\(tier.id),\(term)", tiers[l][term] <= Double(most), keptBy: .master)
      }
    }
    for (d, department) in scenario.departments.enumerated() {
      for j in scenario.sessionKinds.indices {
        for term in terms {
          if let others = variables.coveredByOthers[d][j][term] { colleagues[d][j][term].add(-1, others) }
          try row(
            .cover, "colleague,\(department.id),\(kind(j)),\(term)", colleagues[d][j][term] <= 0,
            keptBy: .master)
        }
      }
      let most = department.boughtShareLimit.fraction * department.sessionsPerWeek
      for term in terms {
        let atLeast = max(most, Double(pastOfDepartments[d][term]))
        try row(.cover, "share,\(department.id),\(term)", departments[d][term] <= atLeast, keptBy: .master)
      }
    }
  }
}
