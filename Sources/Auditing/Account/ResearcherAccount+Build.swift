import Planning

extension ResearcherAccount {
  init(_ person: Int, _ facts: Facts) {
    let scenario = facts.scenario
    let (own, entry) = (facts.time.personal[person], scenario.researchers[person])
    let periods = facts.periods.map { ResearcherPeriodAccount(person, $0, facts) }
    let terms = facts.terms.map { ResearcherTermAccount(person, $0, periods, facts) }
    self.init(
      researcher: entry.id, institution: entry.institution, department: entry.department,
      isSupported: facts.plan.supported[person], weight: entry.weight, totalHours: entry.hours.total,
      ceiling: entry.ceiling, overtime: own.overtime, headroom: own.headroom, coreHoursNow: own.coreHours,
      timetableHalfDays: own.timetableHalfDays, periods: periods, terms: terms,
      totals: HoursTotals(periods, terms, halfDay: scenario.rules.halfDayHours),
      elsewhereOverAward: periods.reduce(0) { $0 + $1.weeks * $1.elsewhere })
  }
}

extension ResearcherPeriodAccount {
  init(_ person: Int, _ period: Int, _ facts: Facts) {
    let freed = facts.time.freed[person][period]
    let keptShare = facts.scenario.researchers[person].keptShare
    let split = facts.time.split(person, period, keptShare: keptShare)
    self.init(
      period: period, weeks: facts.time.weeks.ofPeriod, freedBySessions: freed.bySessions,
      freedByStaff: freed.byStaff, freedByMeasures: freed.byMeasures, relief: split.relief,
      leaked: split.leaked, kept: split.kept, researchSavedByStaff: freed.researchByStaff,
      researchSavedByMeasures: freed.researchByMeasures,
      coreHours: facts.time.personal[person].coreHours + split.kept + freed.research,
      elsewhere: facts.plan.supported[person]
        ? 0 : facts.time.elsewhere(person, period, facts.scenario))
  }
}

extension ResearcherTermAccount {
  init(_ person: Int, _ term: Int, _ periods: [ResearcherPeriodAccount], _ facts: Facts) {
    let rules = facts.scenario.rules
    let isSupported = facts.plan.supported[person]
    let halfDays = facts.plan.halfDays[person][term]
    let wished = isSupported && term >= rules.floor.fromTerm ? rules.floor.halfDays : 0
    let weeks = facts.time.weeks.ofTerm(term)
    let ownPeriods = facts.calendar.terms[term].periods
    self.init(
      term: term, weeks: weeks, leastCoreHours: periods[ownPeriods].map(\.coreHours).min() ?? 0,
      halfDays: halfDays,
      timetableHalfDays: isSupported ? facts.time.personal[person].timetableHalfDays : 0,
      missingHalfDays: max(0, wished - halfDays), slots: ProtectedRule.slots(person, term, facts),
      sessionsBought: facts.time.bought[person][term],
      sessionsTakenOver: facts.time.takenOver[person][term],
      protectedOverTerm: weeks * rules.halfDayHours * Double(halfDays))
  }
}

extension HoursTotals {
  /// Sums over one researcher's periods and terms, weighted by their weeks.
  init(_ periods: [ResearcherPeriodAccount], _ terms: [ResearcherTermAccount], halfDay: Hours) {
    self = .zero
    for period in periods {
      gross += period.weeks * period.gross
      relief += period.weeks * period.relief
      leaked += period.weeks * period.leaked
      kept += period.weeks * period.kept
      researchChores += period.weeks * period.researchSaved
    }
    for term in terms {
      protected += term.protectedOverTerm
      byTimetable += term.weeks * halfDay * Double(term.timetableHalfDays)
    }
  }
}
