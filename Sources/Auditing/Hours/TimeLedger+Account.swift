import Planning

extension TimeLedger {
  /// What becomes of freed hours F: relief of overtime first, then kept and leaked shares of the rest.
  func split(_ researcher: Int, _ period: Int, keptShare: Double) -> (
    relief: Hours, leaked: Hours, kept: Hours
  ) {
    let gross = freed[researcher][period].gross
    let relief = min(gross, personal[researcher].overtime)
    let kept = keptShare * (gross - relief)
    return (relief, gross - relief - kept, kept)
  }

  /// The right-hand side of the time row of somebody supported: C⁰ + κ (F − o) + S.
  func coreHoursOfSupported(_ researcher: Int, _ period: Int, keptShare: Double) -> Hours {
    let now = freed[researcher][period]
    return personal[researcher].coreHours + keptShare * (now.gross - personal[researcher].overtime)
      + now.research
  }

  /// g of somebody who is not supported, at its most: what is saved, within what can be handed over.
  ///
  /// Above the ceiling freed hours are no research hours, so only research chores count.
  func elsewhere(_ researcher: Int, _ period: Int, _ scenario: Scenario) -> Hours {
    let (own, now) = (personal[researcher], freed[researcher][period])
    let keptShare = own.overtime > 0 ? 0 : scenario.researchers[researcher].keptShare
    let most = scenario.chores.indices.reduce(0.0) { sum, chore in
      sum + own.delegableHours[chore] * (scenario.chores[chore].isResearch ? 1 : keptShare)
    }
    return max(0, min(now.research + keptShare * now.gross, most))
  }
}
