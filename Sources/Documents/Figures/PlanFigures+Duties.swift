import Auditing
import Planning
import Reports
import Wording

extension PlanFigures {
  /// Sessions a week of the buyouts for which `includes` holds.
  func sessions(_ includes: (Buyout) -> Bool) -> Figure {
    let parts = matter.plan.buyouts.enumerated().filter { includes($0.element) }.map { index, buyout in
      Figure(
        Double(buyout.sessions), Phrase(verbatim: "\(buyout.sessions)"),
        .plan("plan.buyouts[#\(index)].sessions"))
    }
    return .derived(.sum, parts) { Phrase(verbatim: NumberText.decimal($0, places: 0)) }
  }

  /// People from whom something is bought.
  var peopleBoughtOut: Figure {
    var seen: Set<String> = []
    let first = matter.plan.buyouts.enumerated().filter { seen.insert($0.element.researcher).inserted }
    return .derived(
      .count,
      first.map { index, buyout in
        Figure(
          Double(buyout.sessions), Phrase(verbatim: "\(buyout.sessions)"),
          .plan("plan.buyouts[#\(index)].sessions"))
      }
    ) { Phrase.Units.people(Int($0)) }
  }

  /// Half-days a week of each of the supported in a term.
  func halfDays(inTerm term: Int) -> [Figure] {
    view.supported.compactMap { person in
      person.terms.first { $0.term == term }.map { halfDays($0, of: person, byTimetable: false) }
    }
  }

  /// How many of some people there are, or are supported.
  func count(_ people: [Researcher], supportedOnly: Bool = false) -> Figure {
    let supported = Set(matter.plan.supported)
    let counted = supportedOnly ? people.filter { supported.contains($0.id) } : people
    return .derived(
      .count,
      counted.map {
        Figure(
          Double($0.protectedNow), Phrase(verbatim: "\($0.protectedNow)"),
          .plan("researchers[\($0.id)].halfDaysNow"))
      }
    ) { Phrase(verbatim: NumberText.decimal($0, places: 0)) }
  }

  /// Payments for staff of a role, in a year (index) or over the award.
  func pay(role: String, inYear year: Int? = nil) -> [Figure] {
    payments(inYear: year) {
      if case .staff(let paid, _) = $0 { return paid == role }
      return false
    }
  }

  /// Payments for one person's buyout, in a year (index) or over the award.
  func buyoutMoney(_ person: String, inYear year: Int? = nil, awardOnly: Bool = false) -> [Figure] {
    payments(inYear: year, awardOnly: awardOnly) { $0 == .buyout(researcher: person) }
  }

  private func payments(
    inYear year: Int?, awardOnly: Bool = false, _ includes: (ExpenseItem) -> Bool
  ) -> [Figure] {
    let award = Set(scenario.award.purses.filter(\.isAwardMoney).map(\.id))
    return matter.plan.payments.enumerated().filter { _, payment in
      includes(payment.item) && (year == nil || payment.year == year)
        && (!awardOnly || award.contains(payment.purse))
    }.map { index, payment in
      Figure(
        Double(payment.yen), Phrase(verbatim: NumberText.grouped(payment.yen)),
        .plan("plan.payments[#\(index)].yen"))
    }
  }

  /// The funder's limit of award money for one person's buyout, as a share; `nil` without one.
  var buyoutLimit: Figure? {
    scenario.award.buyoutShareLimit.map {
      Figure(
        $0.fraction, Phrase(verbatim: NumberText.percent($0.fraction)), .scenario("award.buyoutShareLimit"))
    }
  }

  /// The largest share of a person's direct amount of a year that goes into buyout; `nil` where no award money does, or there
  /// are several personal purses.
  var mostBuyoutShare: Figure? {
    let personal = scenario.award.purses.filter { $0.kind == .perResearcher }
    guard personal.count == 1, let purse = personal.first, account.supportedCount > 0 else { return nil }
    let overhead = scenario.award.overhead.fraction
    let rate = Figure(overhead, Phrase(verbatim: NumberText.percent(overhead)), .scenario("award.overhead"))
    let shares = scenario.calendar.fiscalYears.indices.flatMap { year -> [Figure] in
      let each = Figure.derived(.ratio, [self.purse(purse.id, year, .amount), supported]) {
        Phrase.Units.yen(Int($0))
      }
      let direct = Figure.derived(.withoutOverhead, [each, rate]) { Phrase.Units.yen(Int($0)) }
      guard direct.value > 0 else { return [] }
      return matter.plan.supported.compactMap { person in
        let paid = buyoutMoney(person, inYear: year, awardOnly: true)
        guard !paid.isEmpty else { return nil }
        return .derived(.ratio, [.derived(.sum, paid) { Phrase.Units.yen(Int($0)) }, direct]) {
          Phrase(verbatim: NumberText.percent($0))
        }
      }
    }
    guard !shares.isEmpty else { return nil }
    return .derived(.most, shares) { Phrase(verbatim: NumberText.percent($0)) }
  }
}
