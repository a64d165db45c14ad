import Auditing
import Planning
import Reports
import Wording

extension PlanFigures {
  /// Sums over the whole award, in yen.
  enum Cost: String {
    case award, cap, remaining, direct, overhead, ownFunds
  }

  func cost(_ cost: Cost) -> Figure {
    let yen =
      switch cost {
      case .award: money.awardCharge
      case .cap: money.cap
      case .remaining: money.capSlack
      case .direct: money.awardDirect
      case .overhead: money.awardOverhead
      case .ownFunds: money.ownFundsSpent
      }
    let text = cost == .cap ? Phrase.Units.spokenYen(yen) : Phrase.Units.yen(yen)
    return Figure(Double(yen), text, .plan("cost.\(cost.rawValue)"))
  }

  /// A purse's years in the order of the plan's JSON.
  func years(of purse: String) -> [PurseYearAccount] {
    money.purses.filter { $0.isOverview && $0.purse == purse }
  }

  enum PurseAmount: String {
    case amount, direct, overhead, charge, carriedIn, carriedOut, movedIn, movedOut

    func of(_ year: PurseYearAccount) -> Yen {
      switch self {
      case .amount: year.amount
      case .direct: year.direct
      case .overhead: year.overhead
      case .charge: year.charge
      case .carriedIn: year.carriedIn
      case .carriedOut: year.carriedOut
      case .movedIn: year.movedIn
      case .movedOut: year.movedOut
      }
    }
  }

  /// An amount of the n-th year of a purse; the text is the number alone.
  func purse(_ purse: String, _ index: Int, _ amount: PurseAmount) -> Figure {
    let years = years(of: purse)
    let yen = years.indices.contains(index) ? amount.of(years[index]) : 0
    return Figure(
      Double(yen), Phrase(verbatim: NumberText.grouped(yen)),
      .plan("cost.byPurse[\(purse)].years[#\(index)].\(amount.rawValue)"))
  }

  /// Award money carried from one year into the next, over all purses and years.
  var carriedOver: Figure {
    let parts = scenario.award.purses.filter(\.isAwardMoney).flatMap { purse in
      years(of: purse.id).indices.map { self.purse(purse.id, $0, .carriedOut) }
    }
    return .derived(.sum, parts) { Phrase.Units.yen(Int($0)) }
  }

  /// What keeping the last staffing and the measures costs in a year once the award has ended.
  var yearlyAfterAward: Figure {
    let yen = account.afterAward.yearly
    return Figure(Double(yen), Phrase.Units.yen(yen), .plan("afterAward.yearly"))
  }

  /// What money is spent on.
  enum Spending: CaseIterable {
    case staff, buyout, measures, research, salary, commitments

    func includes(_ item: ExpenseItem) -> Bool {
      switch (self, item) {
      case (.staff, .staff), (.buyout, .buyout), (.measures, .measure), (.research, .research),
        (.salary, .salary), (.commitments, .commitment):
        true
      default: false
      }
    }
  }

  /// Direct cost of a kind of spending in a year (index), or over the award: the sum of the plan's payments, and of
  /// commitments that no payment lists.
  func spent(_ spending: Spending, inYear year: Int? = nil, _ text: (Double) -> Phrase) -> Figure {
    .derived(.sum, parts(of: spending, inYear: year), text)
  }

  private func parts(of spending: Spending, inYear year: Int?) -> [Figure] {
    var parts: [Figure] = []
    for (index, payment) in matter.plan.payments.enumerated()
    where spending.includes(payment.item) && (year == nil || payment.year == year) {
      parts.append(
        Figure(Double(payment.yen), Phrase.Units.yen(payment.yen), .plan("plan.payments[#\(index)].yen")))
    }
    guard spending == .commitments else { return parts }
    let paid = Set(matter.plan.payments.map(\.item))
    for item in scenario.commitments
    where (year == nil || item.year == year) && !paid.contains(.commitment(item.id)) {
      parts.append(inputs.yen(item.yen, "commitments", item.id, "yen"))
    }
    return parts
  }
}
