import Planning

extension UnitChange {
  /// The scenario after the change; `nil` where the change says nothing (less than nothing, no such thing, less than has happened).
  ///
  /// Changes of decisions are trials: what is supposed never becomes a fact.
  ///
  /// - Parameter plan: of the scenario as it is, against which decisions change.
  func applied(to scenario: Scenario, plan: Plan) -> Scenario? {
    var changed = scenario
    switch self {
    case .cap(let yen):
      guard scenario.award.cap + yen >= 0 else { return nil }
      changed.award.cap += yen
    case .purse(let id, let yen):
      guard let index = scenario.award.purses.firstIndex(where: { $0.id == id }),
        scenario.award.purses[index].amounts.allSatisfy({ $0 + yen >= 0 })
      else { return nil }
      changed.award.purses[index].amounts = scenario.award.purses[index].amounts.map { $0 + yen }
    case .places(let count):
      guard let most = scenario.award.supported.maximum, most + count >= scenario.award.supported.minimum
      else {
        return nil
      }
      changed.award.supported.maximum = most + count
    case .substitutes(let id, let count):
      guard let index = scenario.substitutes.firstIndex(where: { $0.id == id }),
        scenario.substitutes[index].capacity.contains(where: { $0 + count >= 0 })
      else { return nil }
      changed.substitutes[index].capacity = scenario.substitutes[index].capacity.map { max(0, $0 + count) }
    case .recruits(let role):
      guard scenario.recruitment.contains(where: { $0.role == role }) else { return nil }
      for index in scenario.recruitment.indices where scenario.recruitment[index].role == role {
        changed.recruitment[index].stepsPerPeriod = scenario.recruitment[index].stepsPerPeriod.map { $0 + 1 }
        changed.recruitment[index].stepsInTotal = scenario.recruitment[index].stepsInTotal.map { $0 + 1 }
      }
    case .oneHireLess(let role, let place):
      let steps = plan.steps(of: role, at: place)
      guard steps > scenario.stepsMade(of: role, at: place) else { return nil }
      changed.trials.append(
        .headCount(role: role, place: place, steps: CountRange(maximum: steps - 1)))
    case .oneSessionLess(let researcher, let kind):
      let terms = plan.sessions(of: researcher, kind).enumerated().filter {
        $0.element > 0 && !scenario.isPast(researcher, term: $0.offset)
      }
      guard !terms.isEmpty else { return nil }
      changed.trials += terms.map {
        .buyout(
          researcher: researcher, kind: kind, term: $0.offset, sessions: CountRange(maximum: $0.element - 1))
      }
    case .withoutSupport(let id):
      guard !scenario.wasSupported(id) else { return nil }
      changed.trials.append(.support(researcher: id, false))
    case .withoutMeasure(let id): changed.trials.append(.measure(id, fromPeriod: nil))
    }
    return changed
  }
}
