import LinearOptimization
import Planning

extension ProgramBuilder {
  /// Direct amounts in units of ``MoneyUnit`` by item and year, without overhead, over all purses.
  func itemAmounts() -> [[LinearExpression]] {
    let none = scenario.calendar.fiscalYears.map { _ in LinearExpression() }
    var measure = 0
    return sets.items.map { item in
      var amounts = none
      switch item.expense {
      case .staff(let role, _):
        for (o, option) in sets.options.enumerated()
        where scenario.roles[option.role].id == role && option.institution == item.institution {
          for y in none.indices {
            amounts[y].add(MoneyUnit.units(prices.staffStep[o][y]), variables.hired[o])
          }
        }
      case .measure:
        for y in none.indices { amounts[y] = measureAmount(measure, y) }
        measure += 1
      case .buyout:
        if let i = item.researcher { addBuyouts(of: i, to: &amounts) }
      case .research:
        if let i = item.researcher {
          for y in none.indices {
            if sets.canBeSupported[i] {
              amounts[y].add(MoneyUnit.units(scenario.researchers[i].researchNeed[y]), variables.supported[i])
            }
            if let extra = variables.extra[i][y] { amounts[y].add(1, extra) }
          }
        }
      case .salary:
        if let i = item.researcher {
          for y in none.indices {
            if let salary = variables.salary[i][y] { amounts[y].add(1, salary) }
          }
        }
      case .commitment: break
      }
      return amounts
    }
  }

  /// Σ_t (x_t − x_t−1) × cost of an adoption in t, gathered by x.
  private func measureAmount(_ m: MeasureIndex, _ y: YearIndex) -> LinearExpression {
    let costs = prices.measure[m].map { $0[y] }
    var amount = LinearExpression()
    for (t, inPlace) in variables.inPlace[m].enumerated() {
      let next = t + 1 < costs.count ? costs[t + 1] : 0
      amount.add(MoneyUnit.units(costs[t] - next), inPlace)
    }
    return amount
  }

  private func addBuyouts(of i: ResearcherIndex, to amounts: inout [LinearExpression]) {
    for (h, sources) in variables.bought[i].enumerated() {
      for (source, terms) in sources.enumerated() {
        for term in scenario.calendar.terms {
          amounts[term.year].add(
            MoneyUnit.units(prices.buyout[i][h][source][term.index]), terms[term.index])
        }
      }
    }
  }

  /// Fills ``ledger`` from items (single-purse items directly, others by their `pay`) and commitments.
  mutating func sumLedger(_ amounts: [[LinearExpression]]) {
    let years = scenario.calendar.fiscalYears.indices
    ledger = scenario.award.purses.map { _ in years.map { _ in [] } }
    for (e, item) in sets.items.enumerated() {
      for (position, f) in item.purses.enumerated() {
        for y in years where !amounts[e][y].isConstant {
          var direct = amounts[e][y]
          let pinned = pinnedPayment(item.expense, f, y)
          if item.isSplit {
            guard let pay = variables.paid[e][position][y] else { continue }
            direct = LinearExpression(pay)
          }
          ledger[f][y].append(
            LedgerEntry(
              expense: item.expense, institution: item.institution, researcher: item.researcher,
              direct: direct, isRaised: isRaised(item, f, pinned), isCut: isCut(item, y, pinned),
              fixed: MoneyUnit.units(pinned ?? 0)))
        }
      }
    }
    for commitment in scenario.commitments {
      guard let f = sets.positions.purses[commitment.purse] else { continue }
      ledger[f][commitment.year].append(
        LedgerEntry(
          expense: .commitment(commitment.id),
          institution: sets.positions.institutions[commitment.institution] ?? 0,
          researcher: commitment.researcher.flatMap { sets.positions.researchers[$0] },
          direct: LinearExpression(MoneyUnit.units(commitment.yen)), isRaised: false, isCut: false,
          fixed: MoneyUnit.units(commitment.yen)))
    }
  }

  /// Own funds always get the rounded-down part.
  private func isRaised(_ item: Item, _ f: PurseIndex, _ pinned: Yen?) -> Bool {
    guard pinned == nil, scenario.award.purses[f].isAwardMoney else { return false }
    if case .salary = item.expense { return true }
    return item.isSplit
  }

  private func isCut(_ item: Item, _ y: YearIndex, _ pinned: Yen?) -> Bool {
    if pinned != nil { return false }
    if case .research = item.expense, let i = item.researcher, variables.extra[i][y] != nil { return true }
    return item.isSplit
  }

  private func pinnedPayment(_ item: ExpenseItem, _ f: PurseIndex, _ y: YearIndex) -> Yen? {
    for case .payment(item, purse(f), y, let amount) in scenario.pins { return amount }
    return nil
  }
}
