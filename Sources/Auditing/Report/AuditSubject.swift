package import Planning

/// What a violation is about: identifiers and indexes, each set only where it helps to find the place.
///
/// Identifiers are those of the scenario, or the plan's own where the scenario does not know them.
/// `period`, `term` and `year` index the calendar's lists and may lie outside them in completeness findings.
package struct AuditSubject: Hashable, Sendable {
  package var researcher: String?
  package var department: String?
  package var institution: String?
  package var role: String?
  package var place: String?
  package var chore: String?
  package var sessionKind: String?
  package var tier: String?
  package var measure: String?
  package var purse: String?
  /// The receiving purse of a transfer.
  package var toPurse: String?
  package var expense: ExpenseItem?
  package var quota: String?
  package var requirement: String?
  package var period: Int?
  package var term: Int?
  package var year: Int?

  package init(
    researcher: String? = nil, department: String? = nil, institution: String? = nil, role: String? = nil,
    place: String? = nil, chore: String? = nil, sessionKind: String? = nil, tier: String? = nil,
    measure: String? = nil, purse: String? = nil, toPurse: String? = nil, expense: ExpenseItem? = nil,
    quota: String? = nil, requirement: String? = nil, period: Int? = nil, term: Int? = nil, year: Int? = nil
  ) {
    self.researcher = researcher
    self.department = department
    self.institution = institution
    self.role = role
    self.place = place
    self.chore = chore
    self.sessionKind = sessionKind
    self.tier = tier
    self.measure = measure
    self.purse = purse
    self.toPurse = toPurse
    self.expense = expense
    self.quota = quota
    self.requirement = requirement
    self.period = period
    self.term = term
    self.year = year
  }

  /// Identifiers in the order of the fields, empty where unset.
  var sortTexts: [String] {
    [
      institution, department, researcher, role, place, chore, sessionKind, tier, measure, purse, toPurse,
      quota, requirement,
    ].map { $0 ?? "" } + (expense.map(AuditSubject.texts) ?? [])
  }

  var sortNumbers: [Int] { [year ?? -1, term ?? -1, period ?? -1] }

  private static func texts(_ item: ExpenseItem) -> [String] {
    switch item {
    case .staff(let role, let institution): ["staff", role, institution]
    case .measure(let id): ["measure", id]
    case .buyout(let id): ["buyout", id]
    case .research(let id): ["research", id]
    case .salary(let id): ["salary", id]
    case .commitment(let id): ["commitment", id]
    }
  }
}
