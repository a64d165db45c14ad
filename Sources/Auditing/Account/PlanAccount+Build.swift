import Planning

extension PlanAccount {
  /// The account of the meaningful part of a plan.
  init(_ facts: Facts) {
    let researchers = facts.people.map { ResearcherAccount($0, facts) }
    self.researchers = researchers
    efforts = EffortAccount.all(facts)
    hires = HireAccount.all(facts)
    measures = MeasureAccount.all(facts)
    staff = StaffAccount.all(facts)
    tiers = TierAccount.all(facts)
    departments = DepartmentAccount.all(facts)
    money = MoneyAccount(facts)
    afterAward = AfterAwardAccount(facts)
    objective = ObjectiveAccount(researchers, facts)
    totals = researchers.filter(\.isSupported).reduce(into: HoursTotals.zero) { $0.add($1.totals) }
    elsewhereOverAward = researchers.reduce(0) { $0 + $1.elsewhereOverAward }
    doNothing = DoNothingAccount(facts)
    evenness = EvennessAccount(researchers)
  }
}

extension HoursTotals {
  mutating func add(_ other: HoursTotals) {
    gross += other.gross
    relief += other.relief
    leaked += other.leaked
    kept += other.kept
    researchChores += other.researchChores
    protected += other.protected
    byTimetable += other.byTimetable
  }
}

extension ObjectiveAccount {
  init(_ researchers: [ResearcherAccount], _ facts: Facts) {
    let rules = facts.scenario.rules
    var (protected, missing, elsewhere, extras) = (0.0, 0.0, 0.0, 0.0)
    for (person, account) in researchers.enumerated() {
      for term in account.terms {
        let counted = rules.hoursCounted == .gained ? term.gainedHalfDays : term.halfDays
        protected += account.weight * term.weeks * rules.halfDayHours * Double(counted)
        missing += term.weeks * Double(term.missingHalfDays)
      }
      elsewhere += account.elsewhereOverAward
      extras += facts.plan.extras[person].reduce(0.0) { $0 + Double($1) }
    }
    protectedGain = protected
    // A hard floor has no price: missing it is a violation.
    floorPrice = rules.floor.isHard ? 0 : rules.floor.price * missing
    self.elsewhere = rules.elsewhereWeight * elsewhere
    researchMoney = rules.researchMoneyValue * extras / 1_000_000
  }
}

extension DoNothingAccount {
  init(_ facts: Facts) {
    let hours = facts.calendar.terms.reduce(0.0) { sum, term in
      sum + facts.time.weeks.ofTerm(term.index) * facts.scenario.rules.halfDayHours
    }
    let all = facts.people.map { facts.time.personal[$0].timetableHalfDays }
    let supported = facts.people.filter { facts.plan.supported[$0] }.map { all[$0] }
    halfDaysOfSupported = supported.reduce(0, Exact.sum)
    halfDaysOfAll = all.reduce(0, Exact.sum)
    hoursOverAwardOfSupported = hours * Double(halfDaysOfSupported)
    hoursOverAwardOfAll = hours * Double(halfDaysOfAll)
    awardCharge = 0
  }
}

extension EvennessAccount {
  init?(_ researchers: [ResearcherAccount]) {
    let supported = researchers.filter(\.isSupported)
    let hours = supported.map(\.totals.protected)
    guard let least = hours.min(), let most = hours.max(),
      let first = supported.first(where: { $0.totals.protected == least })
    else { return nil }
    self.init(
      researcher: first.researcher, leastProtectedOverAward: least, mostProtectedOverAward: most)
  }
}
