import Planning

/// Measures: when they can be in place, whom they serve, and how much they can save by then.
enum DXRule {
  static func check(_ facts: Facts, _ findings: inout Findings) {
    for (position, measure) in facts.scenario.measures.enumerated() {
      checkAdoption(position, measure, facts, &findings)
    }
    checkRemovals(facts, &findings)
    for pin in facts.scenario.pins { checkRemovalPin(pin, facts, &findings) }
  }

  private static func checkAdoption(
    _ position: Int, _ measure: DXMeasure, _ facts: Facts, _ findings: inout Findings
  ) {
    let start = facts.plan.adoption[position]
    let subject = AuditSubject(measure: measure.id, period: start)
    for pin in facts.scenario.pins {
      guard case .measure(measure.id, let from) = pin else { continue }
      // Never is as late as the end: periods in place differ by as many as the two starts.
      let (end, wanted) = (facts.calendar.periods.count, from ?? facts.calendar.periods.count)
      findings.atLeast(.dxPin, subject, start ?? end, wanted, AuditQuantity.periods)
      findings.atMost(.dxPin, subject, start ?? end, wanted, AuditQuantity.periods)
    }
    // A pin does not lift these rules.
    guard let start else { return }
    if !facts.scenario.rules.dxAllowed { findings.entry(.dxOff, subject) }
    findings.atLeast(
      .dxLeadTime, subject, start * facts.calendar.periodMonths, measure.leadMonths,
      AuditQuantity.months)
  }

  /// Each removal once; entries for the same thing are duplicates, and together they may not save more either.
  private static func checkRemovals(_ facts: Facts, _ findings: inout Findings) {
    var hours: [CleanPlan.Removal: Hours] = [:]
    for entry in facts.plan.removals { hours[entry.key, default: 0] += entry.hours }
    for entry in facts.plan.removals {
      // Taking the sum out leaves nothing to report for a second entry.
      guard let sum = hours.removeValue(forKey: entry.key) else { continue }
      check(entry, sum, facts, &findings)
    }
  }

  /// r ≤ σ h × ramp of the measure's age; nothing before it is in place. Ramps do not fall, so use is read as
  /// begun at the adoption.
  private static func check(
    _ entry: CleanPlan.Removal, _ hours: Hours, _ facts: Facts, _ findings: inout Findings
  ) {
    let measure = facts.scenario.measures[entry.measure]
    let researcher = facts.scenario.researchers[entry.researcher]
    let chore = facts.scenario.chores[entry.chore]
    let subject = AuditSubject(
      researcher: researcher.id, chore: chore.id, measure: measure.id, period: entry.period)
    guard measure.serves(researcher) else {
      findings.atMost(.dxServes, subject, hours, 0)
      return
    }
    let saving = measure.savings.first { $0.chore == chore.id }?.share ?? 0
    var grown = 0.0
    if let start = facts.plan.adoption[entry.measure], start <= entry.period {
      grown = RampYield.share(
        measure.ramp, age: entry.period - start, periodMonths: facts.calendar.periodMonths)
    }
    let most = saving * facts.time.personal[entry.researcher].choreHours[entry.chore] * grown
    let key = PastRecord.ChoreKey(person: entry.researcher, chore: entry.chore, period: entry.period)
    let past =
      facts.past.work[PastRecord.WorkKey(role: nil, place: nil, measure: entry.measure, chore: key)] ?? 0
    findings.atMost(.dxSaving, subject, hours, max(most, past))
  }

  private static func checkRemovalPin(_ pin: Pin, _ facts: Facts, _ findings: inout Findings) {
    guard case .removal(let measure, let researcher, let chore, let period, let hours) = pin else {
      return
    }
    let index = facts.index
    let found = facts.plan.removals.filter { entry in
      entry.measure == index.measures[measure] && entry.researcher == index.researchers[researcher]
        && entry.chore == index.chores[chore] && entry.period == period
    }.reduce(0) { $0 + $1.hours }
    let subject = AuditSubject(
      researcher: researcher, chore: chore, measure: measure, period: period)
    findings.atLeast(.dxRemovalPin, subject, found, hours)
    findings.atMost(.dxRemovalPin, subject, found, hours)
  }
}
