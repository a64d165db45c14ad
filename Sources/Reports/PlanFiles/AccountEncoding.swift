import Auditing
import Planning

/// An audit's account as JSON. Hours are rounded to a millionth: they are for reading, and sums of binary
/// fractions would print their last bits.
struct AccountEncoding {
  let scenario: Scenario

  private func hours(_ value: Hours) -> JSONValue { .double((value * 1e6).rounded() / 1e6) }

  private func fiscalYear(_ index: Int) -> JSONValue {
    scenario.calendar.fiscalYears.indices.contains(index)
      ? .int(scenario.calendar.fiscalYears[index]) : .null
  }

  /// Award charge, cap, and every whole purse and year to the yen.
  func cost(_ money: MoneyAccount) -> JSONValue {
    let whole = money.purses.filter(\.isOverview)
    return .members([
      "award": .int(money.awardCharge), "cap": .int(money.cap), "remaining": .int(money.capSlack),
      "direct": .int(money.awardDirect), "overhead": .int(money.awardOverhead),
      "ownFunds": .int(money.ownFundsSpent),
      "byPurse": .array(
        scenario.award.purses.map { purse in
          .members([
            "purse": .string(purse.id), "title": .string(purse.title), "kind": .string(purse.kind.rawValue),
            "years": .array(whole.filter { $0.purse == purse.id }.map(purseYear)),
          ])
        }),
      "byInstitution": .array(
        money.institutionTotals.map { total in
          .members([
            "institution": .string(total.institution), "award": .int(total.awardCharge),
            "ownFunds": .int(total.ownFundsSpent),
          ])
        }),
    ])
  }

  private func purseYear(_ year: PurseYearAccount) -> JSONValue {
    var institution: JSONValue?
    if case .institution(let id) = year.scope { institution = .string(id) }
    return .members([
      "institution": institution, "year": .int(year.year), "fiscalYear": fiscalYear(year.year),
      "amount": .int(year.amount),
      "limit": .number(year.limit), "direct": .int(year.direct), "overhead": .int(year.overhead),
      "charge": .int(year.charge), "carriedIn": .int(year.carriedIn), "carriedOut": .int(year.carriedOut),
      "movedIn": .int(year.movedIn), "movedOut": .int(year.movedOut),
    ])
  }

  /// Before and after per term; totals over the award with gross = relief + leaked + kept.
  func researcher(_ account: ResearcherAccount) -> JSONValue {
    let now = scenario.researchers.first { $0.id == account.researcher }
    return .members([
      "researcher": .string(account.researcher), "name": .text(now?.name),
      "supported": .bool(account.isSupported), "halfDaysNow": .number(now?.protectedNow),
      "halfDaysByTimetable": .int(account.timetableHalfDays), "coreHoursNow": hours(account.coreHoursNow),
      "terms": .array(account.terms.map(term)), "total": totals(account.totals),
    ])
  }

  private func term(_ term: ResearcherTermAccount) -> JSONValue {
    let calendar = scenario.calendar
    return .members([
      "term": .int(term.term),
      "termStart": calendar.terms.indices.contains(term.term)
        ? .string(calendar.terms[term.term].start.isoText) : .null,
      "halfDays": .int(term.halfDays), "byTimetable": .int(term.timetableHalfDays),
      "missing": .int(term.missingHalfDays), "coreHours": hours(term.leastCoreHours),
      "sessionsBought": .int(term.sessionsBought),
    ])
  }

  private func totals(_ totals: HoursTotals) -> JSONValue {
    .members([
      "gross": hours(totals.gross), "relief": hours(totals.relief), "leaked": hours(totals.leaked),
      "kept": hours(totals.kept), "researchChores": hours(totals.researchChores),
      "protected": hours(totals.protected), "byTimetable": hours(totals.byTimetable),
      "gained": hours(totals.gained),
    ])
  }

  /// The supported people's hours in sum, and what the objective is made of.
  func totals(_ account: PlanAccount) -> JSONValue {
    let objective = account.objective
    return .members([
      "supported": .int(account.supportedCount), "hours": totals(account.totals),
      "elsewhere": hours(account.elsewhereOverAward),
      "objective": .members([
        "protectedGain": hours(objective.protectedGain), "floorPrice": hours(objective.floorPrice),
        "elsewhere": hours(objective.elsewhere), "researchMoney": hours(objective.researchMoney),
      ]),
    ])
  }

  func doNothing(_ account: DoNothingAccount) -> JSONValue {
    .members([
      "halfDaysOfSupported": .int(account.halfDaysOfSupported),
      "hoursOfSupported": hours(account.hoursOverAwardOfSupported),
      "halfDaysOfAll": .int(account.halfDaysOfAll), "hoursOfAll": hours(account.hoursOverAwardOfAll),
      "award": .int(account.awardCharge),
    ])
  }

  /// Yen a year of what stays.
  func afterAward(_ account: AfterAwardAccount) -> JSONValue {
    .members([
      "yearly": .int(account.yearly),
      "staff": .array(
        account.staff.map {
          .members(["role": .string($0.role), "posts": .double($0.posts), "yearly": .int($0.yearly)])
        }),
      "measures": .array(
        account.measures.map { .members(["measure": .string($0.measure), "yearly": .int($0.yearly)]) }),
    ])
  }
}
