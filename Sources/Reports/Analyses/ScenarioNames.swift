import Planning

/// A scenario with the names that people know its things by.
struct ScenarioNames {
  let scenario: Scenario
  private let names: EntityNames

  init(_ scenario: Scenario) {
    self.scenario = scenario
    names = EntityNames(scenario)
  }

  func name(_ named: EntityNames.Named, _ id: String) -> String { names.name(named, id) }
  func placeName(_ id: String) -> String { names.placeName(id, of: scenario) }

  /// Steps of a role as full-time posts.
  func posts(_ steps: Int, of role: String) -> Double {
    Double(steps) / Double(max(1, scenario.roles.first { $0.id == role }?.stepsPerPost ?? 1))
  }
}
