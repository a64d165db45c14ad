import Planning

/// The names that people know the things of a scenario by.
struct ScenarioNames {
  enum Named: String { case researcher, role, place, department, institution, kind, tier, measure, purse }

  let scenario: Scenario
  private let names: [String: String]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    var names: [String: String] = [:]
    for item in scenario.researchers { names["researcher/" + item.id] = item.name }
    for item in scenario.roles { names["role/" + item.id] = item.title }
    for item in scenario.places { names["place/" + item.id] = item.title }
    for item in scenario.departments { names["department/" + item.id] = item.title }
    for item in scenario.institutions { names["institution/" + item.id] = item.title }
    for item in scenario.sessionKinds { names["kind/" + item.id] = item.title }
    for item in scenario.substitutes { names["tier/" + item.id] = item.title }
    for item in scenario.measures { names["measure/" + item.id] = item.title }
    for item in scenario.award.purses { names["purse/" + item.id] = item.title }
    self.names = names
  }

  /// The title of something, or its identifier when it has none.
  func name(_ named: Named, _ id: String) -> String {
    let name = names["\(named.rawValue)/\(id)"] ?? ""
    return name.isEmpty ? id : name
  }

  /// A place with the institution in front when there are several, because departments share names.
  func placeName(_ id: String) -> String {
    let own = name(.place, id)
    guard scenario.institutions.count > 1, let place = scenario.places.first(where: { $0.id == id }) else {
      return own
    }
    let institution = name(.institution, place.institution)
    return own.contains(institution) ? own : "\(institution) \(own)"
  }

  /// Steps of a role as full-time posts.
  func posts(_ steps: Int, of role: String) -> Double {
    Double(steps) / Double(max(1, scenario.roles.first { $0.id == role }?.stepsPerPost ?? 1))
  }
}
