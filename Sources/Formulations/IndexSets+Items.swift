import Planning

extension IndexSets {
  /// The expense items in canonical order: staff by role, then institution (where somebody can be hired),
  /// measures, then buyout, research and salary of each researcher. Commitments are charged as given and are
  /// no items here.
  static func items(_ scenario: Scenario, _ positions: Positions, options: [HireOption]) -> [Item] {
    var items: [Item] = []
    func add(_ expense: ExpenseItem, _ institution: InstitutionIndex, _ researcher: ResearcherIndex?) {
      let purses = scenario.award.purses.indices.filter { index in
        let purse = scenario.award.purses[index]
        return purse.mayPay(expense)
          && (purse.isAwardMoney || canHaveOwnMoney(scenario.institutions[institution], scenario))
      }
      items.append(
        Item(expense: expense, institution: institution, researcher: researcher, purses: purses))
    }
    for (roleIndex, role) in scenario.roles.enumerated() {
      for (index, institution) in scenario.institutions.enumerated()
      where options.contains(where: { $0.role == roleIndex && $0.institution == index }) {
        add(.staff(role: role.id, institution: institution.id), index, nil)
      }
    }
    for measure in scenario.measures {
      add(.measure(measure.id), measure.institution.flatMap { positions.institutions[$0] } ?? 0, nil)
    }
    for (index, researcher) in scenario.researchers.enumerated() {
      let institution = positions.institutions[researcher.institution] ?? 0
      add(.buyout(researcher: researcher.id), institution, index)
      add(.research(researcher: researcher.id), institution, index)
      add(.salary(researcher: researcher.id), institution, index)
    }
    return items
  }

  /// Whether own funds of the institution can be above 0 in any year.
  private static func canHaveOwnMoney(_ institution: Institution, _ scenario: Scenario) -> Bool {
    institution.ownFunds.contains { $0 > 0 }
      || (scenario.award.salaryLimit > 0 && institution.salaryRefund > .zero)
  }
}
