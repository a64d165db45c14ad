import LinearOptimization
import Planning

extension ProgramBuilder {
  /// U_o: most steps of a hire option that any plan can have, or that any plan needs: the least of what the
  /// labour market gives, what money buys, and what is of use. Like bounds, it is of the whole program: families
  /// that are left out count.
  ///
  /// - Complexity: O(people × chores + people + years).
  func mostSteps(_ o: OptionIndex) -> Int {
    let bounds = [marketSteps(o), paidSteps(o), canBeSurplus(o) ? usefulSteps(o) : nil].compactMap { $0 }
    // A step that costs nothing can be surplus, and one that costs something can be paid for so many times.
    return bounds.min() ?? 0
  }

  /// The least recruitment limit that counts the option.
  private func marketSteps(_ o: OptionIndex) -> Int? {
    let limits = scenario.recruitment.filter { applies($0, to: sets.options[o]) }
    return limits.flatMap { limit in
      let made = scenario.calendar.periods.indices.reduce(0) { $0 + self.made(limit, startingIn: $1) }
      return [limit.stepsPerPeriod, limit.stepsInTotal].compactMap { $0 }
        .map { max(available($0, limit), made) }
    }.min()
  }

  /// What the whole cap, and all own money that the institution can have, would buy of this option alone. `nil`
  /// for a step that costs nothing.
  private func paidSteps(_ o: OptionIndex) -> Int? {
    let option = sets.options[o]
    let price = prices.staffStep[o].reduce(0, +)
    let expense = ExpenseItem.staff(
      role: scenario.roles[option.role].id, institution: scenario.institutions[option.institution].id)
    guard price > 0, let item = sets.items.first(where: { $0.expense == expense }) else { return nil }
    let purses = item.purses.map { scenario.award.purses[$0] }
    var money = 0.0
    if purses.contains(where: \.isAwardMoney) {
      money += Double(scenario.award.cap) / (1 + parameters.overhead)
    }
    if purses.contains(where: { !$0.isAwardMoney }) { money += ownMoney(option.institution) }
    // A yen more than there is, so that rounding loses no plan.
    return Int(((money + 1) / Double(price)).rounded(.down))
  }

  /// Most own money of an institution over the award: its own funds and the refunds of every salary.
  private func ownMoney(_ u: InstitutionIndex) -> Double {
    let institution = scenario.institutions[u]
    let people = Double(
      sets.institutionOf.indices.count { sets.institutionOf[$0] == u && sets.canBeSupported[$0] })
    return scenario.calendar.fiscalYears.indices.reduce(0) { sum, y in
      sum + Double(institution.ownFunds[y])
        + institution.salaryRefund.fraction * people * Double(salaryLimit(y))
    }
  }

  /// Whether a plan loses nothing by having no more steps than are of use: true unless payments for staff or a
  /// least charge of the institution are prescribed and the step costs something.
  private func canBeSurplus(_ o: OptionIndex) -> Bool {
    if prices.staffStep[o].allSatisfy({ $0 == 0 }) { return true }
    let isPrescribed = scenario.decisions.contains {
      if case .payment(.staff, _, _, _) = $0 { true } else { false }
    }
    return !isPrescribed && scenario.institutions[sets.options[o].institution].awardMinimum == 0
  }

  /// Steps beyond which one more is of no use, even if this option were the only one: the posts of every
  /// requirement, the steps of every pin, and the hours that everybody together may hand to the role, at the
  /// lowest yield that is not zero.
  private func usefulSteps(_ o: OptionIndex) -> Int {
    let option = sets.options[o]
    let role = scenario.roles[option.role]
    let posts = scenario.requirements.filter { $0.roles.contains(role.id) }.reduce(0) {
      max($0, $1.base + $1.perSupported * Double(scenario.researchers.count))
    }
    let pinned = scenario.decisions.reduce(0) { most, pin in
      switch pin {
      case .hire(role.id, _, _, let steps), .headCount(role.id, _, let steps): max(most, steps.minimum)
      default: most
      }
    }
    let steps = posts * Double(role.stepsPerPost) + Double(pinned) + workSteps(option)
    return Int(min(steps, 1e9).rounded(.up))
  }

  /// Steps that could do all the work there is for the role at the place.
  private func workSteps(_ option: HireOption) -> Double {
    let role = scenario.roles[option.role]
    var hours = 0.0
    for i in scenario.researchers.indices where sets.poolsServing[i].contains(option.pool) {
      for load in sets.loads[i] {
        let productivity = parameters.productivity[option.role][load.chore]
        if productivity > 0 { hours += load.delegable / productivity }
      }
    }
    let yields = parameters.roleRamp[option.role][..<(option.end - option.start)].filter { $0 > 0 }
    guard let lowest = yields.min(), role.productiveHours > 0 else { return 0 }
    return hours * Double(role.stepsPerPost) / (role.productiveHours * lowest)
  }
}
