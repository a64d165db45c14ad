import Planning

/// The names that people know things by.
package struct EntityNames: Sendable {
  private let names: [String: String]

  package enum Named: String, Sendable {
    case researcher, role, place, department, institution, kind, tier, measure, purse
  }

  init(_ scenario: Scenario) {
    var names: [String: String] = [:]
    func add(_ named: Named, _ id: String, _ name: String) { names["\(named.rawValue)/\(id)"] = name }
    for item in scenario.researchers { add(.researcher, item.id, item.name) }
    for item in scenario.roles { add(.role, item.id, item.title) }
    for item in scenario.places { add(.place, item.id, item.title) }
    for item in scenario.departments { add(.department, item.id, item.title) }
    for item in scenario.institutions { add(.institution, item.id, item.title) }
    for item in scenario.sessionKinds { add(.kind, item.id, item.title) }
    for item in scenario.substitutes { add(.tier, item.id, item.title) }
    for item in scenario.measures { add(.measure, item.id, item.title) }
    for item in scenario.award.purses { add(.purse, item.id, item.title) }
    self.names = names
  }

  /// The title of something, or its identifier when it has none.
  func name(_ named: Named, _ id: String) -> String { known(named, id) ?? id }

  /// The title of something; `nil` when it has none.
  func known(_ named: Named, _ id: String) -> String? {
    guard let name = names["\(named.rawValue)/\(id)"], !name.isEmpty else { return nil }
    return name
  }

  /// A place with the institution in front when there are several, because departments share names.
  func placeName(_ id: String, of scenario: Scenario) -> String {
    let own = name(.place, id)
    guard scenario.institutions.count > 1, let place = scenario.places.first(where: { $0.id == id }) else {
      return own
    }
    let institution = name(.institution, place.institution)
    return own.contains(institution) ? own : "\(institution) \(own)"
  }
}
