import LinearOptimization
import Planning

extension ProgramBuilder {
  /// b, v and vd.
  mutating func addSessionVariables() throws(ModelError) {
    for i in scenario.researchers.indices {
      var holdings: [[[Variable]]] = []
      for holding in sets.holdings[i] {
        var sources: [[Variable]] = []
        for source in holding.sources {
          var terms: [Variable] = []
          for term in scenario.calendar.terms.indices {
            let name: Label = "b[\(person(i)),\(kind(holding.kind)),\(self.source(source)),\(term)]"
            let bounds = Bounds.between(0, Double(sets.mostSessions(i, holding, term)))
            terms.append(try variable(name, bounds, .integer, block: i))
          }
          sources.append(terms)
        }
        holdings.append(sources)
      }
      variables.bought.append(holdings)
    }
    try addColleagueVariables()
  }

  /// v and vd, where somebody else of the department may hand sessions of the kind to a colleague.
  private mutating func addColleagueVariables() throws(ModelError) {
    let none: [[Variable?]] = scenario.sessionKinds.map { _ in scenario.calendar.terms.map { _ in nil } }
    variables.covered = scenario.researchers.map { _ in none }
    variables.coveredByOthers = scenario.departments.map { _ in none }
    for i in scenario.researchers.indices where sets.canBeUnsupported[i] {
      for j in scenario.sessionKinds.indices {
        let most = Self.sessions(in: parameters.headroom[i], hours: parameters.sessionHours[j])
        guard most > 0, handers(of: j, in: sets.departmentOf[i]).contains(where: { $0 != i }) else {
          continue
        }
        for term in scenario.calendar.terms.indices {
          variables.covered[i][j][term] = try variable(
            "v[\(person(i)),\(kind(j)),\(term)]", .between(0, Double(most)), .integer, block: i)
        }
      }
    }
    for (d, department) in scenario.departments.enumerated() {
      for j in scenario.sessionKinds.indices {
        let most = Self.sessions(in: department.othersHeadroom, hours: parameters.sessionHours[j])
        guard most > 0, !handers(of: j, in: d).isEmpty else { continue }
        for term in scenario.calendar.terms.indices {
          variables.coveredByOthers[d][j][term] = try variable(
            "vd[\(department.id),\(kind(j)),\(term)]", .between(0, Double(most)), .integer, block: nil)
        }
      }
    }
  }

  /// Members of the department who may hand sessions of the kind to a colleague.
  func handers(of j: KindIndex, in d: DepartmentIndex) -> [ResearcherIndex] {
    sets.membersOf[d].filter { i in
      sets.holdings[i].contains { $0.kind == j && $0.sources.contains { $0.tier == nil } }
    }
  }

  /// Whole sessions of `hours` hours that fit into `room`, 0 for sessions without hours.
  static func sessions(in room: Double, hours: Double) -> Int {
    hours > 0 ? Int((room / hours + 1e-9).rounded(.down)) : 0
  }
}
