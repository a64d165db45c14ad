import LinearOptimization
package import Planning

/// Why a point is no plan.
package enum ExtractionError: Error, Hashable, Sendable {
  case wrongCount(expected: Int, given: Int)
  /// A value that is not finite or beyond ± 10⁹, which no count, hours or money of a plan can be.
  case outOfRange(variable: String, value: Double)
  /// An integer decision farther than 10⁻⁵ from a whole number.
  case notWhole(variable: String, value: Double)
}

extension PlanFormulation {
  /// The plan that a feasible point of the program stands for.
  ///
  /// Entries come in scenario order and none is zero. Integer decisions are rounded (they must lie within 10⁻⁵
  /// of a whole number); hours below 10⁻⁷ are left out. Yen are exact: see ``MoneyExtraction``.
  ///
  /// - Parameter values: one per variable of ``model``.
  /// - Complexity: O(variables).
  package func plan(from values: [Double]) throws(ExtractionError) -> Plan {
    guard values.count == model.variables.count else {
      throw .wrongCount(expected: model.variables.count, given: values.count)
    }
    for (value, definition) in zip(values, model.variables) {
      guard abs(value) <= 1e9 else { throw .outOfRange(variable: definition.name, value: value) }
      if definition.kind.isIntegral, abs(value - value.rounded()) > 1e-5 {
        throw .notWhole(variable: definition.name, value: value)
      }
    }
    let extraction = PlanExtraction(formulation: self, values: values)
    var plan = Plan()
    extraction.readPeople(into: &plan)
    extraction.readStaff(into: &plan)
    extraction.readSessions(into: &plan)
    MoneyExtraction(formulation: self, values: values).read(into: &plan)
    return plan
  }
}

/// Reads the decisions that are not money.
struct PlanExtraction {
  let formulation: PlanFormulation
  let values: [Double]

  private var scenario: Scenario { formulation.scenario }
  private var variables: DecisionVariables { formulation.variables }

  /// The whole number at an integer variable.
  func count(_ variable: Variable) -> Int { Int(values[variable.index].rounded()) }

  func readPeople(into plan: inout Plan) {
    for (i, researcher) in scenario.researchers.enumerated() {
      guard count(variables.supported[i]) == 1 else { continue }
      plan.supported.append(researcher.id)
      for (term, protected) in variables.protected[i].enumerated() {
        guard let protected, count(protected) > 0 else { continue }
        plan.protected.append(
          ProtectedHalfDays(researcher: researcher.id, term: term, halfDays: count(protected)))
      }
    }
  }

  func readStaff(into plan: inout Plan) {
    let pools = formulation.sets.pools
    for (option, hired) in zip(formulation.sets.options, variables.hired) where count(hired) > 0 {
      plan.hires.append(
        Hire(
          role: scenario.roles[option.role].id, place: scenario.places[option.place].id,
          start: option.start, end: option.end, steps: count(hired)))
    }
    for (measure, inPlace) in zip(scenario.measures, variables.inPlace) {
      if let start = inPlace.firstIndex(where: { count($0) == 1 }) {
        plan.adoptions.append(Adoption(measure: measure.id, start: start))
      }
    }
    for (i, researcher) in scenario.researchers.enumerated() {
      for slot in variables.assigned[i] {
        for (t, hours) in positive(slot.hours) {
          plan.assignments.append(
            Assignment(
              role: scenario.roles[pools[slot.pool].role].id,
              place: scenario.places[pools[slot.pool].place].id, researcher: researcher.id,
              chore: scenario.chores[slot.chore].id, period: t, hours: hours))
        }
      }
      for slot in variables.removed[i] {
        for (t, hours) in positive(slot.hours) {
          plan.removals.append(
            Removal(
              measure: scenario.measures[slot.measure].id, researcher: researcher.id,
              chore: scenario.chores[slot.chore].id, period: t, hours: hours))
        }
      }
    }
  }

  func readSessions(into plan: inout Plan) {
    for (i, researcher) in scenario.researchers.enumerated() {
      for (holding, sources) in zip(formulation.sets.holdings[i], variables.bought[i]) {
        for (source, terms) in zip(holding.sources, sources) {
          for (term, bought) in terms.enumerated() where count(bought) > 0 {
            plan.buyouts.append(
              Buyout(
                researcher: researcher.id, kind: scenario.sessionKinds[holding.kind].id, term: term,
                source: source.tier.map { .tier(scenario.substitutes[$0].id) } ?? .colleague,
                sessions: count(bought)))
          }
        }
      }
    }
    for (i, researcher) in scenario.researchers.enumerated() {
      read(variables.covered[i], by: .researcher(researcher.id), into: &plan)
    }
    for (d, department) in scenario.departments.enumerated() {
      read(variables.coveredByOthers[d], by: .others(department: department.id), into: &plan)
    }
  }

  private func read(
    _ covered: [[Variable?]], by colleague: ColleagueCover.Colleague, into plan: inout Plan
  ) {
    for (kind, terms) in zip(scenario.sessionKinds, covered) {
      for (term, sessions) in terms.enumerated() {
        guard let sessions, count(sessions) > 0 else { continue }
        plan.colleagueCover.append(
          ColleagueCover(colleague: colleague, kind: kind.id, term: term, sessions: count(sessions)))
      }
    }
  }

  /// Hours that are more than the noise of a solver.
  private func positive(_ hours: [Variable?]) -> [(Int, Hours)] {
    hours.enumerated().compactMap { t, variable in
      guard let variable, values[variable.index] > 1e-7 else { return nil }
      return (t, values[variable.index])
    }
  }
}
