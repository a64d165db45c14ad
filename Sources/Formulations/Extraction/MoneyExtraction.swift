import LinearOptimization
import Planning

/// Reads money in whole yen.
///
/// An item's amount follows exactly from the integer decisions and unit prices; free money (`extra`, `salary`)
/// is rounded down. The parts of a split item are rounded down and what is left goes, a yen each, to the parts
/// that lost most, so that they sum to the amount; every limit of the program was lowered by the yen that this
/// may add. Transfers are rounded down; carries are the least that later years need where a purse takes part in no
/// transfer, else rounded down.
struct MoneyExtraction {
  let formulation: PlanFormulation
  let values: [Double]

  private var scenario: Scenario { formulation.scenario }
  private var variables: DecisionVariables { formulation.variables }

  func read(into plan: inout Plan) {
    let years = scenario.calendar.fiscalYears.indices
    for (i, researcher) in scenario.researchers.enumerated() {
      for y in years {
        append(researcher.id, y, variables.extra[i][y], to: &plan.researchExtras)
        append(researcher.id, y, variables.salary[i][y], to: &plan.salaries)
      }
    }
    let amounts = ItemAmounts(formulation, count: { Int(values[$0.index].rounded()) }, yen: yen)
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

  /// Whole yen of a variable in million yen, rounded down; a hundredth of a yen is the noise of a solver.
  private func yen(_ variable: Variable) -> Yen {
    max(0, Int((values[variable.index] * 1_000_000 + 0.01).rounded(.down)))
  }

  private func append(_ id: String, _ year: YearIndex, _ variable: Variable?, to list: inout [PersonalAmount])
  {
    guard let variable, yen(variable) > 0 else { return }
    list.append(PersonalAmount(researcher: id, year: year, yen: yen(variable)))
  }

  /// The amount of item `e`, divided among its purses; the sum is exact.
  private func parts(of amount: Yen, _ e: ItemIndex, _ y: YearIndex) -> [Yen] {
    guard formulation.sets.items[e].isSplit else { return [amount] }
    let wished = variables.paid[e].map { row in row[y].map { max(0, values[$0.index] * 1_000_000) } ?? 0 }
    return Self.apportion(amount, wished)
  }

  /// `wished` rounded to whole yen that sum to `amount`: rounded down, then a yen more each in the order of the
  /// lost fraction (first on a tie). What rounding cannot explain falls to the largest part.
  static func apportion(_ amount: Yen, _ wished: [Double]) -> [Yen] {
    var parts = wished.map { Int(($0 + 0.01).rounded(.down)) }
    let lost = wished.indices.sorted {
      let first = wished[$0] - Double(parts[$0])
      let second = wished[$1] - Double(parts[$1])
      return first != second ? first > second : $0 < $1
    }
    var rest = amount - parts.reduce(0, +)
    for index in lost where rest > 0 {
      parts[index] += 1
      rest -= 1
    }
    while rest != 0, let largest = parts.indices.max(by: { parts[$0] < parts[$1] }) {
      let change = max(rest, -parts[largest])
      parts[largest] += change
      rest -= change
      if change == 0 { break }
    }
    return parts
  }
}
