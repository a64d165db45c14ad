import Planning

/// What every expense item of a plan costs in each fiscal year: direct amounts in whole yen.
struct ItemCosts {
  struct Item {
    var item: ExpenseItem
    /// Positions; `nil` when the scenario does not know them.
    var institution: Int?
    /// Set for items of one person.
    var researcher: Int?
    /// By fiscal year of the calendar.
    var costs: [Yen]
    /// Set for commitments: the only purse that pays, and whether the plan has to list the payment.
    var fixedPurse: Int?
    var isCommitment: Bool
  }

  /// Staff by role and institution, measures, then each person's buyout, research and salary, then
  /// commitments.
  private(set) var items: [Item] = []
  private(set) var positions: [ExpenseItem: Int] = [:]

  init(_ scenario: Scenario, _ index: ScenarioIndex, _ plan: CleanPlan) {
    let zeros = Array(repeating: 0, count: scenario.calendar.fiscalYears.count)
    for role in scenario.roles {
      for (institution, owner) in scenario.institutions.enumerated() {
        append(.staff(role: role.id, institution: owner.id), institution, nil, zeros)
      }
    }
    for (position, measure) in scenario.measures.enumerated() {
      let cost = plan.adoption[position].map { ItemCosts.cost(of: measure, from: $0, scenario.calendar) }
      append(.measure(measure.id), index.institutionOfMeasure[position], nil, cost ?? zeros)
    }
    for (person, researcher) in scenario.researchers.enumerated() {
      let institution = index.institutionOfResearcher[person]
      let research = zeros.indices.map { year in
        let need = plan.supported[person] ? ItemCosts.need(researcher, year) : 0
        return Exact.sum(need, plan.extras[person][year])
      }
      append(.buyout(researcher: researcher.id), institution, person, zeros)
      append(.research(researcher: researcher.id), institution, person, research)
      append(.salary(researcher: researcher.id), institution, person, plan.salaries[person])
    }
    for hire in plan.hires { add(hire, scenario, index) }
    for buyout in plan.buyouts { add(buyout, scenario) }
    for commitment in scenario.commitments { append(commitment, scenario, index, zeros) }
  }

  private mutating func append(
    _ item: ExpenseItem, _ institution: Int?, _ researcher: Int?, _ costs: [Yen]
  ) {
    if positions[item] == nil { positions[item] = items.count }
    items.append(
      Item(
        item: item, institution: institution, researcher: researcher, costs: costs, fixedPurse: nil,
        isCommitment: false))
  }

  private mutating func append(
    _ commitment: Commitment, _ scenario: Scenario, _ index: ScenarioIndex, _ zeros: [Yen]
  ) {
    var costs = zeros
    if costs.indices.contains(commitment.year) { costs[commitment.year] = commitment.yen }
    let researcher = commitment.researcher.flatMap { index.researchers[$0] }
    append(.commitment(commitment.id), index.institutions[commitment.institution], researcher, costs)
    items[items.count - 1].fixedPurse = index.purses[commitment.purse]
    items[items.count - 1].isCommitment = true
  }

  private mutating func add(_ hire: CleanPlan.Hire, _ scenario: Scenario, _ index: ScenarioIndex) {
    guard let institution = index.institutionOfPlace[hire.place],
      let position = positions[
        .staff(
          role: scenario.roles[hire.role].id, institution: scenario.institutions[institution].id)]
    else { return }
    let costs = ItemCosts.cost(of: hire, scenario.roles[hire.role], scenario.calendar)
    for (year, yen) in costs.enumerated() {
      items[position].costs[year] = Exact.sum(items[position].costs[year], yen)
    }
  }

  private mutating func add(_ buyout: CleanPlan.Buyout, _ scenario: Scenario) {
    let kind = scenario.sessionKinds[buyout.kind]
    let price = buyout.tier.map { scenario.substitutes[$0].price } ?? kind.colleaguePrice ?? 0
    let item = ExpenseItem.buyout(researcher: scenario.researchers[buyout.researcher].id)
    guard let position = positions[item] else { return }
    let term = scenario.calendar.terms[buyout.term]
    let each = ItemCosts.sessionCost(price, kind, months: term.months)
    items[position].costs[term.year] = Exact.sum(
      items[position].costs[term.year], Exact.product(each, buyout.sessions))
  }
}
