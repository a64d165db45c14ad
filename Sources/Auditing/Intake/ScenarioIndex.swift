import Planning

/// Positions of identifiers in the scenario's lists, and the few relations that every rule needs.
///
/// Of equal identifiers the first counts; a valid scenario has none.
struct ScenarioIndex {
  let institutions: [String: Int]
  let departments: [String: Int]
  let researchers: [String: Int]
  let roles: [String: Int]
  let places: [String: Int]
  let chores: [String: Int]
  let kinds: [String: Int]
  let tiers: [String: Int]
  let measures: [String: Int]
  let purses: [String: Int]
  let commitments: [String: Int]
  /// Institution and department of each researcher, institution of each place; `nil` when unknown.
  let institutionOfResearcher: [Int?]
  let departmentOfResearcher: [Int?]
  let institutionOfPlace: [Int?]
  /// A measure belongs to its institution, else to the first.
  let institutionOfMeasure: [Int?]

  init(_ scenario: Scenario) {
    institutions = Self.positions(scenario.institutions.map(\.id))
    departments = Self.positions(scenario.departments.map(\.id))
    researchers = Self.positions(scenario.researchers.map(\.id))
    roles = Self.positions(scenario.roles.map(\.id))
    places = Self.positions(scenario.places.map(\.id))
    chores = Self.positions(scenario.chores.map(\.id))
    kinds = Self.positions(scenario.sessionKinds.map(\.id))
    tiers = Self.positions(scenario.substitutes.map(\.id))
    measures = Self.positions(scenario.measures.map(\.id))
    purses = Self.positions(scenario.award.purses.map(\.id))
    commitments = Self.positions(scenario.commitments.map(\.id))
    let (institutions, departments) = (institutions, departments)
    institutionOfResearcher = scenario.researchers.map { institutions[$0.institution] }
    departmentOfResearcher = scenario.researchers.map { departments[$0.department] }
    institutionOfPlace = scenario.places.map { institutions[$0.institution] }
    let lead = scenario.institutions.isEmpty ? nil : 0
    institutionOfMeasure = scenario.measures.map { measure in
      measure.institution.map { institutions[$0] } ?? lead
    }
  }

  private static func positions(_ identifiers: [String]) -> [String: Int] {
    Dictionary(identifiers.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
  }
}
