import LinearOptimization
import Planning

/// A direct amount that one purse pays in one year.
struct LedgerEntry {
  let expense: ExpenseItem
  let institution: InstitutionIndex
  /// Whose share of a personal purse it uses; `nil`: nobody's in particular.
  let researcher: ResearcherIndex?
  /// Million yen, before overhead; integer yen at integer decisions unless `isRounded`.
  let direct: LinearExpression
  /// Whether extraction may round it up by less than a yen: free parts of split items, and salaries.
  let isRaised: Bool
  /// Whether extraction may round it down by less than a yen: free parts of split items, and research money
  /// above need.
  let isCut: Bool
  /// What of it is decided already (a commitment, a pinned payment), million yen.
  let fixed: Double
}

extension ProgramBuilder {
  /// Direct amounts in million yen by item and year, without overhead, over all purses.
  func itemAmounts() -> [[LinearExpression]] {
    let none = scenario.calendar.fiscalYears.map { _ in LinearExpression() }
    var measure = 0
    return sets.items.map { item in
      var amounts = none
      switch item.expense {
      case .staff(let role, _):
        for (o, option) in sets.options.enumerated()
        where scenario.roles[option.role].id == role && option.institution == item.institution {
          for y in none.indices { amounts[y].add(millions(prices.staffStep[o][y]), variables.hired[o]) }
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
              amounts[y].add(millions(scenario.researchers[i].researchNeed[y]), variables.supported[i])
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
      amount.add(millions(costs[t] - next), inPlace)
    }
    return amount
  }

  private func addBuyouts(of i: ResearcherIndex, to amounts: inout [LinearExpression]) {
    for (h, sources) in variables.bought[i].enumerated() {
      for (source, terms) in sources.enumerated() {
        for term in scenario.calendar.terms {
          amounts[term.year].add(
            millions(prices.buyout[i][h][source][term.index]), terms[term.index])
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
              fixed: millions(pinned ?? 0)))
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
          direct: LinearExpression(millions(commitment.yen)), isRaised: false, isCut: false,
          fixed: millions(commitment.yen)))
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

/// A sum of ledger entries, with what rounding may do to it.
struct LedgerSum {
  /// Million yen.
  var direct = LinearExpression()
  /// Entries that extraction may round up.
  var raised = 0
  /// Entries that extraction may round down.
  var cut = 0
  /// What is decided already, million yen.
  var fixed = 0.0

  init() {}

  init(_ entries: some Sequence<LedgerEntry>) {
    for entry in entries {
      direct.add(1, entry.direct)
      raised += entry.isRaised ? 1 : 0
      cut += entry.isCut ? 1 : 0
      fixed += entry.fixed
    }
  }

  static func + (left: LedgerSum, right: LedgerSum) -> LedgerSum {
    var sum = left
    sum.direct.add(1, right.direct)
    sum.raised += right.raised
    sum.cut += right.cut
    sum.fixed += right.fixed
    return sum
  }
}
