import Auditing
import Planning

extension ScaledMoney {
  /// The present amount; `nil` when there is no such purse, or it has no amounts.
  func present(in scenario: Scenario) -> Yen? {
    switch self {
    case .cap: scenario.award.cap
    case .purse(let id):
      scenario.award.purses.first { $0.id == id && !$0.amounts.isEmpty }?.amounts.reduce(0, +)
    }
  }

  /// An amount beyond which nobody asks: of the cap the largest that a scenario may state, of a purse ten times the present.
  func plenty(in scenario: Scenario) -> Yen {
    switch self {
    case .cap: AmountLimit.stated
    case .purse: min(AmountLimit.stated, (present(in: scenario) ?? 0) * 10)
    }
  }

  /// Sets the amount; a purse's years keep their proportions, rounded down to the yen.
  func set(_ amount: Yen, in scenario: inout Scenario) {
    switch self {
    case .cap: scenario.award.cap = amount
    case .purse(let id):
      guard let index = scenario.award.purses.firstIndex(where: { $0.id == id }),
        let present = present(in: scenario), present > 0
      else { return }
      scenario.award.purses[index].amounts = scenario.award.purses[index].amounts.map {
        let (high, low) = $0.multipliedFullWidth(by: amount)
        return present.dividingFullWidth((high, low)).quotient
      }
    }
  }

  /// An amount that suffices for a plan; `nil` where the plan does not tell.
  ///
  /// The program lowers its limits by what rounding to whole yen may add, so that the charge itself need not suffice: a thousand
  /// yen are more than that for every plan of a size that people make.
  func enough(for plan: Plan, of scenario: Scenario) -> Yen? {
    guard case .cap = self else { return nil }
    return PlanAuditor.audit(plan, of: scenario).account.money.awardCharge + 1_000
  }
}
