import LinearOptimization
import Planning

extension ProgramBuilder {
  /// Stage 1, to be maximised: hours a week × weeks protected (or gained) by the supported, weighted, less the
  /// price of missed floors, plus ω times core hours freed for others, plus the value of research money above
  /// need.
  func stageOne() -> LinearExpression {
    let rules = scenario.rules
    // The rules state the value of a million yen.
    let researchValue = rules.researchMoneyValue * MoneyUnit.yen / 1_000_000
    var value = LinearExpression()
    for (i, researcher) in scenario.researchers.enumerated() {
      let alone = rules.hoursCounted == .gained ? Double(parameters.timetableHalfDays[i]) : 0
      for (term, weeks) in parameters.termWeeks.enumerated() {
        let hours = researcher.weight * weeks * parameters.halfDay
        if let protected = variables.protected[i][term] {
          value.add(hours, protected)
          value.add(-hours * alone, variables.supported[i])
        }
        if let missing = variables.missing[i][term] { value.add(-rules.floor.price * weeks, missing) }
      }
      for (t, weeks) in parameters.periodWeeks.enumerated() {
        if let elsewhere = variables.elsewhere[i][t] { value.add(rules.elsewhereWeight * weeks, elsewhere) }
      }
      for extra in variables.extra[i] {
        if let extra { value.add(researchValue, extra) }
      }
    }
    return LinearExpression(terms: value.terms)
  }

  /// Stage 2, to be minimised: award charge plus own funds spent, in units of ``MoneyUnit``.
  func cost() -> LinearExpression {
    var award = LedgerSum()
    var own = LedgerSum()
    for (f, purse) in scenario.award.purses.enumerated() {
      let spent = LedgerSum(ledger[f].joined())
      if purse.isAwardMoney { award = award + spent } else { own = own + spent }
    }
    let total = (1 + parameters.overhead) * award.direct + own.direct
    return LinearExpression(terms: total.terms, constant: total.constant)
  }

  /// Stage 3, by researcher: Σ_τ W_τ L p_iτ, whose least value over the supported is raised.
  func protectedHours() -> [LinearExpression] {
    scenario.researchers.indices.map { i in
      var hours = LinearExpression()
      for (term, weeks) in parameters.termWeeks.enumerated() {
        if let protected = variables.protected[i][term] { hours.add(weeks * parameters.halfDay, protected) }
      }
      return hours
    }
  }
}
