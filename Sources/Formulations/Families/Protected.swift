import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### protected`: half-days need time and a place in the week.
  mutating func addProtected() throws(ModelError) {
    for i in scenario.researchers.indices {
      for term in scenario.calendar.terms where sets.canBeSupported[i] {
        if !sets.facts.isPast(i, term.index) {
          for t in term.periods { try addTime(i, t, term.index) }
          try addSlots(i, term.index)
        }
        try addMaximumAndFloor(i, term.index)
      }
      for t in scenario.calendar.periods.indices { try addElsewhere(i, t) }
    }
  }

  private mutating func addTime(
    _ i: ResearcherIndex, _ t: PeriodIndex, _ term: TermIndex
  ) throws(ModelError) {
    guard let protected = variables.protected[i][term] else { return }
    let kept = parameters.kept[i]
    var balance = LinearExpression()
    // L p ≤ C⁰ z + κ (F − o z) + S
    balance.add(-parameters.coreHours[i] + kept * parameters.overload[i], variables.supported[i])
    balance.add(parameters.halfDay, protected)
    balance.add(-kept, freed[i][t])
    balance.add(-1, saved[i][t])
    try row(.protected, "time,\(person(i)),\(t)", balance <= 0, keptBy: .pricing)
  }

  private mutating func addSlots(_ i: ResearcherIndex, _ term: TermIndex) throws(ModelError) {
    guard let protected = variables.protected[i][term] else { return }
    var balance = protected - Double(parameters.openSlots[i]) * variables.supported[i]
    for (holding, sources) in zip(sets.holdings[i], variables.bought[i]) {
      let slots = Double(scenario.sessionKinds[holding.kind].slots)
      for terms in sources { balance.add(-slots, terms[term]) }
    }
    try row(.protected, "slots,\(person(i)),\(term)", balance <= 0, keptBy: .pricing)
  }

  private mutating func addMaximumAndFloor(_ i: ResearcherIndex, _ term: TermIndex) throws(ModelError) {
    guard let protected = variables.protected[i][term] else { return }
    let supported = variables.supported[i]
    let most = Double(sets.facts.halfDays[i][term] ?? scenario.researchers[i].maximumHalfDays)
    try row(.protected, "max,\(person(i)),\(term)", protected - most * supported <= 0, keptBy: .pricing)
    let floor = scenario.rules.floor
    guard floor.halfDays > 0, term >= floor.fromTerm else { return }
    if floor.isHard, sets.facts.isPast(i, term) { return }
    var balance = protected - Double(floor.halfDays) * supported
    if let missing = variables.missing[i][term] { balance += missing }
    try row(.protected, "floor,\(person(i)),\(term)", balance >= 0, keptBy: .pricing)
  }

  private mutating func addElsewhere(_ i: ResearcherIndex, _ t: PeriodIndex) throws(ModelError) {
    guard let elsewhere = variables.elsewhere[i][t] else { return }
    var balance = LinearExpression(elsewhere)
    balance.add(-1, saved[i][t])
    if parameters.overload[i] == 0 { balance.add(-parameters.kept[i], freed[i][t]) }
    try row(.protected, "elsewhere,\(person(i)),\(t)", balance <= 0, keptBy: .pricing)
    let most = mostElsewhere(i)
    try row(
      .protected, "elsewhere_off,\(person(i)),\(t)", elsewhere + most * variables.supported[i] <= most,
      keptBy: .pricing)
  }
}
