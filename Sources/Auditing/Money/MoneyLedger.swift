import Planning

/// What is paid from where: direct amounts by institution, purse and year, and by person.
struct MoneyLedger {
  let overhead: Share
  let costs: ItemCosts
  /// By item (position in `costs.items`), purse and year; commitments that the plan does not list included.
  private(set) var paid: [[[Yen]]]
  /// Direct amounts by institution, purse and year.
  private(set) var direct: [[[Yen]]]
  /// Direct amounts of items of one person, by researcher, purse and year.
  private(set) var personal: [[[Yen]]]
  /// Carried out of a year, by purse and year: all of it, each person's and each institution's part.
  private(set) var carried: [[Yen]]
  private(set) var carriedByPerson: [[[Yen]]]
  private(set) var carriedByInstitution: [[[Yen]]]
  /// Transfers, by purse and year.
  private(set) var movedIn: [[Yen]]
  private(set) var movedOut: [[Yen]]

  init(_ scenario: Scenario, _ index: ScenarioIndex, _ plan: CleanPlan) {
    overhead = scenario.award.overhead
    let costs = ItemCosts(scenario, index, plan)
    self.costs = costs
    let years = Array(repeating: 0, count: scenario.calendar.fiscalYears.count)
    let table = Array(repeating: years, count: scenario.award.purses.count)
    paid = Array(repeating: table, count: costs.items.count)
    direct = Array(repeating: table, count: scenario.institutions.count)
    personal = Array(repeating: table, count: scenario.researchers.count)
    carriedByPerson = personal
    carriedByInstitution = direct
    (carried, movedIn, movedOut) = (table, table, table)
    for payment in plan.payments {
      guard let item = costs.positions[payment.item] else { continue }
      pay(item, payment.purse, payment.year, payment.yen)
    }
    payCommitments(plan)
    addMovements(plan)
  }

  private mutating func pay(_ item: Int, _ purse: Int, _ year: Int, _ yen: Yen) {
    paid[item][purse][year] = Exact.sum(paid[item][purse][year], yen)
    if let institution = costs.items[item].institution {
      direct[institution][purse][year] = Exact.sum(direct[institution][purse][year], yen)
    }
    if let researcher = costs.items[item].researcher {
      personal[researcher][purse][year] = Exact.sum(personal[researcher][purse][year], yen)
    }
  }

  /// Commitments are data, so a plan need not repeat them; what it does not list is paid as committed.
  private mutating func payCommitments(_ plan: CleanPlan) {
    let listed = Set(plan.payments.map(\.item))
    for (position, item) in costs.items.enumerated() where item.isCommitment {
      guard !listed.contains(item.item), let purse = item.fixedPurse else { continue }
      for (year, yen) in item.costs.enumerated() where yen > 0 { pay(position, purse, year, yen) }
    }
  }

  private mutating func addMovements(_ plan: CleanPlan) {
    for carry in plan.carries {
      carried[carry.purse][carry.year] = Exact.sum(carried[carry.purse][carry.year], carry.yen)
      switch carry.holder {
      case .award: break
      case .researcher(let person):
        carriedByPerson[person][carry.purse][carry.year] = Exact.sum(
          carriedByPerson[person][carry.purse][carry.year], carry.yen)
      case .institution(let owner):
        carriedByInstitution[owner][carry.purse][carry.year] = Exact.sum(
          carriedByInstitution[owner][carry.purse][carry.year], carry.yen)
      }
    }
    for transfer in plan.transfers {
      let (from, to, year) = (transfer.from, transfer.to, transfer.year)
      movedOut[from][year] = Exact.sum(movedOut[from][year], transfer.yen)
      movedIn[to][year] = Exact.sum(movedIn[to][year], transfer.yen)
    }
  }
}
