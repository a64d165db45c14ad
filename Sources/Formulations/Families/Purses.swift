import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### purses`: who pays what, within the amounts of the year.
  mutating func addPurses() throws(ModelError) {
    try addPayments()
    for f in scenario.award.purses.indices {
      for y in scenario.calendar.fiscalYears.indices {
        switch scenario.award.purses[f].kind {
        case .shared: try addSharedPurse(f, y)
        case .perResearcher: try addPersonalPurse(f, y)
        case .ownFunds: try addOwnFunds(f, y)
        }
      }
      try addCarryLimits(f)
    }
    try addPersonalLimits()
    try addMoveLimits()
  }

  /// `purses[pay,e,y]`: the parts of an item are its amount; what nobody may pay cannot be bought.
  private mutating func addPayments() throws(ModelError) {
    for ((e, item), years) in zip(sets.items.enumerated(), itemAmounts()) where item.purses.count != 1 {
      for (y, amount) in years.enumerated() where !amount.isConstant {
        let parts = variables.paid[e].compactMap { $0[y] }.sum()
        try row(.purses, "pay,\(label(item.expense)),\(y)", parts - amount == 0, keptBy: .pricing)
      }
    }
  }

  private mutating func addSharedPurse(_ f: PurseIndex, _ y: YearIndex) throws(ModelError) {
    guard let allowance = yearlyAllowance(f, y) else { return }
    let sum = LedgerSum(ledger[f][y])
    let moved = movedNet(f, y)
    let balance = charge(sum) + carriedNet(f, .award, y) + moved.net
    try row(
      .purses, "shared,\(purse(f)),\(y)", balance <= lowered(allowance, sum, losses: moved.incoming),
      keptBy: .master)
  }

  private mutating func addPersonalPurse(_ f: PurseIndex, _ y: YearIndex) throws(ModelError) {
    guard let allowance = yearlyAllowance(f, y) else { return }
    var byPerson = scenario.researchers.map { _ in LedgerSum() }
    for entry in ledger[f][y] {
      if let i = entry.researcher { byPerson[i] = byPerson[i] + LedgerSum([entry]) }
    }
    let isPooled = isPooled(f)
    // Carries into a purse that also pays nobody's items are rounded down; the others are computed to the yen.
    let losses = isPooled && y > 0 && !variables.carried[f].isEmpty ? 1 : 0
    let moved = movedNet(f, y)
    let most = byPerson.map { lowered(allowance, $0, losses: losses) }
    let nobody = LedgerSum(ledger[f][y].filter { $0.researcher == nil })
    // What rounding does to nobody's items and to income counts once, where there surely is an amount to lower.
    let margin =
      ((1 + parameters.overhead) * Double(nobody.raised) + Double(moved.incoming)) * MoneyUnit.oneYen
    let isOnce = mustSupportSomebody && nobody.fixed == 0 && most.allSatisfy { $0 >= margin }
    var pool = charge(LedgerSum(ledger[f][y])) + moved.net
    if isOnce { pool.constant += margin }
    for i in scenario.researchers.indices {
      let carried = carriedNet(f, .researcher(i), y)
      if !byPerson[i].direct.isConstant || byPerson[i].fixed > 0 || !carried.isConstant {
        let balance = charge(byPerson[i]) + carried - most[i] * variables.supported[i]
        try row(.purses, "person,\(purse(f)),\(person(i)),\(y)", balance <= 0, keptBy: .master)
      }
      let share =
        isOnce ? most[i] : lowered(allowance, byPerson[i] + nobody, losses: losses + moved.incoming)
      pool += carried - share * variables.supported[i]
    }
    if isPooled { try row(.purses, "pool,\(purse(f)),\(y)", pool <= 0, keptBy: .master) }
  }

  /// Whether the people's shares of a personal purse also meet as a whole.
  private func isPooled(_ f: PurseIndex) -> Bool {
    scenario.award.transfers.contains { $0.from == purse(f) || $0.to == purse(f) }
      || ledger[f].contains { $0.contains { $0.researcher == nil } }
  }

  /// Whether every plan supports somebody.
  private var mustSupportSomebody: Bool {
    sets.canBeUnsupported.contains(false)
      || (scenario.award.supported.minimum > 0 && !dropped.contains(.selection))
  }

  private mutating func addOwnFunds(_ f: PurseIndex, _ y: YearIndex) throws(ModelError) {
    for (u, institution) in scenario.institutions.enumerated() {
      let spent = LedgerSum(ledger[f][y].filter { $0.institution == u })
      var balance = spent.direct + carriedNet(f, .institution(u), y)
      for i in scenario.researchers.indices where sets.institutionOf[i] == u {
        if let salary = variables.salary[i][y] { balance.add(-institution.salaryRefund.fraction, salary) }
      }
      // Own funds get the rounded-down part of what they share, and salaries are rounded up: nothing to lower.
      let most = MoneyUnit.units(institution.ownFunds[y])
      try row(.purses, "own,\(purse(f)),\(institution.id),\(y)", balance <= most, keptBy: .master)
    }
  }
}
