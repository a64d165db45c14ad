import LinearOptimization
import Planning

extension ProgramBuilder {
  /// extra, salary, pay, carry and move.
  mutating func addMoneyVariables() throws(ModelError) {
    for i in scenario.researchers.indices { try addPersonalMoney(i) }
    let amounts = itemAmounts()
    for (item, years) in zip(sets.items, amounts) {
      var purses: [[Variable?]] = []
      for f in item.isSplit ? item.purses : [] {
        var row: [Variable?] = []
        for (y, amount) in years.enumerated() {
          let name: Label = "pay[\(label(item.expense)),\(purse(f)),\(y)]"
          row.append(
            amount.isConstant ? nil : try variable(name, .nonNegative, block: item.researcher))
        }
        purses.append(row)
      }
      variables.paid.append(purses)
    }
    for f in scenario.award.purses.indices { try addCarries(f) }
    for transfer in scenario.award.transfers {
      var row: [Variable] = []
      for y in scenario.calendar.fiscalYears.indices {
        let name: Label = "move[\(transfer.from),\(transfer.to),\(y)]"
        row.append(try variable(name, .nonNegative, block: nil))
      }
      variables.moved.append(row)
    }
    sumLedger(amounts)
  }

  private mutating func addPersonalMoney(_ i: ResearcherIndex) throws(ModelError) {
    let researcher = scenario.researchers[i]
    let hasExtra =
      sets.canBeSupported[i] && scenario.rules.researchMoneyValue > 0
      && isPaid(.research(researcher: researcher.id))
    let refund = scenario.institutions[sets.institutionOf[i]].salaryRefund
    let hasSalary =
      sets.canBeSupported[i] && scenario.award.salaryLimit > 0 && refund > .zero
      && isPaid(.salary(researcher: researcher.id))
    var extra: [Variable?] = []
    var salary: [Variable?] = []
    for y in scenario.calendar.fiscalYears.indices {
      let more = researcher.researchWant[y] - researcher.researchNeed[y]
      extra.append(
        hasExtra && more > 0
          ? try variable("extra[\(researcher.id),\(y)]", .between(0, MoneyUnit.units(more)), block: i) : nil)
      salary.append(
        hasSalary
          ? try variable(
            "salary[\(researcher.id),\(y)]", .between(0, MoneyUnit.units(salaryLimit(y))), block: i)
          : nil)
    }
    variables.extra.append(extra)
    variables.salary.append(salary)
  }

  /// Most salary of one person in the year: the full year's limit by months, rounded down.
  func salaryLimit(_ y: YearIndex) -> Yen {
    scenario.award.salaryLimit * scenario.calendar.months(inYear: y) / 12
  }

  private func isPaid(_ item: ExpenseItem) -> Bool {
    scenario.award.purses.contains { $0.mayPay(item) }
  }

  /// carry of purse `f`: one holder when shared, one per person or institution otherwise; none out of the last
  /// year, and none where no yearly limit makes carrying mean anything.
  private mutating func addCarries(_ f: PurseIndex) throws(ModelError) {
    let purse = scenario.award.purses[f]
    var slots: [CarrySlot] = []
    if purse.carryOver != .off, yearlyAllowance(f, 0) != nil || purse.kind == .ownFunds {
      var holders: [(CarrySlot.Holder, Label)] = []
      switch purse.kind {
      case .shared: holders = [(.award, "")]
      case .perResearcher:
        for i in scenario.researchers.indices where sets.canBeSupported[i] {
          holders.append((.researcher(i), ",\(person(i))"))
        }
      case .ownFunds:
        for (u, institution) in scenario.institutions.enumerated() {
          holders.append((.institution(u), ",\(institution.id)"))
        }
      }
      let last = scenario.calendar.fiscalYears.count - 1
      for (holder, label) in holders {
        var amounts: [Variable?] = []
        for y in scenario.calendar.fiscalYears.indices {
          let name: Label = "carry[\(purse.id)\(label),\(y)]"
          amounts.append(y < last ? try variable(name, .nonNegative, block: nil) : nil)
        }
        slots.append(CarrySlot(holder: holder, amounts: amounts))
      }
    }
    variables.carried.append(slots)
  }

  /// What an award purse may be charged in a year (per person when personal): the amount, plus the tolerance of
  /// a guide. `nil`: no yearly limit (a guide without tolerance).
  func yearlyAllowance(_ f: PurseIndex, _ y: YearIndex) -> Yen? {
    let purse = scenario.award.purses[f]
    guard purse.kind != .ownFunds else { return nil }
    switch purse.limit {
    case .hard: return purse.amounts[y]
    case .guide(let tolerance): return tolerance.map { $0.charged(purse.amounts[y]) }
    }
  }
}
