import Auditing
import Planning
import Wording

/// What a violation is about, by the names people know.
struct SubjectText {
  let scenario: Scenario
  let view: PlanView

  init(scenario: Scenario, account: PlanAccount) {
    self.scenario = scenario
    view = PlanView(scenario: scenario, plan: Plan(), account: account)
  }

  /// The parts from the widest to the narrowest, joined; empty when the violation is about the plan as a whole.
  func phrase(_ subject: AuditSubject) -> Phrase {
    var parts: [Phrase] = []
    func add(_ named: EntityNames.Named, _ id: String?) {
      if let id { parts.append(Phrase(verbatim: view.name(named, id))) }
    }
    add(.institution, subject.institution)
    add(.department, subject.department)
    add(.researcher, subject.researcher)
    add(.role, subject.role)
    if let place = subject.place { parts.append(Phrase(verbatim: view.placeName(place))) }
    if let id = subject.chore { parts.append(Phrase(verbatim: title(ofChore: id))) }
    add(.kind, subject.sessionKind)
    add(.tier, subject.tier)
    add(.measure, subject.measure)
    add(.purse, subject.purse)
    add(.purse, subject.toPurse)
    if let item = subject.expense { parts.append(phrase(of: item)) }
    if let id = subject.quota { parts.append(Phrase(verbatim: title(ofQuota: id))) }
    if let id = subject.requirement { parts.append(Phrase(verbatim: title(ofRequirement: id))) }
    parts.append(contentsOf: times(subject))
    return Phrase.joined(parts, by: Phrase.listSeparator)
  }

  private func title(ofChore id: String) -> String {
    scenario.chores.first { $0.id == id }?.title ?? id
  }

  private func title(ofQuota id: String) -> String { scenario.quotas.first { $0.id == id }?.title ?? id }

  private func title(ofRequirement id: String) -> String {
    scenario.requirements.first { $0.id == id }?.title ?? id
  }

  private func times(_ subject: AuditSubject) -> [Phrase] {
    let calendar = scenario.calendar
    var parts: [Phrase] = []
    if let year = subject.year {
      parts.append(
        calendar.fiscalYears.indices.contains(year)
          ? Phrase.Time.fiscalYear(calendar.fiscalYears[year]) : Phrase.Time.yearIndex(year))
    }
    if let term = subject.term {
      parts.append(
        calendar.terms.indices.contains(term)
          ? view.termName(calendar.terms[term]) : Phrase.Time.termIndex(term))
    }
    if let period = subject.period {
      parts.append(
        calendar.periods.indices.contains(period)
          ? Phrase.Time.month(calendar.periods[period].start) : Phrase.Time.periodIndex(period))
    }
    return parts
  }

  private func phrase(of item: ExpenseItem) -> Phrase {
    switch item {
    case .staff(let role, let institution):
      Phrase.Expense.staff(view.name(.role, role), view.name(.institution, institution))
    case .measure(let id): Phrase.Expense.measure(view.name(.measure, id))
    case .buyout(let id): Phrase.Expense.buyout(view.name(.researcher, id))
    case .research(let id): Phrase.Expense.research(view.name(.researcher, id))
    case .salary(let id): Phrase.Expense.salary(view.name(.researcher, id))
    case .commitment(let id):
      Phrase.Expense.commitment(scenario.commitments.first { $0.id == id }?.title ?? id)
    }
  }
}
