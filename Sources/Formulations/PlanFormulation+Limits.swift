import LinearOptimization
package import Planning

/// Rows that limit one researcher's year.
struct PersonalRows {
  var buyout: Int?
  var classHours: Int?
}

/// Limits of the rows as values, so that nobody has to read the names of rows.
extension PlanFormulation {
  /// `purses[buyout,i,y]`: most award money for the researcher's substitutes in the year, as the row has it (lowered
  /// by what rounding may add). `nil`: no such row.
  package func buyoutLimit(researcher i: ResearcherIndex, year y: YearIndex) -> Yen? {
    // The row's limit is a whole number of yen.
    personalRows[i][y].buyout.map { Int(MoneyUnit.yen(ofUnits: model.constraints[$0].upper).rounded()) }
  }

  /// `sessions[class,i,y]`: most class hours bought from the researcher in the year. `nil`: no such row.
  package func classHourLimit(researcher i: ResearcherIndex, year y: YearIndex) -> Double? {
    personalRows[i][y].classHours.map { model.constraints[$0].upper }
  }

  /// `purses[extra,i,y]`: most research money above need of the researcher if supported. `nil`: there is none.
  package func extraLimit(researcher i: ResearcherIndex, year y: YearIndex) -> Yen? {
    let person = scenario.researchers[i]
    return variables.extra[i][y].map { _ in person.researchWant[y] - person.researchNeed[y] }
  }

  /// `purses[salary,i,y]`: most salary of the researcher if supported. `nil`: there is none.
  package func salaryLimit(researcher i: ResearcherIndex, year y: YearIndex) -> Yen? {
    variables.salary[i][y].map { _ in salaryLimits[y] }
  }

  /// The row `cover[tier,ℓ,τ]`; `nil` where nothing can be bought from the tier.
  package func tierRow(tier: TierIndex, term: TermIndex) -> Int? { tierRows[tier][term] }

  /// Most sessions a week of the tier in the term, as its row has it: past terms may have taken more than there is
  /// now. 0 where there is no row.
  package func tierCapacity(tier: TierIndex, term: TermIndex) -> Int {
    tierRows[tier][term].map { Int(model.constraints[$0].upper) } ?? 0
  }

  /// Most sessions a week of a holding (by its position) that may be bought in the term: the range of
  /// `sessions[held,i,j,τ]` for a supported person.
  package func sessionLimit(researcher i: ResearcherIndex, holding h: Int, term: TermIndex) -> Int {
    sets.mostSessions(i, sets.holdings[i][h], term)
  }

  /// Most hours a week of the researcher's `load`-th chore that may be taken away in the period: the limit of
  /// `chore_pool[i,s,t]`.
  package func delegableHours(researcher i: ResearcherIndex, load: Int, period: PeriodIndex) -> Double {
    delegable[i][load][period]
  }
}
