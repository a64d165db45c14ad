import LinearOptimization
import Planning

extension ProgramBuilder {
  /// Charge of award money: direct amounts with overhead.
  func charge(_ sum: LedgerSum) -> LinearExpression { (1 + parameters.overhead) * sum.direct }

  /// A limit in units of ``MoneyUnit`` on the charge of `sum`, lowered by what rounding to whole yen may add: a yen of
  /// direct amount for each part that may be rounded up, and `losses` yen of income rounded down. Never lowered
  /// below 0 or what is decided already: money that nobody chooses is not rounded.
  func lowered(_ limit: Double, _ sum: LedgerSum, overhead: Double, losses: Int = 0) -> Double {
    let margin = ((1 + overhead) * Double(sum.raised) + Double(losses)) * MoneyUnit.oneYen
    return max(min(limit, (1 + overhead) * sum.fixed), limit - margin)
  }

  /// The limit of an award purse or of all of them.
  func lowered(_ limit: Yen, _ sum: LedgerSum, losses: Int = 0) -> Double {
    lowered(MoneyUnit.units(limit), sum, overhead: parameters.overhead, losses: losses)
  }

  /// Carried out of `y` less carried into it.
  func carriedNet(_ f: PurseIndex, _ holder: CarrySlot.Holder, _ y: YearIndex) -> LinearExpression {
    var net = LinearExpression()
    guard let slot = variables.carried[f].first(where: { $0.holder == holder }) else { return net }
    if y > 0, let into = slot.amounts[y - 1] { net.add(-1, into) }
    if let out = slot.amounts[y] { net.add(1, out) }
    return net
  }

  /// Moved out of the purse less moved into it, and the number of incoming amounts (each rounded down).
  func movedNet(_ f: PurseIndex, _ y: YearIndex) -> (net: LinearExpression, incoming: Int) {
    var net = LinearExpression()
    var incoming = 0
    for (transfer, moved) in zip(scenario.award.transfers, variables.moved) {
      if transfer.from == purse(f) { net.add(1, moved[y]) }
      if transfer.to == purse(f) {
        net.add(-1, moved[y])
        incoming += 1
      }
    }
    return (net, incoming)
  }

  /// `purses[carry,…]`: at most a share of the year's amount is carried out of it.
  mutating func addCarryLimits(_ f: PurseIndex) throws(ModelError) {
    let purse = scenario.award.purses[f]
    guard case .limited(let share) = purse.carryOver else { return }
    for slot in variables.carried[f] {
      for (y, amount) in slot.amounts.enumerated() {
        guard let amount else { continue }
        switch slot.holder {
        case .award:
          let most = MoneyUnit.units(share.of(purse.amounts[y]))
          try row(.purses, "carry,\(purse.id),\(y)", amount <= most, keptBy: .master)
        case .researcher(let i):
          let most = MoneyUnit.units(share.of(purse.amounts[y])) * variables.supported[i]
          try row(.purses, "carry,\(purse.id),\(person(i)),\(y)", amount - most <= 0, keptBy: .master)
        case .institution(let u):
          let institution = scenario.institutions[u]
          let most = MoneyUnit.units(share.of(institution.ownFunds[y]))
          try row(.purses, "carry,\(purse.id),\(institution.id),\(y)", amount <= most, keptBy: .master)
        }
      }
    }
  }

  /// `purses[buyout,…]`, `purses[salary,…]` and `purses[extra,…]`.
  mutating func addPersonalLimits() throws(ModelError) {
    let years = scenario.calendar.fiscalYears.indices
    var buyouts = scenario.researchers.map { _ in years.map { _ in LedgerSum() } }
    for (f, purse) in scenario.award.purses.enumerated() where purse.isAwardMoney {
      for y in years {
        for entry in ledger[f][y] {
          if case .buyout = entry.expense, let i = entry.researcher {
            buyouts[i][y] = buyouts[i][y] + LedgerSum([entry])
          }
        }
      }
    }
    for (i, researcher) in scenario.researchers.enumerated() {
      for y in years {
        if let limit = buyoutLimit(of: i, y) {
          let spent = buyouts[i][y]
          let most = lowered(MoneyUnit.units(limit), spent, overhead: 0)
          personalRows[i][y].buyout = try row(
            .purses, "buyout,\(person(i)),\(y)", spent.direct <= most, keptBy: .pricing)
        }
        if let salary = variables.salary[i][y] {
          let most = MoneyUnit.units(salaryLimit(y)) * variables.supported[i]
          try row(.purses, "salary,\(person(i)),\(y)", salary - most <= 0, keptBy: .pricing)
        }
        if let extra = variables.extra[i][y] {
          let more = MoneyUnit.units(researcher.researchWant[y] - researcher.researchNeed[y])
          let most = more * variables.supported[i]
          try row(.purses, "extra,\(person(i)),\(y)", extra - most <= 0, keptBy: .pricing)
        }
      }
    }
  }

  /// Most award money for buyout of `i` in the year: the smaller share of funder and institution, of the direct
  /// part of the personal amounts. `nil`: no limit.
  func buyoutLimit(of i: ResearcherIndex, _ y: YearIndex) -> Yen? {
    let institution = scenario.institutions[sets.institutionOf[i]]
    let shares = [scenario.award.buyoutShareLimit, institution.buyoutShareLimit].compactMap { $0 }
    guard let share = shares.min() else { return nil }
    let amount = scenario.award.purses.reduce(0) { sum, purse in
      purse.kind == .perResearcher ? sum + purse.amounts[y] : sum
    }
    return share.of(scenario.award.overhead.directPart(ofTotal: amount))
  }

  /// `purses[move,…]`: what may leave a purse in a year.
  mutating func addMoveLimits() throws(ModelError) {
    for (transfer, moved) in zip(scenario.award.transfers, variables.moved) {
      guard let f = sets.positions.purses[transfer.from] else { continue }
      let purse = scenario.award.purses[f]
      for y in scenario.calendar.fiscalYears.indices {
        let name: Label = "move,\(transfer.from),\(transfer.to),\(y)"
        let most = MoneyUnit.units(transfer.limit.of(purse.amounts[y]))
        if purse.kind == .perResearcher {
          try row(.purses, name, moved[y] - most * variables.supported.sum() <= 0, keptBy: .master)
        } else {
          try row(.purses, name, moved[y] <= most, keptBy: .master)
        }
      }
    }
  }
}
