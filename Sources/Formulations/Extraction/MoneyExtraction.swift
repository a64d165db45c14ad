import LinearOptimization
import Planning

/// Reads money in whole yen.
///
/// An item's amount follows exactly from the integer decisions and unit prices. Research money above need is
/// rounded down, salary up (so that its refund is not short). The parts of a split item are rounded down and what
/// is left goes, a yen each, to the award parts that lost most: own funds are never asked for more, and the
/// limits of award money were lowered by what this may add. Transfers are rounded down; carries are the least
/// that later years need, or those of the point for a purse that binds both by person and as a whole.
struct MoneyExtraction {
  let formulation: PlanFormulation
  let values: [Double]

  private var scenario: Scenario { formulation.scenario }
  private var variables: DecisionVariables { formulation.variables }

  func read(into plan: inout Plan) {
    let years = scenario.calendar.fiscalYears.indices
    for (i, researcher) in scenario.researchers.enumerated() {
      for y in years {
        append(researcher.id, y, variables.extra[i][y].map(yen), to: &plan.researchExtras)
        append(researcher.id, y, variables.salary[i][y].map(raised), to: &plan.salaries)
      }
    }
    let amounts = ItemAmounts(
      formulation, count: { Int(values[$0.index].rounded()) }, extra: yen, salary: raised)
    for (e, item) in formulation.sets.items.enumerated() {
      for y in years where amounts.yen[e][y] > 0 {
        for (f, part) in zip(item.purses, parts(of: amounts.yen[e][y], e, y)) where part > 0 {
          plan.payments.append(
            Payment(item: item.expense, purse: scenario.award.purses[f].id, year: y, yen: part))
        }
      }
    }
    for commitment in scenario.commitments where commitment.yen > 0 {
      plan.payments.append(
        Payment(
          item: .commitment(commitment.id), purse: commitment.purse, year: commitment.year,
          yen: commitment.yen))
    }
    for (transfer, moved) in zip(scenario.award.transfers, variables.moved) {
      for (y, variable) in moved.enumerated() where yen(variable) > 0 {
        plan.transfers.append(Transfer(from: transfer.from, to: transfer.to, year: y, yen: yen(variable)))
      }
    }
    CarryExtraction(formulation: formulation, plan: plan, yen: yen).read(into: &plan)
  }

  /// Whole yen of a money variable, rounded down; a hundredth of a yen is the noise of a solver.
  private func yen(_ variable: Variable) -> Yen {
    max(0, Int((MoneyUnit.yen(ofUnits: values[variable.index]) + 0.01).rounded(.down)))
  }

  /// The same, rounded up.
  private func raised(_ variable: Variable) -> Yen {
    max(0, Int((MoneyUnit.yen(ofUnits: values[variable.index]) - 0.01).rounded(.up)))
  }

  private func append(_ id: String, _ year: YearIndex, _ yen: Yen?, to list: inout [PersonalAmount]) {
    guard let yen, yen > 0 else { return }
    list.append(PersonalAmount(researcher: id, year: year, yen: yen))
  }

  /// The amount of item `e`, divided among its purses; the sum is exact.
  private func parts(of amount: Yen, _ e: ItemIndex, _ y: YearIndex) -> [Yen] {
    guard formulation.sets.items[e].isSplit else { return [amount] }
    let wished = variables.paid[e].map { row in
      row[y].map { max(0, MoneyUnit.yen(ofUnits: values[$0.index])) } ?? 0
    }
    let isAward = formulation.sets.items[e].purses.map { scenario.award.purses[$0].isAwardMoney }
    return Self.apportion(amount, wished, isAward: isAward)
  }

  /// `wished` rounded to whole yen that sum to `amount`: rounded down, then a yen more each to award parts in the
  /// order of the lost fraction (first on a tie), then to the others. What rounding cannot explain falls to the
  /// largest part.
  static func apportion(_ amount: Yen, _ wished: [Double], isAward: [Bool]) -> [Yen] {
    var parts = wished.map { Int(($0 + 0.01).rounded(.down)) }
    let lost = zip(wished, parts).map { $0 - Double($1) }
    let order = wished.indices.sorted { first, second in
      if isAward[first] != isAward[second] { return isAward[first] }
      return lost[first] != lost[second] ? lost[first] > lost[second] : first < second
    }
    var rest = amount - parts.reduce(0, +)
    for index in order where rest > 0 && lost[index] > 0.01 {
      parts[index] += 1
      rest -= 1
    }
    while rest != 0, let largest = parts.indices.max(by: { parts[$0] < parts[$1] }) {
      let change = max(rest, -parts[largest])
      if change == 0 { break }
      parts[largest] += change
      rest -= change
    }
    return parts
  }
}
