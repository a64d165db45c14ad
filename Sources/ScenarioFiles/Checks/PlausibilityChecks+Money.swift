import Planning
import Wording

extension PlausibilityChecks {
  /// Pay that grows beyond every amount that a scenario may state. Told where the user wrote what makes it grow.
  func checkGrowth() {
    for excess in scenario.excessiveCosts {
      let path = ["roles", scenario.roles[excess.role].id]
      let growth = document.root.node(at: (path + ["wageGrowth"])[...])
      let isOwnGrowth = growth.map { !document.isBuiltIn($0.place) } ?? false
      report(
        .costGrowsTooLarge(
          fiscalYear: scenario.calendar.fiscalYears[excess.year], cost: excess.cost, limit: AmountLimit.stated
        ),
        at: path + [isOwnGrowth ? "wageGrowth" : "annualCost"])
    }
  }

  /// Classes of expense that no purse may pay.
  func checkPayability() {
    let award = scenario.award
    for purse in award.purses where purse.pays.isEmpty {
      report(.purseForNothing, at: ["award", "purses", purse.id, "pays"], severity: .warning)
    }
    func isPayable(_ item: ExpenseItem) -> Bool { award.purses.contains { $0.mayPay(item) } }
    let person = scenario.researchers.first { $0.selection != .excluded }?.id ?? ""
    let needsResearch = scenario.researchers.contains { $0.researchNeed.contains { $0 > 0 } }
    if needsResearch, !isPayable(.research(researcher: person)) {
      report(.unpayable(what: .research), at: ["award", "purses"])
    }
    if scenario.rules.buyoutAllowed, !isPayable(.buyout(researcher: person)) {
      report(.unpayable(what: .buyout), at: ["award", "purses"], severity: .warning)
    }
    guard let institution = scenario.institutions.first?.id else { return }
    for role in scenario.roles
    where scenario.rules.hiringAllowed && !isPayable(.staff(role: role.id, institution: institution)) {
      report(
        .unpayable(what: .staff(role: role.title)), at: ["roles", role.id], severity: .warning)
    }
    for measure in scenario.measures where scenario.rules.dxAllowed && !isPayable(.measure(measure.id)) {
      report(
        .unpayable(what: .measure(measure.title)), at: ["measures", measure.id], severity: .warning)
    }
  }

  /// Whether own funds, of any institution, could help: then limits of award purses prove nothing.
  private func ownFunds(paying item: ExpenseItem) -> Yen {
    guard scenario.award.purses.contains(where: { $0.kind == .ownFunds && $0.mayPay(item) }) else { return 0 }
    return scenario.institutions.reduce(0) { $0 + $1.ownFunds.reduce(0, +) }
  }

  /// Whether a purse's yearly amount is a limit that cannot be exceeded, nor filled from other years.
  private func isFirm(_ purse: Purse) -> Bool {
    guard case .hard = purse.limit else { return false }
    return !scenario.award.transfers.contains { $0.to == purse.id }
  }

  /// A person's need against the personal purse, cumulatively over the years, so that money carried over
  /// counts as available.
  func personalNeed(_ person: Researcher) -> FindingCode.Resources? {
    let item = ExpenseItem.research(researcher: person.id)
    let payers = scenario.award.purses.filter { $0.isAwardMoney && $0.mayPay(item) }
    guard payers.count == 1, let purse = payers.first, purse.kind == .perResearcher, isFirm(purse),
      ownFunds(paying: item) == 0
    else { return nil }
    var needed = 0
    var held = 0
    for (index, year) in scenario.calendar.fiscalYears.enumerated() {
      let carries = purse.carryOver != .off
      needed = (carries ? needed : 0) + charged(person.researchNeed[index])
      held = (carries ? held : 0) + purse.amounts[index]
      if needed > held { return .personNeedAbovePurse(fiscalYear: year, need: needed, amount: held) }
    }
    return nil
  }

  /// The research of the cheapest people that must be supported, against purses and cap.
  func checkNeeds(_ eligible: [Researcher]) {
    let award = scenario.award
    let count = min(award.supported.minimum, eligible.count)
    guard count > 0, let first = eligible.first else { return }
    let item = ExpenseItem.research(researcher: first.id)
    guard ownFunds(paying: item) == 0 else { return }
    let needs = eligible.map { charged($0.researchNeed.reduce(0, +)) }.sorted().prefix(count)
    let total = needs.reduce(0, +)
    if total > award.cap {
      report(.needAboveCap(people: count, need: total, cap: award.cap), at: ["award", "cap"])
      return
    }
    let payers = award.purses.filter { $0.isAwardMoney && $0.mayPay(item) }
    guard payers.allSatisfy({ $0.kind == .shared && isFirm($0) }), !payers.isEmpty else { return }
    var needed = 0
    var held = 0
    for (index, year) in scenario.calendar.fiscalYears.enumerated() {
      needed += eligible.map { charged($0.researchNeed[index]) }.sorted().prefix(count).reduce(0, +)
      held += payers.reduce(0) { $0 + $1.amounts[index] }
      if needed > held {
        report(
          .needAbovePurse(people: count, fiscalYear: year, need: needed, amount: held),
          at: ["award", "purses", payers[0].id, "amounts"])
        return
      }
    }
  }

  /// What is already spent against the cap and the purses, and the institutions' minima against the cap.
  func checkCommitments() {
    let award = scenario.award
    let awardPurses = Set(award.purses.filter(\.isAwardMoney).map(\.id))
    // Charged one by one: rounded down each time, so still a lower bound.
    let committed = scenario.commitments.filter { awardPurses.contains($0.purse) }
      .reduce(0) { $0 + charged($1.yen) }
    if committed > award.cap {
      report(.commitmentsAboveCap(committed: committed, cap: award.cap), at: ["commitments"])
    }
    for purse in award.purses where purse.kind == .shared && isFirm(purse) {
      var spent = 0
      var held = 0
      for (index, year) in scenario.calendar.fiscalYears.enumerated() {
        spent += scenario.commitments.filter { $0.purse == purse.id && $0.year == index }
          .reduce(0) { $0 + charged($1.yen) }
        held += purse.amounts[index]
        if spent > held {
          report(
            .commitmentsAbovePurse(
              purse: purse.title, fiscalYear: year, committed: spent, amount: held), at: ["commitments"])
          break
        }
      }
    }
    let minima = scenario.institutions.reduce(0) { $0 + $1.awardMinimum }
    if minima > award.cap {
      report(.institutionMinimaAboveCap(sum: minima, cap: award.cap), at: ["institutions"])
    }
  }
}
